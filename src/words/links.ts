import { alphabet, type Letter } from '../lexicon/alphabet.js'
import { plainWord, type Reading } from './reading.js'
import { holdsOnlyLinks } from './site-words.js'
import type { Word } from './word.js'

const fewestLinks = 2

/**
 * Takes a row of the links of a site for a line of the page, wherever it stands, so that it is no row of the table above it:
 *
 *   使用帮助 | 联系我们 | 网站地图
 */
export const markLinks = (reading: Reading, read: (Word | undefined)[], letters: Letter[]): void => {
  for (let start = 0; start < read.length; start++) {
    let end = start
    while (read[end] !== undefined) end++
    if (isRowOfLinks(reading, read, start, end)) {
      for (let at = start; at < end; at++) {
        const { from, to } = read[at] as Word
        read[at] = plainWord(reading, alphabet.metadata, from, to)
        letters[at] = alphabet.metadata
      }
    }
    start = end
  }
}

const isRowOfLinks = (
  { text }: Reading,
  read: readonly (Word | undefined)[],
  start: number,
  end: number,
): boolean => {
  let links = 0
  for (let at = start; at < end; at++) {
    const letter = read[at]?.letter
    if (letter === alphabet.text) links++
    else if (letter !== alphabet.blank && letter !== alphabet.metadata) return false
  }
  return links >= fewestLinks && holdsOnlyLinks(text.slice(read[start]?.start, read[end - 1]?.end))
}
