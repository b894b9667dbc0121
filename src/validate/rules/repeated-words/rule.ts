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
  `(?<word>(?![一逐每])(?!(\\p{Script=Han})\\2+(?!\\2))[\\p{Script=Han}]{3,12}|${words}|${particles}|${stops})\\k<word>`,
  'gu',
)

const findingsIn = (passage: Passage): RuleFinding[] =>
  [...passage.text.matchAll(repeated)].flatMap(({ 0: found, index, groups }) => {
    const word = groups?.word
    if (word === undefined) return []
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
  check: ({ passages }) => passages.flatMap(findingsIn),
}
