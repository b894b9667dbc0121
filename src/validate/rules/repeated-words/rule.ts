import { editOfWords } from '../../edit-of-words.js'
import { locate, type Passage } from '../../passage.js'
import type { ReportRule, RuleFinding } from '../../rule.js'

/*
 * 公示栏的的字太小，将进行进行更换。
 *       ^^^^            ^^^^^^^^
 */

const particles =
  '(?<!目)的(?=的(?!确))|了(?=了(?![解结然断如事]))|(?<![总共谐平温饱缓])和(?=和(?![气睦美谐]))|(?<![存现正所实内自外])在(?=在)|(?<!参)与(?=与)'
/** Words that nobody says twice. Of verbs like 讨论 it may be meant: 讨论讨论. */
const words =
  '进行|我们|以及|通过|开展|加强|及时|认真|切实|不断|积极|严格|按照|根据|其中|同时|对于|关于|完善|提高|推进|落实|情况'
const stops = '(?<![，。、；：])[，、；：](?![，。、；：]{2})|(?<!。)。(?!。。)'

/** A word of three characters or more right behind itself, but for 一件事一件事, which is meant so. */
const repeated = new RegExp(
  `(?<word>(?![一逐每])[\\p{Script=Han}]{3,12}|${words}|${particles}|${stops})\\k<word>`,
  'gu',
)

/** The words of one character that the pattern knows. */
const ofOneCharacter = '的了和在与，、；：。'
/** The longest word, in characters of one UTF-16 unit. */
const longestWord = 12
/** The first unit of the characters that a word can have. Those below it, digits and Latin letters, have none: 2020, www. */
const firstOfWords = 0x2e80
const surrogate = /[\ud800-\udfff]/

/**
 * Whether it is worth looking for the pattern in a text: whether some characters stand right behind themselves. Most
 * paragraphs have none, and comparing units is many times as fast as the pattern.
 *
 * Where a word of n units stands twice, each unit of the second is the same as the one n before it. So of a word of three
 * units or more it is enough to compare every third unit of the text, and of a word of two every second. A character
 * of two units makes a word longer than `longestWord`; a text with one is always looked through.
 */
const mayRepeat = (text: string): boolean => {
  if (surrogate.test(text)) return true
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < firstOfWords) continue
    if (text.charCodeAt(at - 1) === code && ofOneCharacter.includes(text.charAt(at))) return true
    if (at % 2 === 0 && text.charCodeAt(at - 2) === code && isRepeated(text, at, 2)) return true
    if (at % 3 !== 0) continue
    for (let length = 3; length <= longestWord; length++)
      if (text.charCodeAt(at - length) === code && isRepeated(text, at, length)) return true
  }
  return false
}

/** Whether the units around a place are the same as those `length` before them, for the whole of a word of that length. */
const isRepeated = (text: string, at: number, length: number): boolean => {
  let from = at
  while (from > length && text.charCodeAt(from - 1) === text.charCodeAt(from - 1 - length)) from--
  let to = at + 1
  while (to < text.length && text.charCodeAt(to) === text.charCodeAt(to - length)) to++
  return to - from >= length
}

const findingsIn = (passage: Passage): RuleFinding[] =>
  [...passage.text.matchAll(repeated)].flatMap(({ 0: found, index, groups }) => {
    const word = groups?.word
    // 哈哈哈哈哈哈: a character that is repeated many times is no word.
    if (word === undefined || (word.length > 1 && word === word.charAt(0).repeat(word.length))) return []
    const end = index + found.length
    const edit = editOfWords(passage, index, end, word)
    return [
      {
        code: 'repeated-words',
        path: passage.section === 'preamble' ? 'preamble' : passage.section,
        position: locate(passage, index, end),
        expected: word,
        actual: found,
        ...(edit && { edits: [edit] }),
      },
    ]
  })

/** No word stands twice by mistake. */
export const repeatedWords: ReportRule<'repeated-words'> = {
  code: 'repeated-words',
  over: 'report',
  basis: 'practice',
  formula: 'no word of three characters or more, no particle and no stop right behind itself',
  source: '文字校对惯例',
  example: ['一、总体情况\n公示栏每月更新，由专人进行进行核对。'],
  check: ({ passages }) => passages.filter(({ text }) => mayRepeat(text)).flatMap(findingsIn),
}
