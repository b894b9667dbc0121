import { wordings } from '../../support/words.js'
import { withRadicals } from '../../support/radicals.js'
import { tokensOf, type LaidOut, type Row, type Token } from './laid-out.js'
import type { Choose } from './choose.js'
import type { FieldLayout } from './write.js'

/** A way to disturb a report that changes nothing in it. */
export interface Noise {
  name: string
  /** The layouts that it can befall; all of them when absent. */
  layouts?: readonly FieldLayout[]
  /** Disturbs the pieces of the page … */
  inPieces?: (laidOut: LaidOut, choose: Choose) => LaidOut
  /** … or the text. */
  inText?: (text: string, choose: Choose) => string
}

const pageNumbers = ['- 4 -', '— 5 —', '－１２－', '第 3 页', '第5页 共8页']
const lists = ['lines', 'dense lines'] as const
const tables = ['header', 'label', 'group'] as const
const words = [...tables, 'heading'] as const

type Edit = (token: Token, choose: Choose) => Token

const editTokens =
  (kinds: readonly Token['kind'][], edit: Edit) =>
  ({ rows }: LaidOut, choose: Choose): LaidOut => ({
    rows: rows.map((row) => ({
      ...row,
      fields: row.fields.map((field) =>
        typeof field === 'string' || !kinds.includes(field.kind) ? field : edit(field, choose),
      ),
    })),
  })

const editTexts = (kinds: readonly Token['kind'][], edit: (text: string, choose: Choose) => string) =>
  editTokens(kinds, (token, choose) => ({ ...token, text: edit(token.text, choose) }))

const sometimes = (choose: Choose, likely = 3): boolean =>
  choose(Array.from({ length: likely }, (_, at) => at)) === 0

const proseRow = (text: string): Row => ({ kind: 'prose', fields: [{ kind: 'line', text, path: '' }] })

/** Puts a line of the page between two rows that a condition picks. */
const insertBetween =
  (lines: readonly string[], fits: (above: Row | undefined, below: Row | undefined) => boolean) =>
  ({ rows }: LaidOut, choose: Choose): LaidOut => ({
    rows: [...rows, undefined].flatMap((row, at) => {
      const line = choose(lines)
      const inserted =
        line !== undefined && fits(rows[at - 1], row) && sometimes(choose) ? [proseRow(line)] : []
      return row === undefined ? inserted : [...inserted, row]
    }),
  })

const fewLines = 3

/** Puts a line of the page between some of the lines of a text, with none of its own around it. */
const betweenLines = (text: string, line: string, choose: Choose): string => {
  const ends = [...text.matchAll(/\n(?=[^\n])/g)].map(({ index }) => index)
  const chosen = new Set(Array.from({ length: fewLines }, () => choose(ends)))
  return text
    .split('')
    .map((character, at) => (chosen.has(at) ? `\n${line}\n` : character))
    .join('')
}

const isTableRow = (row: Row | undefined): boolean => row?.kind === 'table'
const hasValues = (row: Row | undefined): boolean =>
  row !== undefined && tokensOf(row).some(({ kind }) => kind === 'value')
const isHeading = (row: Row | undefined): boolean => row !== undefined && tokensOf(row)[0]?.kind === 'heading'

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

const halfWidth = (text: string): string =>
  text.replace(/[（）：；，．]/g, (character) => '():;,.'.charAt('（）：；，．'.indexOf(character)))

const traditionalForms: Record<string, string> = Object.fromEntries(
  Array.from(
    '体體动動开開况況处處数數结結维維纠糾审審诉訴议議复複总總计計单單万萬额額费費业業许許强強罚罰发發废廢现現规規范範项項条條内內办辦理理续續转轉机機关關请請类類举舉报報无無产產证證护護权權属屬国國务務过過执執询詢没沒个個应應当當对對外外与與为為会會团團组組织織构構认認获獲缴繳纳納减減题題进進问問'.match(
      /../gu,
    ) ?? [],
  ).map((pair) => [pair.charAt(0), pair.charAt(1)]),
)

const traditional = (text: string): string =>
  text.replace(/./gu, (character) => traditionalForms[character] ?? character)

const spaceOut = (text: string, choose: Choose): string =>
  Array.from(text)
    .map((character) =>
      sometimes(choose, 4) ? `${character}${choose([' ', '　', '\u00a0']) ?? ' '}` : character,
    )
    .join('')
    .trimEnd()

