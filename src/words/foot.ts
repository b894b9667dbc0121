import { alphabet, type Letter } from '../lexicon/alphabet.js'
import { plainWord, type Reading } from './reading.js'
import { weighSiteLine } from './site-words.js'
import type { Word } from './word.js'

/*
 * The foot of a site below a report:
 *
 *   胜利乡人民政府 2023年1月16日
 *   网站地图 | 联系我们 | 使用帮助
 *   主办单位：清溪县人民政府办公室
 */

/** What a line of the foot may be taken for by itself. */
const words: readonly Letter[] = [
  alphabet.text,
  alphabet.prose,
  alphabet.stacked,
  alphabet.agency,
  alphabet.place,
]
/** What may stand between such lines. */
const around: readonly Letter[] = [alphabet.metadata, alphabet.page, alphabet.blank, alphabet.attachment]

/** Takes the last lines of a text for lines of the page as long as each, by its words, is the site's. */
export const markFoot = (reading: Reading, read: (Word | undefined)[], letters: Letter[]): void => {
  for (let end = read.length; end > 0;) {
    let start = end
    while (start > 0 && read[start - 1] !== undefined) start--
    const line = read.slice(start, end) as Word[]
    if (!line.every(({ letter }) => around.includes(letter))) {
      if (!isOfSite(reading, line)) return
      for (const [at, { from, to }] of line.entries()) {
        read[start + at] = plainWord(reading, alphabet.metadata, from, to)
        letters[start + at] = alphabet.metadata
      }
    }
    end = start - 1
  }
}

const isOfSite = ({ text }: Reading, line: readonly Word[]): boolean => {
  const [first, last] = [line[0], line.at(-1)]
  if (first === undefined || last === undefined) return false
  const isOfWords = line.every(({ letter }) => words.includes(letter) || around.includes(letter))
  return isOfWords && weighSiteLine(text.slice(first.start, last.end)) > 0
}
