import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { parseHtml } from '../../src/html/index.js'
import {
  layouts,
  parse,
  serialize,
  SerializeError,
  toData,
  type Layout,
  type Report,
} from '../../src/index.js'
import { leftOut } from '../../src/serialize/left-out.js'
import { holdsOften, patience } from '../support/runs.js'
import { zeroData } from '../validate/zero-report.js'

vi.setConfig({ testTimeout: patience })

/** A report with a table of its own among the words of section one, in front of 五, or below the title. */
const reportWith = (rows: readonly (readonly string[])[], separator: string, place: Place): string => {
  const table = rows.map((row) => row.join(separator)).join('\n')
  const whole = serialize(
    {
      ...zeroData('2021'),
      preamble: '按照规定，现予公布。',
      overview: '各渠道的数量如下：\n以上数据截至年底。',
    },
    { layout: 'tsv' },
  )
  const found = whole.replace(places[place], (line) => `${line}\n\n${table}`)
  if (found === whole) throw new Error(`nothing was put ${place}`)
  return found
}

const places = {
  'in section one': '各渠道的数量如下：',
  'in section two, below its table': /行政事业性收费.*/,
  'in section five': /五、.*/,
} as const

type Place = keyof typeof places

const readBack = (text: string, layout: Layout): Report =>
  (layout === 'html' ? parseHtml : parse)(text).report

/** What is written of a report is read back as the same, twice. */
const isKept = (source: string, layout: Layout): string => {
  const { report } = parse(source)
  const text = serialize(report, { layout })
  const again = readBack(text, layout)
  expect(toData(again)).toEqual(toData(report))
  expect(serialize(again, { layout })).toBe(text)
  return text
}

const expectKeptOrRefused = (source: string, layout: Layout): void => {
  try {
    isKept(source, layout)
  } catch (error) {
    expect(error).toBeInstanceOf(SerializeError)
  }
}

describe.each(layouts)('a table among the words of a section, in %s', (layout) => {
  const own = [
    ['渠道', '数量'],
    ['微信公众号', '12'],
    ['政务微博', '3'],
  ]
  const ofForm = [
    ['公开类别', '数量'],
    ['规章', '3'],
    ['行政许可', '1234'],
    ['微信公众号', '12'],
  ]
  const lastYear = [
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', '1', '2', '3'],
    ['行政规范性文件', '4', '5', '6'],
  ]

  it.each<[name: string, rows: string[][], separator: string]>([
    ['rows of its own, parted by tabs', own, '\t'],
    ['rows of its own, parted by pipes', own, ' | '],
    ['rows that the form has, too, parted by tabs', ofForm, '\t'],
    ['rows that the form has, too, parted by pipes', ofForm, ' | '],
    ['the header and rows of the form', lastYear, '\t'],
  ])('stays where it stands: %s', (_, rows, separator) => {
    for (const place of Object.keys(places) as Place[]) {
      const source = reportWith(rows, separator, place)
      const text = isKept(source, layout)
      for (const number of rows.slice(1).map((row) => row[1] ?? '')) expect(text).toContain(number)
      expect(leftOut(parse(source).report)).toEqual([])
    }
  })

  it('stays where it stands, whatever rows it has', async () => {
    await holdsOften(
      fc.property(
        ownTable(),
        fc.constantFrom('\t', ' | ', '    '),
        fc.constantFrom<Place>('in section one', 'in section five'),
        (rows, separator, place) => {
          const source = reportWith(rows, separator, place)
          // A page shows several spaces among words as one: such words are refused, never changed.
          if (layout === 'html' && separator === '    ') expectKeptOrRefused(source, layout)
          else isKept(source, layout)
        },
      ),
    )
  })
})

const words = [
  ...['渠道', '数量', '合计', '微信公众号', '政务微博', '同比', '占比', '序号', '网站', '单位：条', '2022年'],
  ...['规章', '行政许可', '行政处罚', '行政事业性收费', '一、本年新收政府信息公开申请数量', '（一）予以公开'],
]

/** A small table: words in its first column, numbers and words in the others. */
const ownTable = (): fc.Arbitrary<string[][]> =>
  fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc.array(
      fc
        .tuple(
          fc.constantFrom(...words),
          fc.array(fc.oneof(fc.nat(99).map(String), fc.constantFrom('12%', '1,234', '3.5万', '0')), {
            minLength: width - 1,
            maxLength: width - 1,
          }),
        )
        .map(([label, numbers]) => [label, ...numbers]),
      { minLength: 1, maxLength: 4 },
    ),
  )
