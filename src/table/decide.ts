import {
  isFull,
  type Evidence,
  type LabelEvidence,
  type LineCell,
  type LineEvidence,
  type RowEvidence,
  type RowGeometry,
} from './evidence.js'

import { splitDigits } from './split-digits.js'

/*
 * Which value belongs to which column. A value is placed only when its place is certain; the rules are those of
 * "exact, or flagged": as many values as columns; or explicit blanks make up the count; or exactly one placement
 * satisfies the row's own total. So it is with labels: one names a row only when no other row could be meant.
 */

/** Where the values of a row belong. */
export type Placement =
  /** The cell `start` fills the first column, and the next ones the others. */
  | { readonly kind: 'certain'; readonly start: number }
  /** So they do since the row adds up, whatever the blank cells around them are. */
  | { readonly kind: 'adding up'; readonly start: number }
  /** So they do from the first cell on, when the cells `at` and `at + 1` are one number. */
  | { readonly kind: 'joined'; readonly at: number }
  /** They make one cell, and so many digits of it are the number of each column. */
  | { readonly kind: 'split'; readonly lengths: readonly number[] }
  /** Each column has several fields, and all fields of one hold the same; so many has each. */
  | { readonly kind: 'repeated'; readonly spans: readonly number[] }
  /** Nothing shows which fills which. */
  | { readonly kind: 'open' }

const open: Placement = { kind: 'open' }

const fromTheFirst: Placement = { kind: 'certain', start: 0 }

/** Which row a damaged label names: the open row of this place in the list of them, or nobody can say which. */
export type Naming = { readonly kind: 'named'; readonly open: number } | { readonly kind: 'open' }

/** Decides which value belongs to which column, or which row a label names, or that nobody can say. */
export function decide(evidence: LabelEvidence): Naming
export function decide(evidence: RowEvidence | LineEvidence): Placement
export function decide(evidence: Evidence): Placement | Naming {
  switch (evidence.stands) {
    case 'behind a label':
      return decideRow(evidence)
    case 'below a header':
      return decideLine(evidence)
    case 'in place of a label':
      return decideLabel(evidence)
  }
}

const decideRow = (row: RowEvidence): Placement => {
  const glued = row.cells === 1 ? row.more.glued() : undefined
  if (glued !== undefined)
    return split(splitDigits(glued, { groups: 1, groupSize: row.columns, total: row.more.total() }))
  if (row.header?.spans !== undefined && row.onGrid) return decideUnderSpans(row, row.header.spans)
  if (row.cells === row.columns && row.filled === row.columns) return fromTheFirst
  const start = row.onGrid ? startOnGrid(row) : startInList(row)
  if (start !== undefined) return { kind: 'certain', start }
  if (isFull(row) && addsUp(row)) return { kind: 'adding up', start: row.firstFilled }
  return row.onGrid ? open : decideBySum(row)
}

const split = (lengths: readonly number[] | undefined): Placement =>
  lengths === undefined ? open : { kind: 'split', lengths }

/** Where headers stand again in each field that they span, so must the cells below them. */
const decideUnderSpans = (row: RowEvidence, spans: readonly number[]): Placement => {
  const { cells, labelField, header, columns, more } = row
  const fields = spans.reduce((sum, span) => sum + span, 0)
  if (spans.length !== columns || cells !== fields || header?.firstField !== labelField + 1) return open
  const written = more.written()
  let first = 0
  for (const span of spans) {
    const column = written.slice(first, first + span)
    if (column.some((cell) => cell !== column[0])) return open
    first += span
  }
  return { kind: 'repeated', spans }
}

/** Whether the numbers of a full row add up to their total. */
const addsUp = ({ firstFilled, columns, more }: RowEvidence): boolean => {
  const total = more.total()
  const pieces = more.written().slice(firstFilled, firstFilled + columns)
  if (total === -1 || !pieces.every((piece) => /^\d+$/.test(piece))) return false
  return sumOf(pieces.map(Number), total) === Number(pieces[total])
}

