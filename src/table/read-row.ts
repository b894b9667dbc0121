import type { RowKey, RowPath } from '../form/keys.js'
import { pathsOf } from '../form/paths.js'
import { alphabet } from '../lexicon/alphabet.js'
import type { Word } from '../words/word.js'
import { isPlainCell, reportValue, type CellWords } from './cell-value.js'
import { placesOf, uncounted, type CellPlaces } from './columns.js'
import { decide, type Placement } from './decide.js'
import { rangeOf, writtenIn, type Draft } from '../grammar/draft.js'
import { reportSplit, splitWord } from './glued-word.js'
import type { LineEntry, NoteEntry } from './entries.js'
import type { RowEvidence } from './evidence.js'
import { whyOpen } from './why-open.js'
import { isAside, type RowCells } from './row-cells.js'

/** A row whose cells are placed, as far as their places are certain. */
export interface ReadRow {
  readonly kind: 'read row'
  /** `null` where its label is not one of the form's, or its numbers stand elsewhere already. */
  readonly key: RowKey | null
  /** What stands before its label. */
  readonly leading: readonly Word[]
  readonly label: Word | undefined
  /** Its cells, in the order of the page, and the place of each: `null` where it has none. */
  readonly cells: readonly CellWords[]
  readonly places: CellPlaces
  /** The places that no cell fills for certain, and the offset behind which they would stand. */
  readonly missing: CellPlaces
  readonly end: number
  /** Lines of the page among its cells, and pieces of the labels of groups. */
  readonly asides: readonly (readonly Word[])[]
}

/** A line of a table, read. */
export type ReadLine = ReadRow | LineEntry | NoteEntry

const none: readonly never[] = []

/** Places the cells of a row, and reports what is not certain of it. */
export const readRow = (
  draft: Draft,
  row: RowCells,
  gather: (row: RowCells) => RowEvidence,
  isCounted: boolean,
): ReadRow => {
  const { reading, words } = row
  const { key, table, columns } = reading
  const { label, leading, values } = reading.entry
  const asides = words.length < values.length ? values.filter(isAside).map((word) => [word]) : none
  const { end } = words.at(-1) ?? label
  let cells: readonly CellWords[] = words
  let places: CellPlaces = none
  let missing: CellPlaces = none
  if (key !== null) {
    const formPlaces = placesOf(table, key, columns)
    const countedPlaces = isCounted ? formPlaces : uncounted(formPlaces)
    const evidence = gather(row)
    const placement: Placement = reading.entry.isShared ? { kind: 'open' } : decide(evidence)
    if (isCounted) reportRow(draft, row, placement, pathsOf(table, key).row)
    if (placement.kind === 'open') {
      missing = countedPlaces
      if (isCounted) reportOpen(draft, row, evidence, pathsOf(table, key).row)
    } else {
      places = placement.kind === 'repeated' ? inFirstFields(countedPlaces, placement.spans) : countedPlaces
      cells = placedWords(draft, words, placement, columns.length)
      reportValues(draft, cells, places)
    }
  }
  return { kind: 'read row', key, leading, label, cells, places, missing, end, asides }
}

/** The place of each cell where columns have several fields: the first holds the column's, and the others hold it again. */
const inFirstFields = (places: CellPlaces, spans: readonly number[]): CellPlaces =>
  places.flatMap((place, column) =>
    Array.from({ length: spans[column] ?? 1 }, (_, at) => (at === 0 ? place : null)),
  )

/** The cells that fill the columns, in order. */
const placedWords = (
  draft: Draft,
  words: readonly Word[],
  placement: Exclude<Placement, { kind: 'open' }>,
  columns: number,
): readonly CellWords[] => {
  if (placement.kind === 'joined') {
    const { at } = placement
    return [...words.slice(0, at), [words[at] as Word, words[at + 1] as Word], ...words.slice(at + 2)]
  }
  if (placement.kind === 'repeated') return words
  if (placement.kind === 'split') return splitWord(draft, words[0] as Word, placement.lengths)
  const { start } = placement
  return start === 0 && words.length === columns ? words : words.slice(start, start + columns)
}

/** Reports what is to be said of the values in their places. */
export const reportValues = (draft: Draft, cells: readonly CellWords[], places: CellPlaces): void => {
  for (let at = 0; at < places.length; at++) {
    const place = places[at]
    const words = cells[at]
    if (place == null || words === undefined || isPlainCell(words, place)) continue
    reportValue(draft, words, place)
  }
}

const reportRow = (draft: Draft, { reading, words }: RowCells, placement: Placement, path: RowPath): void => {
  const { values } = reading.entry
  // Between a label and its numbers, a piece of a group's label may as well be what is left of another row's label.
  for (const word of values) {
    if (word.letter !== alphabet.groupPiece) continue
    draft.findings.push({
      found: 'group-piece',
      path,
      written: writtenIn(draft, word),
      at: rangeOf(word, word),
    })
  }
  if (placement.kind === 'joined') {
    const pieces = words.slice(placement.at, placement.at + 2)
    const written = pieces.map((piece) => writtenIn(draft, piece))
    const at = rangeOf(pieces[0] as Word, pieces[1] as Word)
    draft.findings.push({ found: 'broken-number', path, pieces: written, at })
  }
  if (placement.kind === 'split') reportSplit(draft, words[0] as Word, placement.lengths, path)
  if (placement.kind === 'adding up') {
    const filled = words.filter(({ letter }) => letter !== alphabet.blank)
    const written = filled.map((word) => writtenIn(draft, word)).join(' ')
    const at = rangeOf(filled[0] as Word, filled.at(-1) as Word)
    draft.findings.push({ found: 'cells-among-blanks', path, written, at })
  }
}

/** Reports a row of which nobody can say whose its values are. */
const reportOpen = (
  draft: Draft,
  { reading, words }: RowCells,
  evidence: RowEvidence,
  path: RowPath,
): void => {
  const { label } = reading.entry
  const columns = reading.columns.length
  const at = rangeOf(label, label)
  if (reading.entry.isShared) {
    draft.findings.push({ found: 'shared-numbers', path, columns, cells: words.length, at })
    return
  }
  draft.findings.push(
    words.length === 0
      ? { found: 'row-without-cells', path, columns, at }
      : { found: 'unplaced-cells', path, columns, cells: words.length, reason: whyOpen(evidence), at },
  )
}
