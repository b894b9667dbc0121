import { useState } from 'preact/hooks'
import { labelOf, rules, type CellPath, type Code, type RuleCode } from 'ogi-report'
import { en } from 'ogi-report/en'
import { zh } from 'ogi-report/zh'
import type { OfferedFix, PossibleNumber, ReportedFinding } from '../model.js'
import type { OpenedDocument } from '../state/documents.js'
import { mend } from '../state/mend.js'
import { faults, isAccepted } from '../state/selection.js'
import { accept, acceptNoLonger, settings } from '../state/settings.js'
import { words } from '../words/words.js'

const isRule = (code: Code): code is RuleCode => Object.hasOwn(rules, code)

/** What a finding rests on, what to do, and the remedy where one is sure. */
export const Explanation = ({ finding, opened }: { finding: ReportedFinding; opened: OpenedDocument }) => {
  const { code, related, fixes, candidates } = finding
  const locale = settings.value.language === 'zh' ? zh : en
  const { why, remedy, source, alsoHere, pdfIsFixed } = words.value
  const canChange = opened.reading?.kind !== 'pdf'
  return (
    <div class="explanation">
      {fixes.map((fix) => (
        <Remedy key={fix.title} fix={fix} canApply={canChange} />
      ))}
      <MendedToo finding={finding} />
      {fixes.length + candidates.length > 0 && !canChange && <p class="hint">{pdfIsFixed}</p>}
      {fixes.length === 0 && candidates.length > 0 && (
        <Candidates candidates={candidates} canApply={canChange} />
      )}
      <dl>
        {isRule(code) ? (
          <>
            <dt>{why}</dt>
            <dd>{locale.rules[code].summary}</dd>
            <dt>{remedy}</dt>
            <dd>{locale.rules[code].remedy}</dd>
            <dt>{source}</dt>
            <dd lang="zh-CN">{rules[code].source}</dd>
          </>
        ) : (
          <>
            <dt>{why}</dt>
            <dd>{locale.formats.summaries[code]}</dd>
          </>
        )}
        {related.length > 0 && (
          <>
            <dt>{alsoHere}</dt>
            <dd>
              <ul class="related">
                {related.map(({ message, anchor }) => (
                  <li key={anchor.start}>{message}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <Acceptance finding={finding} />
    </div>
  )
}

/** What else the correction of a finding mends. */
const MendedToo = ({ finding }: { finding: ReportedFinding }) => {
  const [, ...others] = faults.value.get(finding.key) ?? []
  if (others.length === 0) return null
  return (
    <div class="mended-too">
      <p>{words.value.mendedToo}</p>
      <ul>
        {others.map(({ key, message }) => (
          <li key={key}>{message}</li>
        ))}
      </ul>
    </div>
  )
}

const Remedy = ({ fix, canApply }: { fix: OfferedFix; canApply: boolean }) => {
  const { before, after, apply } = words.value
  return (
    <div class="fix">
      <p class="fix-values">
        <span>{before}</span> <del>{fix.before === '' ? '　' : fix.before}</del>
        <span>{after}</span> <ins>{fix.after}</ins>
      </p>
      {canApply && (
        <button
          type="button"
          class="primary"
          title={`${apply} (a)`}
          onClick={() => void mend({ edits: fix.edits })}
        >
          {apply}
        </button>
      )}
    </div>
  )
}

interface CandidatesProps {
  candidates: readonly PossibleNumber[]
  canApply: boolean
}

/** The numbers of which one is wrong, where nothing tells which: the document they were taken from does. */
const Candidates = ({ candidates, canApply }: CandidatesProps) => (
  <div class="candidates">
    <p>{words.value.candidates}</p>
    <ul>
      {candidates.map(({ path, expected, change }) => (
        <li key={path}>
          <span>{path === null ? words.value.inProse : nameOf(path)}</span>
          <button type="button" disabled={!canApply} onClick={() => void mend(change)}>
            {words.value.changeTo(String(expected))}
          </button>
        </li>
      ))}
    </ul>
  </div>
)

/** `（一）予以公开 · 总计` */
const nameOf = (path: CellPath): string => {
  const { row, column } = labelOf(path, settings.value.language)
  return `${row.split(' / ').at(-1) ?? row} · ${column}`
}

/** A finding that is as it is for a reason is accepted, and not listed again. */
const Acceptance = ({ finding }: { finding: ReportedFinding }) => {
  const [reason, setReason] = useState('')
  const { accept: acceptWord, acceptReason, acceptNoLonger: noLonger } = words.value
  if (isAccepted(finding)) {
    return (
      <button type="button" class="quiet" onClick={() => acceptNoLonger(finding.key)}>
        {noLonger}
      </button>
    )
  }
  return (
    <details class="acceptance">
      <summary>{acceptWord}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          accept(finding.key, reason)
        }}
      >
        <label>
          {acceptReason}
          <input value={reason} onInput={({ currentTarget }) => setReason(currentTarget.value)} />
        </label>
        <button type="submit">{acceptWord}</button>
      </form>
    </details>
  )
}