/** The pieces of a label that is broken over two lines. */
const wrapTokens =
  (separator: string | null) =>
  ({ rows }: LaidOut, choose: Choose): LaidOut => ({
    rows: rows.map((row) => ({
      ...row,
      fields: row.fields.flatMap((field) => {
        if (typeof field === 'string' || (field.kind !== 'header' && field.kind !== 'label')) return [field]
        if (!sometimes(choose) || field.text.length < 4) return [field]
        const at =
          choose(
            Array.from(field.text)
              .slice(2)
              .map((_, index) => index + 2),
          ) ?? 2
        const [first, second] = [field.text.slice(0, at), field.text.slice(at)]
        if (separator !== null) return [{ ...field, text: `${first}${separator}${second}` }]
        return [
          { ...field, text: first },
          { ...field, text: second },
        ]
      }),
    })),
  })

const counts = /^\d+$/
const numbers = /^\d+(?:\.\d+)?$/

/** Fees are in 万元 as the form has them; any unit at the amount of procurement is part of what it says. */
const unitsOf = (path: string): readonly string[] => {
  if (path === 'disclosure.fees.amount') return ['万元']
  return path.endsWith('.amount') ? [] : ['件', '次', '项', '条']
}

const withUnit: Edit = (token, choose) => {
  const unit = choose(unitsOf(token.path))
  if (unit === undefined || !numbers.test(token.text) || !sometimes(choose)) return token
  return { ...token, text: `${token.text}${unit}` }
}

const withNote: Edit = (token, choose) =>
  numbers.test(token.text) && sometimes(choose, 6)
    ? { ...token, text: `${token.text}${choose(['（其中修订1件）', '（含上年2）', '(约数)']) ?? ''}` }
    : token

/** More or less than the year before, in signs and in words. */
const withSign: Edit = (token, choose) => {
  if (!token.path.endsWith('.change') || !/^-?\d+$/.test(token.text)) return token
  const more = ['+', '＋', '增', '']
  const less = ['-', '－', '−', '减', '減']
  const isLess = token.text.startsWith('-')
  return {
    ...token,
    text: `${choose(isLess ? less : more) ?? ''}${isLess ? token.text.slice(1) : token.text}`,
  }
}

const withCommas: Edit = (token, choose) => {
  if (!counts.test(token.text) || token.text.length < 4) return token
  const separator = choose([',', '，', ' ', '\u00a0']) ?? ','
  return { ...token, text: token.text.replace(/\B(?=(?:\d{3})+$)/g, separator) }
}

/** The header of the requests table again, as below a page break. */
const repeatHeader = ({ rows }: LaidOut, choose: Choose): LaidOut => {
  const header = rows.filter(
    (row) =>
      tokensOf(row).every(({ kind, path }) => kind === 'header' && path === 'requests') &&
      row.kind === 'table',
  )
  const labelled = rows.flatMap((row, at) =>
    hasValues(row) && tokensOf(row).some(({ path }) => path.startsWith('requests.')) ? [at] : [],
  )
  const at = choose(labelled.slice(1))
  if (at === undefined) return { rows }
  return { rows: [...rows.slice(0, at), ...header, ...rows.slice(at)] }
}

/** The column 总计 before all others, in header and rows. */
const totalFirst = ({ rows }: LaidOut): LaidOut => ({
  rows: rows.map((row) => {
    const tokens = tokensOf(row)
    if (!tokens.some(({ path }) => path.startsWith('requests'))) return row
    const last = row.fields.at(-1)
    const isTotal =
      typeof last === 'object' &&
      (last.kind === 'value' || (last.kind === 'header' && last.wording === '总计'))
    const first = row.fields.findIndex(
      (field) =>
        typeof field === 'object' &&
        (field.kind === 'value' ||
          (field.kind === 'header' && (field.wording === '自然人' || field.wording === '商业企业'))),
    )
    if (first === -1) return row
    if (isTotal)
      return { ...row, fields: [...row.fields.slice(0, first), last, ...row.fields.slice(first, -1)] }
    // The second level of the header: the field below 总计 moves with it.
    return last === 'row-span'
      ? {
          ...row,
          fields: [...row.fields.slice(0, first - 1), 'row-span', ...row.fields.slice(first - 1, -1)],
        }
      : row
  }),
})

const blank = (token: Token): Token => ({ ...token, text: '' })

/** The column 总计 before all others, its header beside 申请人情况, and nothing in the corner. */
const totalBesideCorner = (laidOut: LaidOut): LaidOut => {
  const { rows } = totalFirst(laidOut)
  const corner = rows.findIndex((row) => tokensOf(row).some(({ wording }) => wording === '申请人情况'))
  const [top, below] = [rows[corner], rows[corner + 1]]
  const at =
    top?.fields.findIndex((field) => typeof field === 'object' && field.wording === '申请人情况') ?? -1
  const total = below?.fields[at]
  if (top === undefined || below === undefined || typeof total !== 'object') return laidOut
  const blankCorner = top.fields
    .slice(0, at)
    .map((field) => (typeof field === 'string' ? field : blank(field)))
  return {
    rows: rows
      .with(corner, { ...top, fields: [...blankCorner, total, ...top.fields.slice(at, -1)] })
      .with(corner + 1, { ...below, fields: below.fields.with(at, 'row-span') }),
  }
}

