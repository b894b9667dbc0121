import * as fc from 'fast-check'
import { forms, sections } from '../form/forms.js'
import { wordsIn } from '../lexicon/form-words.js'
import { organ } from './agency.js'
import { extreme } from './count.js'
import { isoDate } from './iso-date.js'
import { paragraph, sentence } from './prose.js'
import { some } from './some.js'
import { wholeWording } from './title.js'

/** Every label of the form, as the form words it: headings, rows, groups, column headers, articles. */
const labels = [
  ...new Set([
    ...sections.map(({ title: wording }) => wording),
    ...forms.flatMap((form) => wordsIn(form).map((word) => word.label)),
  ]),
]

const label = fc.constantFrom(...labels)
const numeral = fc.constantFrom(...sections.map(({ number }) => number))
const fields = ['来源', '索引号', '发布日期', '统计期限', '单位名称', '字号'] as const
const space = fc.constantFrom(' ', '　', '\t', '\u00a0', '  ', '　　')
const mark = fc.constantFrom('\\', '*', '**', '|', '#', '<', '>', '&', '"', '`', '-', '\t')

const chineseDate = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  return `${year}年${month}月${day}日`
}

/** Words that a report uses for its structure, where they are nothing but words. */
const looksLikeStructure: readonly fc.Arbitrary<string>[] = [
  label,
  fc.tuple(numeral, sentence()).map(([number, text]) => `${number}、${text}`),
  fc.tuple(numeral, fc.constantFrom('、', '、略', '．')).map((parts) => parts.join('')),
  fc.tuple(label, sentence()).map((parts) => parts.join('')),
  fc.tuple(label, label).map((parts) => parts.join('')),
  label.map((words) => words.slice(0, Math.ceil(words.length / 2))),
  fc
    .tuple(label, fc.array(extreme.count(), { minLength: 1, maxLength: 7 }))
    .map(([words, counts]) => [words, ...counts].join(' ')),
  fc
    .tuple(label, fc.array(extreme.count(), { minLength: 1, maxLength: 7 }))
    .map(([words, counts]) => [words, ...counts].join('\t')),
  fc
    .tuple(label, fc.array(extreme.count(), { minLength: 1, maxLength: 7 }))
    .map(([words, counts]) => `${[words, ...counts].join(' | ')} |`),
]

/** Lines that stand around a report, in the middle of it. */
const looksLikeSurroundings: readonly fc.Arbitrary<string>[] = [
  fc
    .tuple(wholeWording(), organ(), fc.integer({ min: 2008, max: 2037 }))
    .map(([{ write }, { name }, year]) => write(name, year)),
  organ().map(({ name }) => name),
  organ().map(({ signature }) => signature),
  isoDate().map(chineseDate),
  fc.tuple(organ(), isoDate()).map(([{ signature }, date]) => `${signature} ${chineseDate(date)}`),
  fc.tuple(fc.constantFrom(...fields), sentence()).map(([field, text]) => `${field}：${text}`),
  fc.tuple(fc.constantFrom(...fields), isoDate()).map(([field, date]) => `${field}：${date}`),
  fc.nat(99).map((page) => `- ${page} -`),
  fc.constantFrom('打印', '关闭', '附件', '附件：统计表', '上一篇：关于休渔的通知', '【字号：大 中 小】'),
]

/** Values of cells, without a cell around them. */
const looksLikeValues: readonly fc.Arbitrary<string>[] = [
  extreme.count().map(String),
  fc.constantFrom(
    '/',
    '-',
    '—',
    '无',
    '零',
    '不涉及',
    '０',
    '1,234',
    '73次',
    '84.37万元',
    '22（其中修订 16 件）',
  ),
  fc.array(extreme.count(), { minLength: 2, maxLength: 7 }).map((counts) => counts.join(' ')),
  fc.array(extreme.count(), { minLength: 2, maxLength: 7 }).map((counts) => counts.join('\t')),
]

/** Marks of Markdown and HTML that are meant as they stand. */
const looksLikeMarkup: readonly fc.Arbitrary<string>[] = [
  fc
    .tuple(
      fc.constantFrom('# ', '## ', '#', '> ', '- ', '* ', '**', '\\', '\\\\', '| ', '1. ', '```'),
      paragraph(),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(paragraph(), fc.constantFrom('\\', '\\\\', ' \\', '**', '*', ' |', '|', '#', '<'))
    .map((parts) => parts.join('')),
  paragraph().map((text) => `**${text}**`),
  fc.tuple(sentence(), sentence()).map(([first, second]) => `${first}**${second}**${first}`),
  fc.tuple(sentence(), mark, sentence()).map((parts) => parts.join('')),
  fc.constantFrom(
    '|---|---|',
    '---',
    '| | |',
    '|',
    '\\',
    '\\|',
    '\\\\|',
    '*',
    '**',
    '****',
    '#',
    '<td>0</td>',
    '</table>',
    '<!-- 略 -->',
    '<br>',
    '&nbsp;',
    '&lt;3&gt;',
    '&#x4e00;',
    'a < b && c > d',
    '😀',
    '𠮷',
  ),
]

const looksLikeLayout: readonly fc.Arbitrary<string>[] = [
  fc.tuple(space, paragraph()).map((parts) => parts.join('')),
  fc.tuple(paragraph(), space).map((parts) => parts.join('')),
  fc.tuple(space, label, space).map((parts) => parts.join('')),
  fc.tuple(sentence(), space, sentence()).map((parts) => parts.join('')),
  // A long paragraph without its stop seems to go on below.
  fc.array(sentence(), { minLength: 5, maxLength: 8 }).map((parts) => parts.join('').slice(0, -1)),
]

const awkwardParagraph = (): fc.Arbitrary<string> =>
  fc.oneof(
    { withCrossShrink: true },
    paragraph(),
    ...looksLikeStructure,
    ...looksLikeSurroundings,
    ...looksLikeValues,
    ...looksLikeMarkup,
    ...looksLikeLayout,
  )

/**
 * Prose that is hard to tell from what is no prose: paragraphs that say what a heading, a row, a date or a signature
 * says, that hold pipes, tabs, markup or backslashes, or begin and end in white space.
 *
 * @returns An arbitrary of paragraphs joined by `\n`, none of them empty or of white space alone; they shrink to a
 * single short paragraph.
 * @category Generate
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { fromData, parse, serialize, toData } from 'ogi-report'
 * import { awkwardText } from 'ogi-report/arbitraries'
 *
 * const empty = toData(parse('').report)
 *
 * fc.assert(
 *   fc.property(awkwardText(), (problems) => {
 *     const source = serialize(fromData({ ...empty, problems }), { layout: 'lines' })
 *     return toData(parse(source).report).problems === problems
 *   }),
 * )
 * ```
 */
export const awkwardText = (): fc.Arbitrary<string> =>
  some(awkwardParagraph(), 6).map((paragraphs) => paragraphs.join('\n'))