const sumOf = (values: readonly number[], total: number): number =>
  values.reduce((sum, value, column) => (column === total ? sum : sum + value), 0)

/** In a list of cells every one counts; blank cells around an empty row are nobody's. */
const startInList = ({ cells, filled, columns }: RowEvidence): number | undefined => {
  if (cells === columns) return 0
  return cells > columns && filled === 0 ? 0 : undefined
}

/**
 * On a grid, blank fields may be cells or fillers. The full rows of the same shape tell which, or the header above,
 * where the row is as wide as it.
 */
const startOnGrid = (row: RowEvidence): number | undefined => {
  const { cells, filled, firstFilled, labelField, columns, header } = row
  if (filled > columns || cells < columns) return undefined
  const peers = row.more.peersOf(row).filter((peer) => !isShifted(peer, header))
  const alike = shared(peers.filter((peer) => peer.labelField === labelField && peer.columns === columns))
  const leads = new Set(alike.map((peer) => peer.lead))
  if (leads.size > 1) return undefined
  const [lead] = leads
  const underHeader = startUnderHeader(row)
  if (filled === 0) return startOfBlankRow(row, lead ?? underHeader ?? 0)
  if (isFull(row)) {
    if (firstFilled === underHeader) return firstFilled
    return firstFilled === lead && alike.some((peer) => cells <= peer.fields) ? firstFilled : undefined
  }
  if (lead !== undefined) {
    const asWide = alike.some((peer) => peer.fields === cells) || underHeader === lead
    // A row that ends sooner than another has lost a cell, or a filler behind the last.
    const endsSooner = alike.some((peer) => peer.fields > cells)
    return asWide && !endsSooner && isWithin(row, lead) ? lead : undefined
  }
  if (underHeader !== undefined) return isWithin(row, underHeader) ? underHeader : undefined
  const fillersSeen = row.header !== undefined || peers.some((peer) => peer.fields > peer.columns)
  return cells === columns && !fillersSeen ? 0 : undefined
}

/** Whether a row wider than its header has a cell too many before its values: it is no measure for the others. */
const isShifted = ({ labelField, fields, lead }: RowGeometry, header: RowEvidence['header']): boolean =>
  header !== undefined &&
  labelField + 1 + fields > header.width &&
  labelField + 1 + lead !== header.firstField

/** Geometries without those of a single row, where several rows share another: one damaged row is no measure for the rest. */
const shared = (geometries: readonly RowGeometry[]): readonly RowGeometry[] => {
  const repeated = geometries.filter(({ lead, fields }, at) =>
    geometries.some((other, index) => index !== at && other.lead === lead && other.fields === fields),
  )
  return repeated.length > 0 ? repeated : geometries
}

const startOfBlankRow = ({ cells, columns }: RowEvidence, lead: number): number =>
  lead + columns <= cells ? lead : 0

/** Where the first column is, in a row as wide as its header. */
const startUnderHeader = ({ cells, labelField, columns, header }: RowEvidence): number | undefined => {
  if (labelField + 1 + cells !== header?.width) return undefined
  const start = header.firstField - labelField - 1
  return start >= 0 && start + columns <= cells ? start : undefined
}

/** Whether every value stands between the first column and the last. */
const isWithin = ({ firstFilled, lastFilled, columns }: RowEvidence, start: number): boolean =>
  firstFilled >= start && lastFilled < start + columns

/**
 * The one way to join two neighbouring pieces of a broken number (136 / 12) so that the values fill the columns and
 * add up: the total is the sum of the others.
 */
const decideBySum = (row: RowEvidence): Placement => {
  const { cells, columns, more } = row
  if (cells !== columns + 1) return open
  const total = more.total()
  const pieces = more.written()
  if (total === -1) return open
  if (!pieces.every((piece) => /^\d+$/.test(piece))) return open
  const joins: number[] = []
  for (let at = 0; at < columns; at++) {
    const joined = `${pieces[at]}${pieces[at + 1]}`
    if (joined.startsWith('0')) continue
    const candidate = [...pieces.slice(0, at), joined, ...pieces.slice(at + 2)].map(Number)
    if (sumOf(candidate, total) === candidate[total]) joins.push(at)
  }
  const [at, ...others] = joins
  return at === undefined || others.length > 0 ? open : { kind: 'joined', at }
}

