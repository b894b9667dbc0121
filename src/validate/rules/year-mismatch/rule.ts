import { signatureOf } from '../../../tree/walk.js'
import { chineseYear, readDate } from '../../../words/date.js'
import { yearOfField } from '../../../words/identity.js'
import { isSpace } from '../../../source/space.js'
import type { Report } from '../../../tree/nodes.js'
import { withoutRadicals } from '../../../source/radicals.js'
import { textOfLeaves } from '../../../tree/prose.js'
import { locate, type Passage } from '../../passage.js'
import type { ReportRule, RuleFinding } from '../../rule.js'
import { titlePosition } from '../../subject.js'

/*
 * 青檀县桃河镇2022年政府信息公开工作年度报告
 * 2021年，桃河镇公开信息263条……
 * ^^^^^
 */

/** A year in a text, and where it stands there. */
interface Mention {
  readonly year: number
  readonly start: number
  readonly end: number
}

const mark = '年'
const digits = '(?:[\\d０-９]{4}|[〇○零一二三四五六七八九]{4})'
const onlyDigits = new RegExp(`^${digits}$`)
const year = `${digits}\\s*${mark}`
/** 2022年1月1日至2022年12月31日 */
const period = new RegExp(
  `(?:${year})\\s*[1１一]\\s*月\\s*[1１一]\\s*日[^。；\\n]{0,6}?(?:${year})?\\s*(?:12|１２|十二)\\s*月\\s*(?:31|３１|三十一)\\s*日`,
  'g',
)
/** 现将我镇2022年政府信息公开工作报告如下 */
const announcement = new RegExp(
  `[现現][将將][^。；，,\\n]{0,20}?(?:${year})度?[^。；，,\\n]{0,16}?公[开開][^。；，,\\n]{0,12}?(?:[报報]告|[汇匯][报報]|公布|[总總][结結])`,
  'g',
)
/** 2022年，我镇…… at the start of a sentence. */
const opening = new RegExp(`(?:^|[。！？；\\n])\\s*${year}\\s*(?=度|以来|[，,我本全])`, 'g')

const valueOf = (digits: string): number => {
  const year = Number(digits)
  if (!Number.isNaN(year)) return year
  const halfWidth = digits.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  return /^\d+$/.test(halfWidth) ? Number(halfWidth) : chineseYear(halfWidth)
}

const mentionsIn = (text: string, from = 0): Mention[] => {
  const mentions: Mention[] = []
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    let behind = at
    while (isSpace(text.charCodeAt(behind - 1))) behind--
    const before = text.slice(Math.max(behind - 4, 0), behind)
    if (!onlyDigits.test(before)) continue
    mentions.push({ year: valueOf(before), start: from + behind - 4, end: from + at + mark.length })
  }
  return mentions
}

const mentionsWhere = (pattern: RegExp, text: string): Mention[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => mentionsIn(words, index))

/** The years that a text gives for the report: in its period, in what it announces. */
const statedIn = (text: string): Mention[] => [
  ...mentionsWhere(period, text),
  ...mentionsWhere(announcement, text),
]

const findingAt = (passage: Passage, { start, end }: Mention, expected: string): RuleFinding => ({
  code: 'year-mismatch',
  path: passage.section,
  position: locate(passage, start, end),
  expected,
  actual: passage.text.slice(start, end),
})

/**
 * Texts are full of other years: of laws, of plans, of the year before. Only those count that are said of the report,
 * and those that sentences open with when the right year is not named at all.
 */
const inText = (all: readonly Passage[], expected: number): RuleFinding[] => {
  const passages = all.filter(({ section }) => section === 'preamble' || section === 'overview')
  const years = passages.flatMap(({ text }) => mentionsIn(text).map(({ year }) => year))
  if (years.every((year) => year === expected)) return []
  const stated = passages.flatMap((passage) =>
    statedIn(passage.text)
      .filter((mention) => mention.year !== expected)
      .map((mention) => findingAt(passage, mention, String(expected))),
  )
  if (stated.length > 0) return stated
  if (years.includes(expected)) return []
  for (const passage of passages) {
    const [first] = mentionsWhere(opening, passage.text)
    if (first !== undefined) return [findingAt(passage, first, String(expected))]
  }
  return []
}

/** 统计期限：2022年1月1日至2022年12月31日 */
const inFields = (report: Report, expected: number): RuleFinding[] =>
  report.children.flatMap((node) => {
    if (node.type !== 'Metadata') return []
    const text = withoutRadicals(textOfLeaves(node))
    if (yearOfField(text) === null) return []
    const wrong = mentionsIn(text).find((mention) => mention.year !== expected)
    if (wrong === undefined) return []
    const position = locate({ leaves: node.children }, wrong.start, wrong.end)
    return [
      {
        code: 'year-mismatch',
        path: 'year',
        position,
        expected: String(expected),
        actual: text.slice(wrong.start, wrong.end),
      },
    ]
  })

/** A report is due in the January after its year; some are signed as the year ends, and few later than the next. */
const inSignature = (report: Report, expected: number): RuleFinding[] => {
  const signature = signatureOf(report)
  const signed = Number(signature?.date?.slice(0, 4) ?? expected)
  if (signature === undefined || signed === expected || signed === expected + 1) return []
  const date =
    signature.children.find(({ value }) => readDate(value) !== undefined) ?? signature.children.at(-1)
  if (date === undefined) return []
  return [
    {
      code: 'year-mismatch',
      path: 'signature.date',
      position: date.position,
      expected: String(expected),
      actual: date.value,
    },
  ]
}

/**
 * 西堡镇2024年报告.txt, 2024-xibao.txt, xibao-2024.txt: a year that is called so, or that the name starts or ends with. The
 * year of a date (2025-01-15) is that of publication.
 */
const yearInName =
  /(?<!\d)(?:19|20)\d{2}(?=年)|^(?:19|20)\d{2}(?!\d|[-_.]\d)|(?<!\d|\d[-_.])(?:19|20)\d{2}(?=\.[^.]*$|$)/g

const inFileName = (report: Report, expected: number, fileName: string): RuleFinding[] => {
  const name = fileName.replace(/^.*[/\\]/, '')
  const years: readonly string[] = name.match(yearInName) ?? []
  if (years.length === 0 || years.includes(String(expected))) return []
  const position = titlePosition(report)
  return [{ code: 'year-mismatch', path: 'title', position, expected: String(expected), actual: name }]
}

/** One report is on one year. */
export const yearMismatch: ReportRule<'year-mismatch'> = {
  code: 'year-mismatch',
  over: 'report',
  basis: 'published',
  formula: 'year = that of the period = that of the text; signature.date in year or year + 1',
  source:
    '《中华人民共和国政府信息公开条例》第四十九条：部门在每年1月31日前公布上一年度报告，县级以上地方人民政府在3月31日前；文字与标题同年属文理',
  example: ['一、总体情况\n2021年，桃河镇公开信息263条。'],
  check: ({ report, passages, fileName }) => {
    if (report.year === null) return []
    return [
      ...inFields(report, report.year),
      ...inText(passages, report.year),
      ...inSignature(report, report.year),
      ...(fileName === undefined ? [] : inFileName(report, report.year, fileName)),
    ]
  },
}
