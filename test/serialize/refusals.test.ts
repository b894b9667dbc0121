import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../src/html/index.js'
import {
  DataError,
  fromData,
  layouts,
  parse,
  serialize,
  SerializeError,
  toData,
  type Layout,
  type ReportData,
} from '../../src/index.js'
import { zeroData } from '../validate/zero-report.js'

const data = zeroData('2021')

type Kind<T extends Error> = abstract new (...parameters: never[]) => T

/** The error of a kind that something ends in. */
const errorOf = <T extends Error>(kind: Kind<T>, run: () => unknown): T => {
  try {
    run()
  } catch (error) {
    if (error instanceof kind) return error
    throw error
  }
  throw new Error('it was written')
}

const refusalOf = (run: () => unknown): SerializeError => errorOf(SerializeError, run)

/** The data with one value changed. */
const withValue = (path: string, value: unknown): ReportData => {
  const copy = structuredClone(data)
  const keys = path.split('.')
  const holder = keys.slice(0, -1).reduce<object>((part, key) => Reflect.get(part, key) as object, copy)
  Reflect.set(holder, keys.at(-1) ?? '', value)
  return copy
}

describe.each(layouts)('what %s cannot hold is refused, and the value to blame is named', (layout) => {
  it.each<[path: string, value: unknown]>([
    ['title', '标题'],
    ['title', ''],
    ['title', '某县\n2022年政府信息公开工作年度报告'],
    ['agency', '另一个县'],
    ['year', 1999],
    ['preamble', ''],
    ['overview', '甲\r乙'],
    ['signature.agency', '张三'],
    ['signature.agency', ''],
    ['signature.agency', '一、总体情况'],
    ['signature.agency', '规章'],
    ['signature.date', '0001-01-01'],
  ])('%s: %j', (path, value) => {
    const error = refusalOf(() => serialize(withValue(path, value), { layout }))
    expect(error.path).toBe(path)
    expect(error.message.startsWith(`${path}: `)).toBe(true)
  })

  it.each([
    '公开信息3条。\n\n公开信息4条。',
    '\n',
    ' ',
    '  甲  乙  ',
    '甲\t乙\f丙\v',
    '\\',
    '二、',
    '规章\t1\t2\t3',
    '。',
    '甲\u200b',
    '甲\u0085',
    '**',
  ])('but not a text that it can hold: %j', (text) => {
    const held = { ...data, overview: text, problems: text }
    const written = serialize(held, { layout })
    expect(toData((layout === 'html' ? parseHtml : parse)(written).report)).toEqual(held)
  })

  it('which of two values is to blame', () => {
    const both = withValue('signature.agency', '张三')
    both.title = '标题'
    const { path } = refusalOf(() => serialize(both, { layout }))
    expect(['title', 'signature.agency']).toContain(path)
  })

  it.each([1e15, 2 ** 53, 1e21, 1e-7, 123456789.123456, 0.1 + 0.2])(
    'a number that would not be read as itself: %d',
    (value) => {
      for (const path of [
        'disclosure.fees.amount',
        'requests.received.total',
        'disputes.reconsideration.upheld',
      ]) {
        const error = refusalOf(() => serialize(withValue(path, value), { layout }))
        expect(error.path).toBe(path)
        expect(error.message).toContain(`${value} cannot be read back: a number has at most 15 digits`)
      }
    },
  )

  it.each([999_999_999_999_999, 0.000001, 12345678.123456, -0])('but not one that would: %d', (value) => {
    const written = withValue('disclosure.fees.amount', value)
    expect(() => serialize(written, { layout })).not.toThrow()
  })

  it('a long text is cut, around what is read otherwise', () => {
    const { message, path } = refusalOf(() =>
      serialize(withValue('overview', `${'甲'.repeat(5000)}\r${'乙'.repeat(5000)}`), { layout }),
    )
    expect(path).toBe('overview')
    expect(message.length).toBeLessThan(250)
    expect(message).toMatch(/甲\\r乙/)
    expect(message).toContain('…')
  })
})

describe('the words of a cell', () => {
  const row = (cell: string): string =>
    `某县2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t${cell}\t2\n行政规范性文件\t1\t2\t3`

  const rawIn = (text: string): string | undefined => {
    for (const section of parse(text).report.children) {
      if (section.type !== 'Section') continue
      for (const table of section.children) {
        if (table.type !== 'DisclosureTable') continue
        for (const line of table.children) {
          if (line.type !== 'Row') continue
          for (const cell of line.children) {
            if (cell.type === 'Cell' && cell.path === 'disclosure.regulations.repealed') return cell.raw
          }
        }
      }
    }
    return undefined
  }

  it.each(['甲  乙', '甲\u3000乙', '甲\u00a0 乙', '见 说明'])('keep their white space: %j', (words) => {
    expect(rawIn(serialize(parse(row(words)).report, { layout: 'tsv' }))).toBe(words)
    expect(rawIn(serialize(parse(row(words)).report, { layout: 'markdown' }))).toBe(words)
  })

  it('are refused in a page, which would collapse their white space', () => {
    const error = refusalOf(() => serialize(parse(row('甲  乙')).report, { layout: 'html' }))
    expect(error.path).toBe('disclosure.regulations.repealed')
    expect(error.message).toContain('"甲  乙" would be read back as "甲 乙"')
  })

  it('keep a note to a number, and the number stands in one piece', () => {
    expect(rawIn(serialize(parse(row('1 234 件（其中 修订 16 件）')).report, { layout: 'tsv' }))).toBe(
      '1234件（其中 修订 16 件）',
    )
  })
})

describe('what is wrong for serialize is said in one sentence', () => {
  it.each([
    {},
    undefined,
    null,
    { layout: 'xml' },
    { layout: 'HTML' },
    { layout: 'toString' },
    { layout: 'constructor' },
    { layout: ['html'] },
    { layout: null },
  ])('options: %j', (options) => {
    const { message } = errorOf(TypeError, () => serialize(data, options as { layout: Layout }))
    expect(message).toMatch(/^layout must be one of lines, tsv, markdown, pipes, html; got ./)
  })

  it.each([{ type: 'Report' }, { type: 'Section', children: [] }, { type: 'Report', children: null }])(
    'no tree: %j',
    (tree) => {
      const { message } = errorOf(DataError, () =>
        serialize(tree as unknown as ReportData, { layout: 'lines' }),
      )
      expect(message).toContain('tree of a report')
    },
  )
})

it('words that are marked say nothing of how the pipes of the tables are used', () => {
  const sparse = toData(parse('').report)
  const { disputes } = structuredClone(data)
  for (const group of Object.values(disputes ?? {}))
    for (const key of Object.keys(group)) Reflect.set(group, key, null)
  if (disputes !== null) disputes.litigationAfterReconsideration.total = 0
  const held = {
    ...sparse,
    overview: '一、总体情况 | 0 |',
    disputes,
    problems: '规章 | 0 |',
    other: '规章 | 1 |',
  }
  const written = serialize({ ...held }, { layout: 'markdown' })
  expect(toData(parse(written).report)).toMatchObject({ overview: held.overview, disputes })
})

it('takes -0 for 0', () => {
  expect(toData(fromData(withValue('requests.received.total', -0)))).toEqual(data)
})
