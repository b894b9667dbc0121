import type { Severity } from 'ogi-report'
import type { ReportedFinding } from '../model.js'
import { openAt, openKey } from '../state/selection.js'

/** A shape for each severity, so that colour is never alone. */
export const shapes: Readonly<Record<Severity, string>> = { error: '✕', warning: '▲', info: 'i' }

/** The sign of a severity. */
export const Flag = ({ severity }: { severity: Severity }) => (
  <span class={`flag flag-${severity}`} aria-hidden="true">
    {shapes[severity]}
  </span>
)

/** Findings that stand at no number: at a section, a table, the title. */
export const FlagList = ({ found }: { found: readonly ReportedFinding[] }) =>
  found.length === 0 ? null : (
    <ul class="flag-list">
      {found.map(({ key, severity, message }) => (
        <li key={key}>
          <button type="button" aria-pressed={openKey.value === key} onClick={() => openAt(key)}>
            <Flag severity={severity} /> {message}
          </button>
        </li>
      ))}
    </ul>
  )
