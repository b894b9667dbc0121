import { alphabet, clauseLetters } from '../lexicon/alphabet.js'
import {
  ahead,
  choose,
  line,
  matching,
  oneOf,
  seqMap,
  type Choice,
  type Match,
  type Parser,
} from './combinators.js'
import { anyOf, between, betweenPages, ends, gap, restOfLine } from './letters.js'
import type { ClauseRule, Line } from './rules.js'

const { metadata, page, attachment, title, agency, place, date, signature, headings, blank } = alphabet
const { number, glued, mark, text, groupPiece, stacked, prose, literal } = alphabet

/*
 * 汤原县胜利乡2022年政府信息公开工作年度报告
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const titleLine = line(oneOf(title), gap, ({ from, to }): Line => ({ rule: 'title', from, to }))

/*
 * 索引号：000014349/2023-00012
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const metadataLine = line(restOfLine, gap, ({ from, to }): Line => ({ rule: 'metadata', from, to }))

/*
 * 2022年，我乡……
 * ^^^^^^^^^^^^^^
 */
export const paragraph = line(restOfLine, gap, ({ from, to }): Line => ({ rule: 'paragraph', from, to }))

/** What stands below a whole signature: lines of the site, its links, its organs, but no prose and no other date. */
const short = anyOf(
  ends,
  blank,
  metadata,
  page,
  attachment,
  text,
  stacked,
  groupPiece,
  agency,
  place,
  number,
  glued,
  mark,
)
const onlyShortBelow = `(?=${short}*(?:$|${title}))`
const aSiteBelow = `(?=${short}*${metadata})${onlyShortBelow}`

/** Behind a date, an organ that ends the text. */
const organAtEnd = `(?:${between}*${agency}(?=${between}*$))?`
/** Nothing but lines of the page follows, up to another report or section. */
const nothingBelow = `(?=${anyOf(ends, blank, metadata, page, attachment)}*(?:$|${anyOf(title, headings)}))`

/** The organ and the date, on one line or on two, or one of them. */
const signed: Match = matching(
  `${agency}${betweenPages}*${date}${onlyShortBelow}|${signature}${onlyShortBelow}|${place}${betweenPages}*${date}${aSiteBelow}|${date}${aSiteBelow}|` +
    `(?:${anyOf(agency, place)}${betweenPages}*${date}${organAtEnd}|${date}${organAtEnd}|${agency}|${signature})${nothingBelow}`,
)

/*
 * 胜利乡人民政府 / 2023年1月16日
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const signatureLine = line(signed, gap, ({ from, to }): Line => ({ rule: 'signature', from, to }))

/** The letters that a signature opens with. */
export const signatureLetters = [agency, place, date, signature].join('')

/** The letters of lines of the page. */
export const metadataLetters = [metadata, page].join('')

/** The letters of lines that are prose below a clause. */
const proseLetters = [number, glued, mark, text, groupPiece, stacked, prose, literal, title, attachment].join(
  '',
)

const unsigned: Parser<Line> = ahead((input, at) => (signed(input, at) === -1 ? at : -1)).then(paragraph)

const linesBelow: Choice<Line | ClauseRule> = [
  [metadataLetters, metadataLine],
  [proseLetters, paragraph],
  [signatureLetters, unsigned],
]

/** A clause, and below it its paragraphs and the clauses of deeper levels. A signature is none of it. */
const clause = (level: ClauseRule['level'], deeper: Choice<ClauseRule>): Parser<ClauseRule> =>
  seqMap(
    line(restOfLine, gap, (stretch) => stretch),
    choose<Line | ClauseRule>([...deeper, ...linesBelow]).many(),
    (line, body) => ({ rule: 'clause', level, line, body }),
  )

const levels = [1, 2, 3, 4] as const

/*
 * （一）主动公开方面。…… / 1.及时…… / （1）…… / ①……
 * ^
 */
export const clauses: Choice<ClauseRule> = levels.reduceRight<Choice<ClauseRule>>(
  (deeper, level) => [[clauseLetters[level - 1] as string, clause(level, deeper)], ...deeper],
  [],
)
