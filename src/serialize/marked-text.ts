import { alphabet } from '../grammar/alphabet.js'
import { findTerm, isBeginning } from '../grammar/lexicon.js'
import { partCells } from '../grammar/part-cells.js'
import { canonicalize } from '../grammar/words.js'
import { scan } from '../scan/scan.js'
import { createSource } from '../source/source.js'
import { isSpace } from '../source/space.js'
import { goesOnBelow } from '../tree/prose.js'

const longestBeginning = 60

/** The letters of lines that are read as prose wherever they stand. */
const proseLetters = new Set<string>([alphabet.prose, ...Array.from(alphabet.clauses)])

/**
 * Whether a paragraph could be taken for something else than the words it is: a heading, the label of a row, a line of
 * the page, several cells. Found out by reading it.
 */
export const mustBeMarked = (text: string, beforeSections: boolean): boolean => {
  // Marks alone might close the heading above.
  if (text.trim() !== text || !/[\p{L}\p{N}]/u.test(text)) return true
  const source = createSource(text)
  const cells = partCells(source, scan(source), findTerm)
  const [cell, ...others] = cells
  if (cell === undefined || others.length > 0 || cell.literal) return true
  if (cell.start !== 0 || cell.end !== text.length || text.includes('**')) return true
  const [word] = canonicalize(source, cells, findTerm).words
  if (word === undefined) return true
  if (proseLetters.has(word.letter)) return false
  if (word.letter !== alphabet.text || beforeSections) return true
  return text.length <= longestBeginning && isBeginning(findTerm(text))
}

/** Whether a paragraph seems to go on below, as one cut by a page break does. */
export const isOpenEnded = (text: string): boolean => goesOnBelow(text)

/**
 * A paragraph marked as words, for layouts of lines: a backslash before it, and one behind it where it ends in white
 * space or a backslash of its own.
 */
export const markText = (text: string): string =>
  text.endsWith('\\') || isSpace(text.charCodeAt(text.length - 1)) ? `\\${text}\\` : `\\${text}`
