import { fold } from '../form/fold.js'
import type { Marker } from '../form/marker.js'
import { sections } from '../form/forms.js'
import { alphabet, clauseLetters, headingLetters, type Letter } from '../lexicon/alphabet.js'
import { isDisputesPiece, isGroupPiece, isOfDisputesCharacters } from '../lexicon/pieces.js'
import { found, isExact, type Term } from '../lexicon/term.js'
import type { SourceCell } from '../scan/cell.js'
import { isSpace } from '../source/space.js'
import { readDate, readSignatureLine } from './date.js'
import { endOfRepeatedWords, labelWord, longestLabelWritten } from './label.js'
import { isAlone, plainWord, textOf, type Reading } from './reading.js'
import { weighSiteLine } from './site-words.js'
import { isAttachment, isFurniture, namesOrgan, namesPlace, withoutSeal } from './surroundings.js'
import type { SignatureReading, SignatureWord, Word } from './word.js'

/** A short text without a full stop may be a label that the form does not know. */
const longestShortText = 40
const longestName = 40

/** Reads a line that is no word of the form: a line of the page, a signature, a clause, prose. */
export const proseLineAt = (
  reading: Reading,
  at: number,
  content: string,
  marker: Marker | undefined,
): Word => {
  const line = content.length <= longestLabelWritten() ? pageLineAt(reading, at, content) : undefined
  if (line !== undefined) return line
  if (isPieceAt(reading, at, content)) return plainWord(reading, alphabet.groupPiece, at)
  if (isStacked(content) || isGlued(content)) return plainWord(reading, alphabet.stacked, at)
  if (marker !== undefined) {
    const heading = headingByNumber(content, marker, isAlone(reading, at))
    const label = heading && found(heading, marker, '', { near: false }).label
    if (label !== undefined) return labelWord(reading, at, at + 1, label)
    const to = endOfRepeatedWords(reading, at)
    const { start } = reading.cells[at] as SourceCell
    const { end } = reading.cells[to - 1] as SourceCell
    return { kind: 'clause', letter: clauseLetterOf(marker), from: at, to, start, end, read: marker }
  }
  if (content.length <= longestName) {
    const agency = withoutSeal(content)
    if (namesOrgan(content)) return signatureWord(reading, alphabet.agency, at, { agency, date: null })
    if (namesPlace(content)) return signatureWord(reading, alphabet.place, at, { agency, date: null })
  }
  const isShort = content.length <= longestShortText && !/[。；！？]/.test(content)
  if (!isShort || isIndentedProse(reading, at)) return plainWord(reading, alphabet.prose, at)
  // Digits are no label, however often they stand side by side: 3.5万 | 3.5万 | 0.
  const to = /\d/.test(content) ? at + 1 : endOfRepeatedWords(reading, at)
  return plainWord(reading, alphabet.text, at, to)
}

/** A line of the page around the report, or of its signature. */
const pageLineAt = (reading: Reading, at: number, content: string): Word | undefined => {
  if (isAttachment(content)) return plainWord(reading, alphabet.attachment, at)
  const isOfSite = isFurniture(content) || (isAlone(reading, at) && weighSiteLine(content) === 2)
  if (isOfSite) return plainWord(reading, alphabet.metadata, at)
  const date = readDate(content)
  if (date !== undefined) return signatureWord(reading, alphabet.date, at, { agency: null, date })
  const signature = readSignatureLine(content)
  return signature && signatureWord(reading, alphabet.signature, at, signature)
}

const signatureWord = (
  { cells }: Reading,
  letter: SignatureWord['letter'],
  at: number,
  read: SignatureReading,
): SignatureWord => {
  const { start, end } = cells[at] as SourceCell
  return { kind: 'signature', letter, from: at, to: at + 1, start, end, read }
}

/** Whether a piece of a group's label stands by itself, or before the label of a row. */
const isPieceAt = (reading: Reading, at: number, content: string): boolean => {
  const { cells, find, hasSpacedRows } = reading
  if (!isGroupPiece(content) || !isFirstFilled(reading, at)) return false
  if (isAlone(reading, at)) return hasSpacedRows
  if (cells[at + 1]?.row !== cells[at]?.row) return false
  const next = find(textOf(reading, cells[at + 1] as SourceCell))
  return isExact(next) && next.term?.row !== undefined
}

/** Whether nothing but blank cells stands before a cell in its row: | | （四）无 | 1.本机关不掌握相关政府信息 | 7 | … */
const isFirstFilled = ({ cells }: Reading, at: number): boolean => {
  let first = at
  while (!(cells[first] as SourceCell).opensLine && cells[first - 1]?.blank === true) first--
  return (cells[first] as SourceCell).opensLine
}

const stackedCharacters = /^\S(?:\s\S){2,}$/
const fewestStacked = 3
const longestStacked = 120

/** Whether a line holds pieces of headers side by side, whose other pieces stand above or below: 结果 结果 其他 尚未. */
const isStacked = (content: string): boolean => {
  if (content.length > longestStacked || !holdsSpace(content)) return false
  if (content.length <= longestShortText && stackedCharacters.test(content)) return true
  const words = content.split(/\s+/)
  return words.length >= fewestStacked && words.every(isDisputesPiece)
}

/** The same with pieces of several headers glued: 结其尚 under 尚未. */
const isGlued = (content: string): boolean =>
  content.length <= longestStacked && isOfDisputesCharacters(content)

const holdsSpace = (content: string): boolean => {
  for (let at = 0; at < content.length; at++) if (isSpace(content.charCodeAt(at))) return true
  return false
}

const clauseLetterOf = ({ style }: Marker): Letter<'clauses'> => {
  const [first, second, third, fourth] = clauseLetters as [Letter<'clauses'>, ...Letter<'clauses'>[]]
  switch (style) {
    case 'numeral':
    case 'bracketedNumeral':
      return first
    case 'digit':
      return second ?? first
    case 'bracketedDigit':
      return third ?? first
    case 'circled':
      return fourth ?? first
  }
}

const longestHeading = 36

/**
 * A heading in words of its own: the numeral is that of the section and the words name its subject, as in
 * 一、2023年政务公开总体情况; or nothing but the numeral stands there (一、).
 */
export const headingByNumber = (content: string, marker: Marker, alone: boolean): Term | undefined => {
  if (
    marker.style !== 'numeral' ||
    !alone ||
    content.length > longestHeading ||
    /[。；！？，：]./.test(content)
  ) {
    return undefined
  }
  const section = sections[marker.number - 1]
  const letter = headingLetters[marker.number - 1]
  if (section === undefined || letter === undefined) return undefined
  const words = fold(content.slice(marker.length))
  if (words === '' ? marker.number > 1 : !section.subject.test(words)) return undefined
  return { letter, label: `${section.number}、${section.title}`, section: section.key, official: false }
}

/** Two ideographic spaces open a paragraph. */
const isIndentedProse = ({ text, cells }: Reading, at: number): boolean => {
  const { start, indent } = cells[at] as SourceCell
  return indent >= 2 && text.charCodeAt(start - 1) === 0x3000 && isSpace(text.charCodeAt(start - 2))
}