/** The other wordings that the form knows, by label. Cut short, two columns are one word: 本年新. */
const variants = new Map(
  wordings.map(({ label, variants: others }) => [label, others.filter((wording) => wording !== '本年新')]),
)

const otherwise = (text: string, choose: Choose): string =>
  sometimes(choose, 2) ? (choose(variants.get(text) ?? []) ?? text) : text

const isRequests = (row: Row): boolean => tokensOf(row).some(({ path }) => path.startsWith('requests'))

const extraCell = (kind: Token['kind'], text: string): Token => ({ kind, text, path: '' })

/** A column 小计 behind those of the organizations. */
const subtotal = ({ rows }: LaidOut, choose: Choose): LaidOut => ({
  rows: rows.map((row) => {
    if (row.kind !== 'table' || !isRequests(row)) return row
    const group = row.fields.findIndex(
      (field) => typeof field === 'object' && field.wording === '法人或其他组织',
    )
    if (group !== -1) return { ...row, fields: row.fields.toSpliced(group + 1, 0, 'column-span') }
    const caption = row.fields.findIndex(
      (field) => typeof field === 'object' && field.wording === '申请人情况',
    )
    if (caption !== -1) return { ...row, fields: row.fields.toSpliced(caption + 1, 0, 'column-span') }
    return {
      ...row,
      fields: row.fields.toSpliced(
        -1,
        0,
        hasValues(row)
          ? extraCell('value', choose(['5', '0', '12', '13612']) ?? '5')
          : extraCell('header', '小计'),
      ),
    }
  }),
})

/** A column of row numbers before the labels. */
const rowNumbers = ({ rows }: LaidOut): LaidOut => {
  let number = 0
  return {
    rows: rows.map((row): Row => {
      if (row.kind !== 'table' || !isRequests(row)) return row
      if (hasValues(row)) return { ...row, fields: [extraCell('value', String(++number)), ...row.fields] }
      const isFirst = tokensOf(row).some(({ wording }) => wording === '申请人情况')
      return { ...row, fields: [isFirst ? extraCell('header', '序号') : 'row-span', ...row.fields] }
    }),
  }
}

/** A table in two parts, with words and the header between them. */
const splitTable = (laidOut: LaidOut, choose: Choose): LaidOut => {
  const before = new Set(laidOut.rows)
  const { rows } = repeatHeader(laidOut, choose)
  const header = rows.findIndex((row, at) => before.has(row) && rows.indexOf(row) !== at)
  return header === -1 ? laidOut : { rows: rows.toSpliced(header, 0, proseRow('（续表）')) }
}

