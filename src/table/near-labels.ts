import { readMarker } from '../form/marker.js'
import type { TableKey } from '../form/keys.js'
import { pathsOf } from '../form/paths.js'
import { labelOf, type Word } from '../words/word.js'
import { rangeOf, writtenIn, type Draft } from '../grammar/draft.js'
import type { TableEntry } from './entries.js'

/** Reports the labels of a table that are not quite the form's, and what they were read as. */
export const reportNearLabels = (draft: Draft, table: TableKey, entries: readonly TableEntry[]): void => {
  for (const entry of entries) {
    if (entry.kind === 'note') continue
    if (entry.kind === 'row') reportNear(draft, table, entry.label)
    else for (const word of entry.words) reportNear(draft, table, word)
  }
}

const reportNear = (draft: Draft, table: TableKey, word: Word): void => {
  const label = labelOf(word)
  if (label?.near !== true) return
  const written = writtenIn(draft, word)
  draft.findings.push({
    found: 'near-label',
    path: label.term.row === undefined ? table : pathsOf(table, label.term.row).row,
    label: label.term.label,
    written,
    withNumber: holdsNumber(written, label.term.label),
    at: rangeOf(word, word),
  })
}

/** Whether a number other than a year was typed into a label: （单位：0万元）. */
const holdsNumber = (written: string, label: string): boolean =>
  /(?<!\d)\d{1,3}(?!\d)/.test(written.slice(readMarker(written)?.length ?? 0)) &&
  !/\d/.test(label.slice(readMarker(label)?.length ?? 0))
