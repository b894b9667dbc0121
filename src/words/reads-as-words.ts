import { alphabet, clauseLetters, type Letter } from '../lexicon/alphabet.js'
import { findTerm } from '../lexicon/find.js'
import { isBeginning } from '../lexicon/pieces.js'
import { scan } from '../scan/scan.js'
import { createSource } from '../source/source.js'
import { partCells } from './parting/part-cells.js'
import { readWords } from './read-words.js'

const longestBeginning = 60

/** The letters of lines that are read as prose wherever they stand. */
const proseLetters = new Set<Letter>([alphabet.prose, ...clauseLetters])

/**
 * Whether a paragraph that stands by itself is read as the words it is, and as nothing else: no heading, no label of a row,
 * no line of the page, no several cells. Before the first section even a short text may be part of a title.
 */
export const readsAsWords = (text: string, beforeSections: boolean): boolean => {
  const source = createSource(text)
  const cells = partCells(text, scan(source), findTerm)
  const [cell, ...others] = cells
  if (cell === undefined || others.length > 0 || cell.literal) return false
  if (cell.start !== 0 || cell.end !== text.length || text.includes('**')) return false
  const [word] = readWords(text, cells, findTerm).words
  if (word === undefined) return false
  if (proseLetters.has(word.letter)) return true
  if (word.letter !== alphabet.text || beforeSections) return false
  return text.length > longestBeginning || !isBeginning(findTerm(text))
}