/** The noises of the field, by name. */
export const noises: readonly Noise[] = [
  { name: 'CRLF', inText: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'CR', inText: (text) => text.replaceAll('\n', '\r') },
  { name: 'a byte order mark', inText: (text) => `\ufeff${text}` },
  {
    name: 'spaces at the ends of lines',
    inText: (text, choose) =>
      text.replace(/(?<=[^\s\\])\n/g, () => `${choose(['', ' ', '　', '\u00a0 ']) ?? ''}\n`),
  },
  {
    name: 'indentation',
    layouts: [...lists],
    inText: (text, choose) =>
      text.replace(/^(?=\S)/gm, () => choose(['', ' ', '    ', '　　', '          ']) ?? ''),
  },
  {
    name: 'indentation by spaces',
    layouts: ['markdown', 'pipe rows'],
    inText: (text, choose) => text.replace(/^(?=\S)/gm, () => choose(['', ' ', '   ']) ?? ''),
  },
  {
    name: 'more empty lines',
    layouts: ['lines', 'tab rows', 'pipe rows', 'markdown'],
    inText: (text, choose) => text.replace(/\n/g, () => choose(['\n', '\n', '\n\n', '\n \n\n']) ?? '\n'),
  },
  {
    name: 'full width',
    inPieces: editTexts(['value', 'label', 'group', 'header'], (text, choose) =>
      sometimes(choose) ? fullWidth(text) : text,
    ),
  },
  { name: 'half width', inPieces: editTexts([...words], halfWidth) },
  { name: 'thousands', inPieces: editTokens(['value'], withCommas) },
  { name: 'traditional script', inPieces: editTexts([...words], traditional) },
  { name: 'radicals of a printed page', inPieces: editTexts([...words], withRadicals) },
  { name: 'spaced labels', inPieces: editTexts([...tables], spaceOut) },
  { name: 'labels on two lines', layouts: [...lists], inPieces: wrapTokens(null) },
  { name: 'labels on two lines of a cell', layouts: ['tab cells'], inPieces: wrapTokens('\n') },
  {
    name: 'page numbers',
    inPieces: insertBetween(
      pageNumbers,
      (above, below) => isTableRow(above) === isTableRow(below) || isHeading(below),
    ),
  },
  {
    name: 'page numbers between cells',
    layouts: [...lists, 'tab cells'],
    inText: (text, choose) => betweenLines(text, choose(pageNumbers) ?? '', choose),
  },
  {
    name: 'the heading of a section once more above its table',
    inPieces: ({ rows }) => ({
      rows: rows.flatMap((row, at) => (isHeading(row) && isTableRow(rows[at + 1]) ? [row, row] : [row])),
    }),
  },
  {
    name: 'a filler line below a table of rows',
    layouts: ['tab rows', 'pipe rows', 'markdown', 'leading pipes'],
    inText: (text, choose) =>
      text.replace(/(?<=[\t|][^\n]*)\n\n/g, () => `\n${choose(['\u00a0', '\u3000']) ?? ''}\n`),
  },
  {
    name: 'a tab behind each row',
    layouts: ['tab rows'],
    inText: (text) => text.replace(/(?<=\t[^\n]*)\n/g, '\t\n'),
  },
  {
    name: 'spaces before the tabs of cells',
    layouts: ['tab cells'],
    inText: (text, choose) => text.replace(/^(?=\t)/gm, () => choose(['', ' ', '  ']) ?? ''),
  },
  {
    name: 'captions',
    inPieces: insertBetween(
      ['该部分以表格形式报告。表格如下：', '2022年有关情况见下表，共3张。', '（单位：件）'],
      (above, below) => isHeading(above) && isTableRow(below),
    ),
  },
  {
    name: 'notes',
    inPieces: insertBetween(
      ['注：以上数据含上年度结转数量。', '注：统计截至12月31日。'],
      (above, below) => isTableRow(above) && isHeading(below),
    ),
  },
  {
    name: 'furniture of the page',
    inPieces: insertBetween(
      ['打印', '关闭', '浏览次数：2019', '分享到：', '发布日期：2016-01-01', '索引号：0001/2017-00123'],
      (above, below) =>
        above === undefined || below === undefined || (isHeading(below) && !isTableRow(above)),
    ),
  },
  { name: 'other wordings', inPieces: editTexts([...words], otherwise) },
  { name: 'header again', inPieces: repeatHeader },
  { name: 'units', inPieces: editTokens(['value'], withUnit) },
  { name: 'notes in cells', inPieces: editTokens(['value'], withNote) },
  { name: 'signs', inPieces: editTokens(['value'], withSign) },
  { name: 'bold headings', inPieces: editTexts(['heading'], (text) => `**${text}**`) },
  { name: 'a subtotal', inPieces: subtotal },
  { name: 'row numbers', inPieces: rowNumbers },
  { name: 'a table in two parts', inPieces: splitTable },
  { name: 'total first', layouts: ['tab rows', 'pipe rows', 'markdown'], inPieces: totalFirst },
  {
    name: 'total beside the corner',
    layouts: ['tab rows', 'pipe rows', 'markdown'],
    inPieces: totalBesideCorner,
  },
]

const columns = ['a subtotal', 'row numbers', 'total first', 'total beside the corner']
const headers = [...columns, 'header again', 'a table in two parts']

/** Noises that change nothing each and, together, make what the reader does not read, and reports. */
const unreadTogether: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['CRLF'], ['CR']],
  // A column that is not the form's before the labels, and one behind them, or a header that moves.
  [['row numbers'], [...headers, 'a tab behind each row']],
  [['page numbers'], ['row numbers']],
  // A page number between the two lines of a header: the column 小计 belongs to neither.
  [['page numbers'], ['a subtotal']],
  // In a list, the last of eight cells of the last row, behind fewer spaces than the others.
  [['indentation'], ['a subtotal']],
  // A label that is spaced out and broken may leave its bare number, or too little of it, on its first line.
  [['spaced labels'], ['labels on two lines', 'labels on two lines of a cell']],
  // 总计 moves once.
  [['total first'], ['total beside the corner']],
]

/** Whether two noises together are noise. */
export const compose = (one: Noise, other: Noise): boolean =>
  one !== other &&
  // By itself it is as much as the reader stands today.
  ![one, other].some(({ name }) => name === 'page numbers between cells') &&
  !unreadTogether.some(([some, others]) =>
    [
      [one, other],
      [other, one],
    ].some(([first, second]) => some.includes(first?.name ?? '') && others.includes(second?.name ?? '')),
  )
