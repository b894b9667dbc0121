import { widthOf } from './box.js'
import { endOf, isClosing, isIdeograph, textOf, type Line } from './line.js'
import type { Glyph } from './page-content.js'

/** Lines that make up one paragraph, be it on two pages. */
export type Paragraph = Line[]

/** The space that lines of a page or a cell have. */
export interface Measure {
  left: number
  right: number
  /** From one line to the next within a paragraph, in ems, by the size of their type. */
  pitchOf: (size: number) => number
}

/** How much farther apart two lines may be than the lines of a paragraph. */
const loosest = 1.2
/** How far a first line is indented, in ems. */
const indent = 1
/** Half of a thin stroke: what rounding makes of places, in points. */
const tolerance = 0.5

/**
 * Puts lines that go on in the next one together: lines that have no room for the first word of the next, which follows
 * at the distance of lines and is not indented.
 */
export const paragraphsOf = (lines: readonly Line[], measure: Measure): Paragraph[] => {
  const paragraphs: Paragraph[] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    const last = open?.at(-1)
    if (open !== undefined && last !== undefined && goesOn(last, line, measure)) open.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

const goesOn = (line: Line, next: Line, measure: Measure): boolean =>
  line.size === next.size &&
  isFull(line, next, measure) &&
  (!isIndented(next, measure) || isAlignedWith(line, next)) &&
  isBelow(line, next, measure)

/**
 * Whether a short line is not indented but centred below a full one, or, of a number, at its right edge:
 *
 *   10000000      10000000
 *      35               35
 */
const isAlignedWith = (line: Line, next: Line): boolean => {
  const right = Math.abs(endOf(line) - endOf(next))
  const left = Math.abs(line.box.left - next.box.left)
  return Math.abs(right - left) <= 2 * tolerance || (right <= tolerance && isNumber(line) && isNumber(next))
}

const isNumber = (line: Line): boolean => /^[\d,，.]+$/.test(textOf(line).trim())

/** Whether a line has no room for the first word of the next. */
const isFull = (line: Line, next: Line, measure: Measure): boolean =>
  isNumber(line) && isNumber(next)
    ? isBrokenNumber(line, next, measure)
    : hasNoRoomFor(firstWordOf(next), line, measure)

const hasNoRoomFor = (width: number, line: Line, measure: Measure): boolean =>
  endOf(line) - line.box.left + width > measure.right - measure.left - tolerance ||
  endOf(line) + width > measure.right - tolerance

/** Whether digits are the rest of a number that is wider than its cell: the line before has no room for another digit. */
export const isBrokenNumber = (line: Line, next: Line, measure: Measure): boolean => {
  const [digit] = next.glyphs
  return (
    isNumber(line) && isNumber(next) && digit !== undefined && hasNoRoomFor(widthOf(digit.box), line, measure)
  )
}

/** What no line ends with. */
const opening = /^[（《〈「『【〔“‘(]/

/**
 * How wide the first word of a line is, which its own line break could not part: a character or a number, with the
 * punctuation that goes along.
 */
const firstWordOf = ({ glyphs }: Line): number => {
  const first = glyphs[0]
  if (first === undefined) return 0
  let at = 0
  while (opening.test(glyphs[at]?.text ?? '')) at++
  while (isOfWord(glyphs[at]) && isOfWord(glyphs[at + 1])) at++
  while (isClosing(glyphs[at + 1]?.text ?? '')) at++
  return (glyphs[at] ?? first).box.right - first.box.left
}

const isOfWord = (glyph: Glyph | undefined): boolean =>
  glyph !== undefined && glyph.text.trim() !== '' && !isIdeograph(glyph.text) && !isClosing(glyph.text)

export const isIndented = ({ box, size }: Line, { left }: Measure): boolean => box.left - left > indent * size

/** Whether a line follows another at the distance of lines; on the next page, whether it goes on with its sentence. */
const isBelow = (line: Line, next: Line, { pitchOf }: Measure): boolean =>
  line.page === next.page
    ? next.box.top - line.box.top <= pitchOf(line.size) * line.size * loosest
    : !sentenceEnd.test(line.glyphs.at(-1)?.text ?? '')

const sentenceEnd = /^[。！？；：…]/
