import * as fc from 'fast-check'
import { wordsOfTheForm } from '../support/words.js'

/** A change of a text. Numbers below 1 say how far into the text it is made. */
type Edit =
  | { kind: 'delete' | 'duplicate' | 'swap'; unit: 'characters' | 'lines'; at: number; count: number }
  | { kind: 'insert'; at: number; text: string }
  | { kind: 'splice'; at: number; other: string; from: number }

/** What readers stumble over: white space of all kinds, digits, marks, brackets, line breaks, halves of characters. */
const oddities = [
  ...Array.from('\t|　 \u00a0\ufeff\u200b\u0000179０９,，.％/-—+无零'),
  ...Array.from('（）()、：:。；“”#*\\`<>&一二三四五六七八九十年月日㈠①'),
  '**',
  '## ',
  '|---|---|',
  ' | ',
  '||||',
  '\ud83d',
  '\ude00',
  '__proto__',
]

/** What stands in reports and is no word of the form. */
const phrases = [
  '84.37万元',
  '22（其中修订 16 件）',
  '13 612',
  '增15',
  '- 4 -',
  '四、',
  '其他主动公开文件',
  '2023年1月16日',
  '胜利乡',
  '胜利乡人民政府',
  '胜利乡人民政府 2023年1月16日',
  '某县2022年政府信息公开工作年度报告',
  '2022年政府信息公开',
  '工作年度报告',
  '索引号：000014349/2023-00012',
  '（一）主动公开方面。',
  '全年公开信息176条，休渔通知提前二十天张贴到每个码头。',
] as const

const lineBreak = fc.constantFrom('\n', '\n\n', '\r', '\r\n', '\n\t', '\n\t\n', '\n　\n')
const word = fc.constantFrom(...wordsOfTheForm)
/** A label broken in the middle, as narrow cells break it. */
const brokenWord = fc.tuple(word, fc.nat(99), lineBreak).map(([whole, at, between]) => {
  const middle = Math.ceil((whole.length * at) / 100)
  return whole.slice(0, middle) + between + whole.slice(middle)
})

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...oddities) },
  { weight: 2, arbitrary: fc.constantFrom(...phrases) },
  { weight: 2, arbitrary: lineBreak },
  { weight: 3, arbitrary: word },
  brokenWord,
)

const separator = fc.constantFrom('\n', '\t', '\n\n', '\n\t', ' | ', ' ', '', ' |\n')

/** Heaps of words, numbers and marks, in any layout. */
export const heaps = fc
  .array(fc.tuple(fc.oneof(piece, word, fc.constantFrom('0', '12', '/', '　')), separator), { maxLength: 80 })
  .map((parts) => parts.flat().join(''))

const place = fc.nat({ max: 9999 }).map((number) => number / 10_000)

const edits = (sources: readonly string[]): fc.Arbitrary<Edit> =>
  fc.oneof(
    fc.record({ kind: fc.constant('insert' as const), at: place, text: piece }),
    fc.record({
      kind: fc.constantFrom('delete' as const, 'duplicate' as const, 'swap' as const),
      unit: fc.constantFrom('characters' as const, 'lines' as const),
      at: place,
      count: fc.integer({ min: 1, max: 12 }),
    }),
    fc.record({
      kind: fc.constant('splice' as const),
      at: place,
      other: fc.constantFrom(...sources),
      from: place,
    }),
  )

const offsetIn = ({ length }: { length: number }, at: number): number => Math.floor(at * (length + 1))

const change = <T>(
  parts: readonly T[],
  { kind, at, count }: { kind: string; at: number; count: number },
): T[] => {
  const from = offsetIn(parts, at)
  const [before, chosen, after] = [
    parts.slice(0, from),
    parts.slice(from, from + count),
    parts.slice(from + count),
  ]
  if (kind === 'delete') return [...before, ...after]
  if (kind === 'duplicate') return [...before, ...chosen, ...chosen, ...after]
  const neighbours = after.slice(0, count)
  return [...before, ...neighbours, ...chosen, ...after.slice(count)]
}

const applyEdit = (text: string, edit: Edit): string => {
  switch (edit.kind) {
    case 'insert': {
      const at = offsetIn(text, edit.at)
      return text.slice(0, at) + edit.text + text.slice(at)
    }
    case 'splice':
      return text.slice(0, offsetIn(text, edit.at)) + edit.other.slice(offsetIn(edit.other, edit.from))
    case 'delete':
    case 'duplicate':
    case 'swap': {
      // Code units, not characters: an edit may well part a surrogate pair.
      const parts = edit.unit === 'lines' ? text.split(/(?<=\n)/) : text.split('')
      return change(parts, edit).join('')
    }
  }
}

/** Texts that have suffered one to eight random edits. */
export const edited = (sources: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...sources), fc.array(edits(sources), { minLength: 1, maxLength: 8 }))
    .map(([source, changes]) => changes.reduce(applyEdit, source))

/** The beginnings of texts, cut off anywhere. */
export const prefixes = (sources: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...sources), place).map(([source, at]) => source.slice(0, offsetIn(source, at)))
