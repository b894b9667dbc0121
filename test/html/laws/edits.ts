import * as fc from 'fast-check'
import { wordsOfTheForm } from '../../support/words.js'

/** What pages are made of, sound and broken. */
const markup = [
  '<td>',
  '</td>',
  '<th colspan="3">',
  '<td rowspan=2>',
  '<td colspan=99999>',
  '<td hidden>',
  '<tr>',
  '</tr>',
  '<table>',
  '</table>',
  '<caption>',
  '<tbody>',
  '<p>',
  '</p>',
  '<p style="text-indent:2em">',
  '<br>',
  '<hr/>',
  '<div>',
  '</div>',
  '<div style="display:none">',
  '<h2>',
  '</h2>',
  '<ul><li>',
  '<b>',
  '</b>',
  '<a href="#">',
  '</a>',
  '<sup>',
  '</sup>',
  '<o:p></o:p>',
  '<span\nlang=EN-US>',
  '</span>',
  '<pre>',
  '</pre>',
  '<script>',
  '</script>',
  '<style>',
  '<!--',
  '-->',
  '<![if !supportLists]>',
  '<template>',
  '<form>',
  '<select><option>',
  '</select>',
  '<body>',
  '<input value="7">',
  '<input type=hidden value="8">',
  '<svg>',
  '</svg>',
] as const

const characters = [
  '&nbsp;',
  '&#12288;',
  '&lt;',
  '&amp;',
  '&ampx',
  '&notin;',
  '&notit',
  '&fjlig;',
  '&Afr;',
  '&#x1d504;',
  '&#0;',
  '&#xd800;',
  '&unknown;',
  '&',
  '&#',
  '<',
  '>',
  '"',
  '\u00a0',
  '　',
  '\ufeff',
  ' ',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\ud83d',
  '\ude00',
  '😀',
  '0',
  '12',
  '３',
  '/',
  '-',
  '。',
  '、',
  '（一）',
  '一、',
  '2023年1月16日',
  '胜利乡人民政府',
  '某县2022年政府信息公开工作年度报告',
  '索引号：0001',
  '__proto__',
] as const

const word = fc.constantFrom(...wordsOfTheForm)

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...markup) },
  { weight: 3, arbitrary: fc.constantFrom(...characters) },
  { weight: 2, arbitrary: word },
)

/** Heaps of tags, entities, labels and numbers. */
export const heaps = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

const place = fc.nat({ max: 9999 }).map((number) => number / 10_000)

type Edit =
  | { kind: 'insert'; at: number; text: string }
  | { kind: 'delete' | 'duplicate' | 'swap'; unit: 'characters' | 'tags'; at: number; count: number }

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: place, text: piece }),
  fc.record({
    kind: fc.constantFrom('delete' as const, 'duplicate' as const, 'swap' as const),
    unit: fc.constantFrom('characters' as const, 'tags' as const),
    at: place,
    count: fc.integer({ min: 1, max: 12 }),
  }),
)

const apply = (html: string, change: Edit): string => {
  const units =
    change.kind === 'insert' || change.unit === 'characters' ? html.split('') : html.split(/(?=<)|(?<=>)/)
  const from = Math.floor(change.at * (units.length + 1))
  const [before, after] = [units.slice(0, from), units.slice(from)]
  if (change.kind === 'insert') return [...before, change.text, ...after].join('')
  const [chosen, rest] = [after.slice(0, change.count), after.slice(change.count)]
  if (change.kind === 'delete') return [...before, ...rest].join('')
  if (change.kind === 'duplicate') return [...before, ...chosen, ...after].join('')
  return [...before, ...rest.slice(0, change.count), ...chosen, ...rest.slice(change.count)].join('')
}

/** Pages that have suffered one to eight random edits. */
export const edited = (pages: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...pages), fc.array(edit, { minLength: 1, maxLength: 8 }))
    .map(([page, edits]) => edits.reduce(apply, page))

/** The beginnings of pages, cut off anywhere. */
export const prefixes = (pages: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...pages), place)
    .map(([page, at]) => page.slice(0, Math.floor(at * (page.length + 1))))