/**
 * In a list there are as many values as columns, each in a row of its own; or a row of them is broken between two groups.
 * In one row they stand below their headers: blank fields before the first header's are fillers, and so are those behind
 * the last value. Blank cells among the values are certain only in a row that is as wide as its header; of a narrower one
 * a cell may have been lost.
 */
const decideLine = (line: LineEvidence): Placement => {
  if (line.glued !== undefined) return decideGluedLine(line, line.glued)
  const [from, to] = rowAmongBlankLines(line.cells)
  const start = startAmong(line, line.cells.slice(from, to))
  return start === undefined ? open : { kind: 'certain', start: from + start }
}

const decideGluedLine = ({ columns, groupSize, total }: LineEvidence, glued: string): Placement =>
  total === -1 ? open : split(splitDigits(glued, { groups: columns / groupSize, groupSize, total }))

/** Where the values stand in one row, the lines around it that hold nothing but a filler are none: the stretch of that row. */
const rowAmongBlankLines = (cells: readonly LineCell[]): readonly [from: number, to: number] => {
  const from = cells.findIndex(({ row }, at) => row === cells[at + 1]?.row)
  const to = cells.findLastIndex(({ row }) => row === cells[from]?.row) + 1
  const around = [...cells.slice(0, Math.max(from, 0)), ...cells.slice(to)]
  return from !== -1 && around.every(({ blank }) => blank) ? [from, to] : [0, cells.length]
}

const startAmong = (line: LineEvidence, cells: readonly LineCell[]): number | undefined => {
  const { columns, groupSize, headerWidth, firstHeaderField } = line
  const [first] = cells
  if (first === undefined || cells.length < columns) return undefined
  if (cells.every(({ blank }) => blank)) return 0
  if (cells.some(({ row }) => row !== first.row))
    return cells.length === columns && areOfOneKind(cells, groupSize) ? 0 : undefined
  // Only a header that is laid out over the values shows where the first column is.
  const fillers = headerWidth < columns ? 0 : firstHeaderField - first.field
  const start = first.blank && fillers > 0 ? fillers : 0
  const placed = cells.slice(start, start + columns)
  const beyond = cells.slice(start + columns)
  if (placed.length < columns || !cells.slice(0, start).every(({ blank }) => blank)) return undefined
  if (!beyond.every(({ blank }) => blank)) return undefined
  const isPlain = !placed.some(({ blank }) => blank) && (beyond.length === 0 || start > 0)
  return isPlain || isAsWide(line, cells) ? start : undefined
}

/** Whether values over several rows go together: one a row, or whole groups a row. */
const areOfOneKind = (cells: readonly LineCell[], groupSize: number): boolean => {
  const counts = new Map<number, number>()
  for (const { row } of cells) counts.set(row, (counts.get(row) ?? 0) + 1)
  const sizes = [...counts.values()]
  return sizes.every((size) => size === 1) || sizes.every((size) => size % groupSize === 0)
}

/** Whether values fill a row as wide as their header; or, under a header that is not laid out over them, as their columns. */
const isAsWide = ({ headerWidth, columns }: LineEvidence, cells: readonly LineCell[]): boolean =>
  (cells.at(-1)?.field ?? -1) + 1 === (headerWidth < columns ? columns : headerWidth)

/** Of a damaged label, at least so much of its words, and of the form's, is the same. */
const leastLikeness = 0.6

/** A damaged label names the one open row that has its numeral and most of its words, where no other is numbered so. */
const decideLabel = ({ open: rows, hasRival }: LabelEvidence): Naming => {
  const numbered = rows.flatMap((row, at) => (row.sameNumeral ? [{ at, ...row }] : []))
  const [one, ...others] = numbered
  if (one === undefined || others.length > 0 || hasRival) return { kind: 'open' }
  return one.likeness >= leastLikeness ? { kind: 'named', open: one.at } : { kind: 'open' }
}
