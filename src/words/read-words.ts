import { readMarker } from '../form/marker.js'
import type { SectionKey } from '../form/forms.js'
import { alphabet, type Letter } from '../lexicon/alphabet.js'
import type { Lookup } from '../lexicon/find.js'
import type { SourceCell } from '../scan/cell.js'
import { isPageNumber } from '../scan/page-number.js'
import { readValue } from '../source/value.js'
import { labelAt, labelWord, longestLabelWritten } from './label.js'
import type { WrappedWord } from './parting/part-wrapped.js'
import { proseLineAt } from './prose-line.js'
import { plainWord, textOf, type Reading } from './reading.js'
import { markFoot } from './foot.js'
import { markLinks } from './links.js'
import { titleAt } from './title.js'
import { labelOf, type Word } from './word.js'

/**
 * The words of a report, and its canonical text: one letter for each word. `words[offset]` is the word at an offset of
 * that text, none at the end of a line.
 */
export interface Words {
  readonly letters: string
  readonly words: readonly (Word | undefined)[]
  /** Whether numbers stand in rows with nothing but spaces between them, as in text out of a PDF. */
  readonly hasSpacedRows: boolean
}

/** Reads what each cell of a report is in the form. */
export const readWords = (
  text: string,
  cells: readonly SourceCell[],
  find: Lookup,
  wrapped?: ReadonlyMap<number, WrappedWord>,
): Words => {
  const hasSpacedRows = cells.some(({ spaced }) => spaced)
  const reading: Reading = { text, cells, find, tails: new Set(), hasSpacedRows, inFront: true }
  const words: (Word | undefined)[] = []
  const letters: Letter[] = []
  const headings: number[] = []
  let row = -1
  for (let at = 0; at < cells.length;) {
    const cell = cells[at] as SourceCell
    if (reading.tails.has(at)) {
      at++
      continue
    }
    if (row !== -1 && cell.opensLine) {
      words.push(undefined)
      letters.push(cell.row === row ? alphabet.lineEnd : alphabet.rowEnd)
    }
    const pieces = wrapped?.get(at)
    const word = pieces === undefined ? wordAt(reading, at) : wrappedWordAt(reading, at, pieces)
    if (word.kind === 'label' && word.read.term.section !== undefined) headings.push(words.length)
    words.push(word)
    letters.push(word.letter)
    at = word.to
    row = (cells[at - 1] as SourceCell).row
  }
  for (const at of bareHeadings(words, headings)) {
    const { from, to } = words[at] as Word
    words[at] = plainWord(reading, alphabet.text, from, to)
    letters[at] = alphabet.text
  }
  markLinks(reading, words, letters)
  markFoot(reading, words, letters)
  return { letters: letters.join(''), words, hasSpacedRows }
}

/** The word of a piece: of a label that stands in pieces around its numbers, or of a group's label. */
const wrappedWordAt = (reading: Reading, at: number, wrapped: WrappedWord): Word => {
  if (wrapped === 'piece of a group') return plainWord(reading, alphabet.groupPiece, at)
  for (const piece of wrapped.label.around) reading.tails.add(piece.at)
  return labelWord(reading, at, at + 1, wrapped.label)
}

const wordAt = (reading: Reading, at: number): Word => {
  const { text, cells, find } = reading
  const cell = cells[at] as SourceCell
  const { start, end } = cell
  if (cell.blank) return plainWord(reading, alphabet.blank, at)
  if (cell.furniture) return plainWord(reading, alphabet.metadata, at)
  if (cell.literal) return plainWord(reading, alphabet.literal, at)
  if (cell.numbersRow) return plainWord(reading, alphabet.page, at)
  if (cell.glued) return plainWord(reading, alphabet.glued, at)
  const value = readValue(text, start, end)
  if (value !== undefined) {
    const to = value.value === 0 ? endOfColumnNumbers(reading, at) : undefined
    if (to !== undefined) return plainWord(reading, alphabet.page, at, to)
    const letter = value.state === 'mark' ? alphabet.mark : alphabet.number
    return { kind: 'value', letter, from: at, to: at + 1, start, end, read: value }
  }
  const content = textOf(reading, cell)
  if (isPageNumber(content)) return plainWord(reading, alphabet.page, at)
  if (reading.inFront) {
    const to = titleAt(text, cells, at)
    if (to !== undefined) return plainWord(reading, alphabet.title, at, to)
  }
  if (content.length > longestLabelWritten()) return proseLineAt(reading, at, content, readMarker(content))
  const found = find(content)
  const word = labelAt(reading, at, found) ?? proseLineAt(reading, at, content, found.marker)
  if (word.kind === 'label') reading.inFront = false
  return word
}

const fewestColumns = 4

/** Where the line ends that pandas writes above a table, the numbers of its columns: 0 | 1 | 2 | 3. */
const endOfColumnNumbers = ({ text, cells }: Reading, at: number): number | undefined => {
  if (!(cells[at] as SourceCell).opensLine) return undefined
  let to = at
  for (; cells[to] !== undefined && (to === at || !cells[to]?.opensLine); to++) {
    const { start, end } = cells[to] as SourceCell
    if (text.slice(start, end) !== String(to - at)) return undefined
  }
  return to - at < fewestColumns ? undefined : to
}

/**
 * The title of a section without its numeral is its heading only where no numbered one stands: parts of section one
 * are often called by the title of section two. Gives the places of those that are no headings.
 */
const bareHeadings = (words: readonly (Word | undefined)[], headings: readonly number[]): number[] => {
  const numbered = new Set<SectionKey | undefined>()
  for (const at of headings) {
    const label = labelOf(words[at])
    if (label?.marker !== undefined) numbered.add(label.term.section)
  }
  return headings.filter((at) => {
    const label = labelOf(words[at])
    return label !== undefined && label.marker === undefined && numbered.has(label.term.section)
  })
}
