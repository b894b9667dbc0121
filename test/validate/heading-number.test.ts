import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { reportData } from '../../src/arbitraries/index.js'
import { applyEdits, parse, validate } from '../../src/index.js'
import { anyWay, readBy, sourceOf } from '../laws/laid-out/ways.js'
import { holdsOften, patience } from '../support/runs.js'
import { published, zeroData } from './zero-report.js'

vi.setConfig({ testTimeout: patience })

const found = (source: string) =>
  validate(parse(source).report).filter(({ code }) => code === 'heading-number')

const lines = (source: string): string[] =>
  found(source).map(({ actual = '', expected = '', position: { start, end } }) => {
    expect(source.slice(start.offset, end.offset)).toBe(actual)
    return `${actual} ${expected}`
  })

const mended = (source: string): string => {
  const edits = found(source).flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.edits))
  return applyEdits(source, edits)
}

const overview = (...paragraphs: string[]): string =>
  published({ ...zeroData(), overview: paragraphs.join('\n') }).source

describe('clauses', () => {
  it.each<[string[], string[], string[]?]>([
    [['（一）甲。', '（二）乙。', '（三）丙。'], []],
    [['（一）甲。', '1.子。', '2.丑。', '（二）乙。', '1.寅。'], []],
    [['（二）乙。', '（三）丙。'], []],
    [
      ['（一）甲。', '（二）乙。', '（二）丙。'],
      ['（二） （三）'],
      ['（一）甲。', '（二）乙。', '（三）丙。'],
    ],
    [
      ['（一）甲。', '（一）乙。', '（三）丙。'],
      ['（一） （二）'],
      ['（一）甲。', '（二）乙。', '（三）丙。'],
    ],
    [['1.甲。', '2.乙。', '2.丙。', '3.丁。'], ['2. 3.'], ['1.甲。', '2.乙。', '3.丙。', '4.丁。']],
    [
      ['（一）甲。', '（三）乙。', '（三）丙。'],
      ['（三） （二）'],
      ['（一）甲。', '（二）乙。', '（三）丙。'],
    ],
    [
      ['（一）甲。', '（二）乙。', '（四）丙。'],
      ['（四） （三）'],
      ['（一）甲。', '（二）乙。', '（四）丙。'],
    ],
    [['（一）甲。（二）乙。', '（三）丙。'], []],
    [['1.甲。', '2.乙。', '（三）丙。'], ['（三） 3.'], ['1.甲。', '2.乙。', '3.丙。']],
    [['（一）甲。', '（二）乙。', '3.丙。'], ['3. （三）'], ['（一）甲。', '（二）乙。', '（三）丙。']],
  ])('%j', (paragraphs, expected, after) => {
    const source = overview(...paragraphs)
    if (after !== undefined || expected.length === 0) expect(lines(source)).toEqual(expected)
    if (after !== undefined) expect(mended(source)).toBe(overview(...after))
  })

  it('below a section are no sections', () => {
    const source = overview('一、主动公开。甲。', '二、依申请公开。乙。')
    expect(lines(source)).toEqual(['一、 （一）'])
    expect(mended(source)).toBe(overview('（一）主动公开。甲。', '（二）依申请公开。乙。'))
  })
})

describe('headings', () => {
  const whole = published(zeroData()).source
  const renumber = (change: (heading: string) => string): string =>
    whole.replace(/^[一二三四五六]、.*(?:情况|事项)$/gm, change)

  it('that stand twice are told where the form has another number', () => {
    const source = whole.replace('\n四、政府信息公开', '\n三、政府信息公开')
    expect(lines(source)).toEqual(['三、 四、'])
    expect(mended(source)).toBe(whole)
  })

  it('may count on where a section is left out, or leave its number out', () => {
    const numbers = ['一', '二', '三', '四', '五']
    const without = (source: string): string => source.replace(/^四、政府[\s\S]*?(?=^五、存在)/m, '')
    let at = 0
    expect(lines(without(whole))).toEqual([])
    expect(
      lines(without(whole).replace(/^[一二三四五六](?=、.*(?:情况|事项)$)/gm, () => numbers[at++] ?? '')),
    ).toEqual([])
  })

  it('without numbers are left alone', () => {
    expect(lines(renumber((heading) => heading.slice(2)))).toEqual([])
  })
})

it('reports that are written right have no finding', async () => {
  await holdsOften(
    fc.property(reportData({ consistent: true }), anyWay, (data, way) => {
      const { report } = readBy(way, sourceOf(way, data))
      expect(validate(report).filter(({ code }) => code === 'heading-number')).toEqual([])
    }),
  )
})
