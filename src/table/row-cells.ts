import { lastCell, firstCell, writtenIn, type Draft } from '../grammar/draft.js'
import { alphabet } from '../lexicon/alphabet.js'
import type { Word } from '../words/word.js'
import { geometryOf, type RowEvidence, type RowGeometry } from './evidence.js'
import type { RowReading } from './row.js'

/** Whether a word among the values of a row is none of its cells: a page number, or a piece of a group's label. */
export const isAside = ({ letter }: Word): boolean =>
  letter === alphabet.page || letter === alphabet.groupPiece

/** A row and its cells: the words behind its label but for those of the page. */
export interface RowCells {
  readonly reading: RowReading
  readonly words: readonly Word[]
  /** Whether they stand in one row of the page with their label. */
  readonly onGrid: boolean
}

/** The cells of a row. */
export const cellsOf = (draft: Draft, reading: RowReading): RowCells => {
  const { label, values } = reading.entry
  const words = values.some(isAside) ? values.filter((word) => !isAside(word)) : values
  const [first] = words
  const onGrid = first !== undefined && firstCell(draft, first).row === lastCell(draft, label).row
  return { reading, words, onGrid }
}

/** Gathers the evidence of each row of a table; what the rows show of each other is found out where one asks. */
export const createGatherer = (
  draft: Draft,
  rows: readonly (RowCells | undefined)[],
): ((row: RowCells) => RowEvidence) => {
  let all: readonly RowGeometry[] | undefined
  const peersOf = (evidence: RowEvidence): readonly RowGeometry[] => {
    all ??= geometriesOf(rows.flatMap((row) => (row === undefined ? [] : [gather(row)])))
    return othersOf(all, evidence)
  }
  const gather = ({ reading, words, onGrid }: RowCells): RowEvidence => {
    const { columns, header, entry } = reading
    let filled = 0
    let firstFilled = -1
    let lastFilled = -1
    for (let at = 0; at < words.length; at++) {
      if (words[at]?.letter === alphabet.blank) continue
      if (filled++ === 0) firstFilled = at
      lastFilled = at
    }
    return {
      stands: 'behind a label',
      cells: words.length,
      filled,
      firstFilled,
      lastFilled,
      columns: columns.length,
      onGrid,
      labelField: lastCell(draft, entry.label).field,
      header,
      more: {
        peersOf,
        glued: () => gluedIn(draft, words),
        written: () => words.map((word) => writtenIn(draft, word)),
        total: () => (columns.includes(null) ? -1 : columns.findIndex((column) => column?.key === 'total')),
      },
    }
  }
  return gather
}

/** The numbers of a row, or of a line, where they make one cell. */
export const gluedIn = (draft: Draft, [first, ...others]: readonly Word[]): string | undefined =>
  first?.letter === alphabet.glued && others.length === 0 ? writtenIn(draft, first) : undefined

/** The geometries that the rows of a table show, each as often as a row shows it, twice at most. */
const geometriesOf = (rows: readonly RowEvidence[]): readonly RowGeometry[] => {
  const geometries: RowGeometry[] = []
  for (const row of rows) {
    const geometry = geometryOf(row)
    if (geometry === undefined) continue
    if (geometries.filter((known) => isSame(known, geometry)).length < 2) geometries.push(geometry)
  }
  return geometries
}

/** The geometries of all rows but one. */
const othersOf = (geometries: readonly RowGeometry[], row: RowEvidence): readonly RowGeometry[] => {
  const own = geometryOf(row)
  const at = own === undefined ? -1 : geometries.findIndex((known) => isSame(known, own))
  return at === -1 ? geometries : geometries.toSpliced(at, 1)
}

const isSame = (one: RowGeometry, other: RowGeometry): boolean =>
  one.labelField === other.labelField &&
  one.columns === other.columns &&
  one.lead === other.lead &&
  one.fields === other.fields
