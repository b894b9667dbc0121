import { useEffect, useRef, useState } from 'preact/hooks'
import type { Severity } from 'ogi-report'
import type { ReportedFinding } from '../model.js'
import type { OpenedDocument } from '../state/documents.js'
import {
  findings,
  goBy,
  isAccepted,
  listed,
  listedFindings,
  openAt,
  openKey,
  faults,
} from '../state/selection.js'
import { countIn } from '../state/faults.js'
import { left } from '../state/mend.js'
import { saveDocument } from '../shell/save.js'
import { words } from '../words/words.js'
import { Flag } from '../form/flag.js'
import { Explanation } from './explanation.js'
import { placeWords } from './place-words.js'

/** All that was found, with filters; one of it is open, with its explanation and remedy. */
export const FindingsPane = ({ opened }: { opened: OpenedDocument }) => {
  const { findings: title, nothingFound, nothingListed, previousFinding, nextFinding } = words.value
  const { downloadFile, mended } = words.value
  if (opened.reading === null) return <section class="pane findings-pane" aria-label={title} />
  const list = listedFindings.value
  return (
    <section class="pane findings-pane" id="findings" aria-label={title}>
      <header class="findings-head">
        <h2>{title}</h2>
        <span class="steps">
          <button
            type="button"
            class="quiet"
            title={`${previousFinding} (k)`}
            aria-label={previousFinding}
            onClick={() => goBy(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            class="quiet"
            title={`${nextFinding} (j)`}
            aria-label={nextFinding}
            onClick={() => goBy(1)}
          >
            ↓
          </button>
        </span>
        <Filters />
        <p class="mended" role="status">
          {left.value !== null && mended(left.value)}
        </p>
      </header>
      {list.length === 0 ? (
        <p class="nothing" role="status">
          <span class="nothing-sign" aria-hidden="true">
            ✓
          </span>
          {findings.value.length === 0 ? nothingFound : nothingListed}
          {opened.at > 0 && (
            <button type="button" class="primary" onClick={() => saveDocument(opened)}>
              {downloadFile}
            </button>
          )}
        </p>
      ) : (
        <ol class="findings">
          {list.map((finding) => (
            <FindingItem key={finding.key} finding={finding} opened={opened} />
          ))}
        </ol>
      )}
    </section>
  )
}

const kinds: readonly Severity[] = ['error', 'warning', 'info']

const Filters = () => (
  <div class="filters" role="group" aria-label={words.value.findings}>
    {kinds.map((severity) => (
      <Filter
        key={severity}
        name={severity}
        label={words.value.severities[severity]}
        count={countIn(faults.value, severity)}
      />
    ))}
    <Filter name="accepted" label={words.value.accepted} count={findings.value.filter(isAccepted).length} />
  </div>
)

const Filter = ({ name, label, count }: { name: Severity | 'accepted'; label: string; count: number }) =>
  name === 'accepted' && count === 0 ? null : (
    <button
      type="button"
      class={`filter filter-${name}`}
      aria-pressed={listed.value[name]}
      onClick={() => (listed.value = { ...listed.value, [name]: !listed.value[name] })}
    >
      {name !== 'accepted' && <Flag severity={name} />} {label} <span class="count">{count}</span>
    </button>
  )

const FindingItem = ({ finding, opened }: { finding: ReportedFinding; opened: OpenedDocument }) => {
  const { key, severity, message } = finding
  const element = useRef<HTMLLIElement>(null)
  const [wasOpened, setOpened] = useState(false)
  const isOpen = openKey.value === key
  useEffect(() => {
    if (isOpen) element.current?.scrollIntoView({ block: 'nearest' })
    if (isOpen) setOpened(true)
  }, [isOpen])
  const place = opened.reading === null ? '' : placeWords(finding.anchor, opened.reading)
  return (
    <li
      ref={element}
      class={`finding finding-${severity}`}
      data-open={isOpen}
      data-accepted={isAccepted(finding)}
      data-seen={wasOpened}
    >
      <button
        type="button"
        class="finding-head"
        aria-expanded={isOpen}
        onClick={() => openAt(isOpen ? null : key)}
      >
        <Flag severity={severity} />
        <span class="visually-hidden">{words.value.severities[severity]} </span>
        <span>
          {message}
          {place !== '' && <small class="place">{place}</small>}
        </span>
      </button>
      {isOpen && <Explanation finding={finding} opened={opened} />}
    </li>
  )
}
