import type { Edition } from '../form/forms.js'
import { fold } from '../form/fold.js'
import type { RowKey } from '../form/keys.js'
import { readMarker } from '../form/marker.js'
import { pathsOf } from '../form/paths.js'
import { rowsOf, rowsOfEvery, type FormTableRow } from '../form/tables.js'
import type { Draft } from '../grammar/draft.js'
import { likenessOf } from '../lexicon/near.js'
import { decide } from './decide.js'
import type { LabelEvidence } from './evidence.js'
import { labelRange, writtenLabel, type RowReading } from './row.js'

/*
 * A label may be damaged beyond what two wrong characters make of it. Between the rows above and below it, its numeral and
 * what is left of its words still tell which row it names:
 *
 *   一、本年新收政府信息公开申请数量 | 2 | …
 *   二、上年结政府公开数量           | 1 | …      the row that stands nowhere else is 二、上年结转政府信息公开申请数量
 *   （一）予以公开                   | 3 | …
 */

/** A label in pieces that compare: its numeral as style and number, and its bare words. */
interface BareLabel {
  readonly numeral: string | undefined
  readonly words: string
}

const bareLabel = (label: string): BareLabel => {
  const marker = readMarker(label)
  return {
    numeral: marker && `${marker.style} ${marker.number}`,
    words: fold(label.slice(marker?.length ?? 0)),
  }
}

/** What shows which of the open rows a label names, among the other labels there that are none of the form's. */
export const labelEvidence = (
  label: string,
  open: readonly string[],
  others: readonly string[],
): LabelEvidence => {
  const { numeral, words } = bareLabel(label)
  const hasRival = numeral !== undefined && others.some((other) => bareLabel(other).numeral === numeral)
  return {
    stands: 'in place of a label',
    hasRival,
    open: open.map((row) => {
      const bare = bareLabel(row)
      const sameNumeral = numeral !== undefined && bare.numeral === numeral
      return { sameNumeral, likeness: sameNumeral && !hasRival ? likenessOf(words, bare.words) : 0 }
    }),
  }
}

/** The unknown rows between two rows of the form, and the rows of the form that would stand there and stand nowhere. */
interface Gap {
  readonly unknown: readonly RowReading[]
  readonly open: readonly FormTableRow[]
}

/** Names the rows of the requests table whose labels are damaged, where nothing but one row of the form can be meant. */
export const nameDamagedLabels = (
  draft: Draft,
  rows: readonly RowReading[],
  edition: Edition | null,
): readonly RowReading[] => {
  if (rows.every(({ key }) => key !== null)) return rows
  const named = new Map<RowReading, RowKey>()
  for (const { unknown, open } of gapsIn(draft, rows, edition)) {
    const labels = unknown.map(({ entry }) => writtenLabel(draft, entry.label))
    for (const [at, row] of unknown.entries()) {
      const written = labels[at] ?? ''
      const evidence = labelEvidence(
        written,
        open.map(({ label }) => label),
        labels.toSpliced(at, 1),
      )
      const naming = decide(evidence)
      const meant = naming.kind === 'named' ? open[naming.open] : undefined
      if (meant === undefined) continue
      named.set(row, meant.key)
      const path = pathsOf('requests', meant.key).row
      draft.findings.push({ found: 'damaged-label', path, label: meant.label, written, at: labelRange(row) })
    }
  }
  return rows.map((row) => ({ ...row, key: named.get(row) ?? row.key }))
}

/** More unknown rows between two of the form are no damaged labels. */
const mostInGap = 20

const gapsIn = (draft: Draft, rows: readonly RowReading[], edition: Edition | null): readonly Gap[] => {
  const expected: readonly FormTableRow[] =
    edition === null ? rowsOfEvery('requests') : rowsOf('requests', edition)
  const places = new Map<RowKey | null, number>(expected.map(({ key }, at) => [key, at]))
  const present = new Set(rows.map(({ key }) => key))
  const isOpen = ({ key }: FormTableRow): boolean =>
    !present.has(key) && !draft.rows.has(pathsOf('requests', key).row)
  const gaps: Gap[] = []
  let above: number | undefined = -1
  let unknown: RowReading[] = []
  const close = (below: number | undefined): void => {
    if (above !== undefined && below !== undefined && unknown.length > 0 && unknown.length <= mostInGap)
      gaps.push({ unknown, open: expected.slice(above + 1, below).filter(isOpen) })
    above = below
    unknown = []
  }
  for (const row of rows) {
    if (row.key === null) unknown.push(row)
    else close(places.get(row.key))
  }
  close(expected.length)
  return gaps
}
