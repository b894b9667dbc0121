import { widthOf } from './box.js'
import { termOf } from './label-words.js'
import { textOf, type Line } from './line.js'
import type { Measure } from './paragraphs.js'
import { piecesOf, wideGap, type Piece } from './pieces.js'

/** Some lines that make up a table without borders, from the first to behind the last, and their pieces. */
export interface Region {
  from: number
  to: number
  pieces: Piece[]
}

/** A line, and what stands by itself in it. */
interface PartedLine {
  line: Line
  pieces: Piece[]
}

/** How far from its label a lone number stands at least, in ems. */
const farFromLabel = 1
/** How much of the width of the text a line of prose takes at least. */
const mostOfTheWidth = 0.5
/** How much larger than the table above it the letters of a heading are at least. */
const larger = 1.2
/** How many lines of headers stand above the first numbers at most. */
const mostHeaderLines = 24

/** Finds the lines that stand around numbers in columns. */
export const findRegions = (lines: readonly Line[], measure: Measure): Region[] => {
  const parted = lines.map((line): PartedLine => ({ line, pieces: piecesOf(line) }))
  const regions: Region[] = []
  for (let at = 0; at < parted.length; at++) {
    if (!isTabular(parted[at])) continue
    const from = firstHeaderLine(parted, at, regions.at(-1)?.to ?? 0, measure)
    const to = behindLastLine(parted, at, measure)
    regions.push({ from, to, pieces: parted.slice(from, to).flatMap(({ pieces }) => pieces) })
    at = to - 1
  }
  return regions
}

/** Whether a line holds several numbers side by side, or one that stands far from its label. */
const isTabular = (parted: PartedLine | undefined): boolean => {
  const pieces = parted?.pieces ?? []
  const [last, before] = [pieces.at(-1), pieces.at(-2)]
  if (last?.isValue !== true || before === undefined) return false
  return before.isValue || last.line.box.left - before.line.box.right > farFromLabel * last.line.size
}

const firstHeaderLine = (
  parted: readonly PartedLine[],
  at: number,
  first: number,
  measure: Measure,
): number => {
  const size = parted[at]?.line.size ?? 0
  let from = at
  while (from > Math.max(first, at - mostHeaderLines) && isOfTable(parted[from - 1], size, measure)) from--
  return from
}

/** Behind the last line with numbers, and the rest of the label that stands around them: what is painted before them. */
const behindLastLine = (parted: readonly PartedLine[], at: number, measure: Measure): number => {
  const size = parted[at]?.line.size ?? 0
  let to = at + 1
  for (let next = to; next < parted.length && isOfTable(parted[next], size, measure); next++) {
    if (parted[next]?.pieces.at(-1)?.isValue === true) to = next + 1
  }
  const lastNumber = Math.max(...(parted[to - 1]?.pieces ?? []).map(({ order }) => order))
  while (to < parted.length && (parted[to]?.pieces ?? []).every(({ order }) => order < lastNumber)) to++
  return to
}

const fewestHeaders = 3
const longestHeader = 8

/** Whether pieces close to each other may be those of headers: 结果维 结果纠 其他结. */
const areHeaders = (pieces: readonly Piece[]): boolean =>
  pieces.length >= fewestHeaders &&
  pieces.every(({ text }) => text.length <= longestHeader && !/[，。；]/.test(text))

const hasWideGap = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece, at) => {
    const before = pieces[at - 1]?.line
    return before !== undefined && piece.line.box.left - before.box.right > wideGap * before.size
  })

/** Whether a line may belong to a table: no heading, no line of prose. */
const isOfTable = (parted: PartedLine | undefined, size: number, { left, right }: Measure): boolean => {
  if (parted === undefined) return false
  const { line, pieces } = parted
  if (line.size > larger * size) return false
  if (hasWideGap(pieces)) return true
  if (pieces.length > 1 && (pieces.some(({ text }) => termOf(text) !== undefined) || areHeaders(pieces)))
    return true
  const text = textOf(line)
  return (
    widthOf(line.box) < mostOfTheWidth * (right - left) &&
    !/[。；]$/.test(text) &&
    termOf(text)?.section === undefined
  )
}
