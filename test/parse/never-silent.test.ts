import { describe, expect, it } from 'vitest'
import { cellAt, parse, toData, type CellPath, type ParseResult } from '../../src/index.js'
import { faultsOf } from '../support/diagnostics.js'
import { sampleReport } from '../support/sample-report.js'

/*
 * Readings that were wrong without a word, or lost: each a small report, what it reads and what is said of it.
 */

const reportOf = (title: string): string => `${title}\n\n一、总体情况\n\n公开政府信息62条。\n`

const identityOf = (source: string) => {
  const { title, agency, year } = toData(parse(source).report)
  return { title, agency, year }
}

describe('the agency of a title', () => {
  it.each([
    ['2024 年清溪县科技局政府信息公开工作年度报告', '清溪县科技局', 2024],
    ['2024年度清溪县科技局信息公开年度报告', '清溪县科技局', 2024],
    ['二〇二四年清溪县科技局政府信息公开工作年度报告', '清溪县科技局', 2024],
    ['政府信息公开工作年度报告', null, null],
    ['2024年政府信息公开工作年度报告', null, 2024],
  ])('of %j is %j', (title, agency, year) => {
    expect(identityOf(reportOf(title))).toEqual({ title, agency, year })
  })

  it('is none where nothing but 工作年度报告 stands there', () => {
    expect(identityOf(reportOf('工作年度报告')).agency).toBeNull()
  })
})

describe('a title', () => {
  it.each([
    ['清溪县2024年政府\n信息公开工作年度报告', '清溪县'],
    ['清溪县科技局2024年政府信息\n公开工作年度报告', '清溪县科技局'],
  ])('%j is one, however it is broken', (broken, agency) => {
    const title = broken.replace('\n', '')
    expect(identityOf(reportOf(broken))).toEqual({ title, agency, year: 2024 })
  })

  it('names an organ and a year; a breadcrumb above it does not', () => {
    const source = reportOf('政府信息公开年报\n\n清溪县2024年度政府信息公开工作年度报告')
    expect(identityOf(source)).toEqual({
      title: '清溪县2024年度政府信息公开工作年度报告',
      agency: '清溪县',
      year: 2024,
    })
  })
})

const valueAt = ({ report }: ParseResult, path: CellPath): number | null =>
  cellAt(report, path)?.value ?? null

const zeros = (count: number): string => Array<string>(count).fill('0').join('\t')

const requestsOf = (...rows: readonly string[]): string => `三、收到和处理政府信息公开申请情况

申请人情况
自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
${rows.join('\n')}
`

describe('a row of as many numbers as columns, which add up', () => {
  it.each([
    ['a filler behind it', '（一）予以公开\t4\t0\t0\t0\t0\t0\t4\t', 4],
    ['a filler before it', '（一）予以公开\t\t4\t0\t0\t0\t0\t0\t4', 4],
  ])('is read, and said, with %s', (_, row, total) => {
    const result = parse(requestsOf('一、本年新收政府信息公开申请数量\t9\t0\t0\t0\t0\t0\t9', row))
    expect(valueAt(result, 'requests.granted.total')).toBe(total)
    expect(faultsOf(result.diagnostics)).toContainEqual({ code: 'inferred', path: 'requests.granted' })
  })

  it('is read in a list of cells that a lone pipe ends', () => {
    const row = ['（一）予以公开 |', ...'4000004'.split('').map((digit) => `${digit} |`), '|'].join('\n')
    const result = parse(requestsOf(row))
    expect(valueAt(result, 'requests.granted.total')).toBe(4)
  })
})

describe('numbers among the lines of a table', () => {
  it('are said there where a clause has swallowed them', () => {
    const result = parse(
      requestsOf(
        `一、本年新收政府信息公开申请数量\t${zeros(7)}`,
        '（九）已办结的申请，其中包括去年的。\t5',
        `二、上年结转政府信息公开申请数量\t${zeros(7)}`,
      ),
    )
    expect(faultsOf(result.diagnostics)).toContainEqual({ code: 'unread', path: 'requests' })
  })
})

describe('a second table', () => {
  const first = requestsOf(
    '一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1',
    '（一）予以公开\t1\t0\t0\t0\t0\t0\t1',
  )
  const second = [
    '申请人情况',
    '自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计',
    '一、本年新收政府信息公开申请数量\t7\t0\t0\t0\t0\t0\t7',
    '二、上年结转政府信息公开申请数量\t8\t0\t0\t0\t0\t0\t8',
  ].join('\n')

  it.each([
    ['below a note', `${first}\n下属单位：\n\n${second}\n`],
    ['at once', `${first}${second}\n`],
    ['below a repeated heading', `${first}\n三、收到和处理政府信息公开申请情况\n\n${second}\n`],
  ])('lends no row to the first: %s', (_, source) => {
    const result = parse(source)
    expect(valueAt(result, 'requests.received.total')).toBe(1)
    expect(valueAt(result, 'requests.carriedIn.total')).toBeNull()
    expect(faultsOf(result.diagnostics)).toContainEqual({ code: 'misplaced-table', path: 'requests' })
    expect(faultsOf(result.diagnostics)).toContainEqual({ code: 'missing-row', path: 'requests.carriedIn' })
  })

  it('goes on with the first where its rows do', () => {
    const source = `${requestsOf('一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1')}
续表

二、上年结转政府信息公开申请数量\t8\t0\t0\t0\t0\t0\t8
`
    const result = parse(source)
    expect(valueAt(result, 'requests.carriedIn.total')).toBe(8)
    expect(result.diagnostics.map(({ code }) => code)).not.toContain('misplaced-table')
  })
})

describe('a table outside its section', () => {
  const table = requestsOf('一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1')
    .split('\n')
    .slice(2)
    .join('\n')

  it('is said, where it stands for a lost one', () => {
    const source = `一、总体情况\n\n去年的情况：\n\n${table}\n三、收到和处理政府信息公开申请情况\n\n见附件。\n`
    const result = parse(source)
    expect(valueAt(result, 'requests.received.total')).toBe(1)
    expect(faultsOf(result.diagnostics)).toContainEqual({ code: 'misplaced-table', path: 'requests' })
  })

  it('does not count where the section has its own', () => {
    const own = requestsOf('二、上年结转政府信息公开申请数量\t8\t0\t0\t0\t0\t0\t8')
    const result = parse(`一、总体情况\n\n去年的情况：\n\n${table}\n${own}`)
    expect(valueAt(result, 'requests.received.total')).toBeNull()
    expect(valueAt(result, 'requests.carriedIn.total')).toBe(8)
    expect(faultsOf(result.diagnostics)).toContainEqual({ code: 'misplaced-table', path: 'requests' })
  })
})

describe('numbers below two open labels', () => {
  const open = ['4.无正当理由大量反复申请', '5.要求行政机关确认或重新出具已获取信息']

  it('belong to neither for certain', () => {
    const result = parse(
      requestsOf(`一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1`, ...open, '1 0 0 0 0 0 1'),
    )
    expect(valueAt(result, 'requests.notProcessed.excessive.total')).toBeNull()
    expect(valueAt(result, 'requests.notProcessed.confirmation.total')).toBeNull()
    for (const row of ['excessive', 'confirmation']) {
      expect(faultsOf(result.diagnostics)).toContainEqual({
        code: 'ambiguous-row',
        path: `requests.notProcessed.${row}`,
      })
    }
  })

  it('belong to them in order where there is a row for each', () => {
    const result = parse(
      requestsOf(`一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1`, ...open, '1 0 0 0 0 0 1', '2 0 0 0 0 0 2'),
    )
    expect(valueAt(result, 'requests.notProcessed.excessive.total')).toBe(1)
    expect(valueAt(result, 'requests.notProcessed.confirmation.total')).toBe(2)
    expect(faultsOf(result.diagnostics)).toContainEqual({
      code: 'inferred',
      path: 'requests.notProcessed.confirmation',
    })
  })
})

describe('a row of seven numbers of three digits each', () => {
  it.each(['112 107 107 107 107 107 647', '07 107 107 107 107 107 642'])(
    '%j is no number in groups',
    (row) => {
      const result = parse(
        requestsOf(
          '一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1',
          '二、上年结转政府信息公开',
          row,
          '申请数量',
        ),
      )
      expect(valueAt(result, 'requests.carriedIn.enterprise')).toBe(107)
    },
  )
})

describe('a header', () => {
  it('shows the order by its fields, in whichever row its words stand', () => {
    const result = parse(`三、收到和处理政府信息公开申请情况

申请人情况\t自然人\t法人或其他组织\t\t\t\t\t商业企业
\t\t总计\t科研机构\t社会公益组织\t法律服务机构\t其他\t
一、本年新收政府信息公开申请数量\t1\t9\t2\t0\t0\t0\t6
`)
    expect(valueAt(result, 'requests.received.enterprise')).toBe(6)
    expect(valueAt(result, 'requests.received.total')).toBe(9)
    expect(faultsOf(result.diagnostics)).toContainEqual({ code: 'inferred', path: 'requests' })
  })
})

describe('digits that no number is written with', () => {
  it.each(['0,123', '00,123', '0 123'])('%j is not read without a word', (written) => {
    const result = parse(requestsOf(`一、本年新收政府信息公开申请数量\t${written}\t0\t0\t0\t0\t0\t123`))
    const path = 'requests.received.naturalPerson'
    expect(result.diagnostics.map((one) => one.path)).toContain(path)
  })
})

describe('a misspelt label', () => {
  it('is read where it is near to two wordings of one row', () => {
    const result = parse(
      '二、主动公开政府信息情况\n\n信息内容\t本年收费金额（单位：万元）\n行政事业收费\t3\n',
    )
    expect(valueAt(result, 'disclosure.fees.amount')).toBe(3)
    expect(result.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'inferred', reason: 'label', path: 'disclosure.fees' }),
    )
  })
})

describe('a report on one line that is broken inside a row of numbers', () => {
  it('does not make one number of the first two of the next line', () => {
    const { text } = sampleReport('one line')
    const broken = text.replace(/(?<=（一）予以公开(?: \d+){5} \d)(?=\d* )/, '\n1')
    expect(broken).toContain('\n1 8 （二）')
    const { report, diagnostics } = parse(broken)
    expect(cellAt(report, 'requests.granted.total')?.value ?? null).toBeNull()
    expect(faultsOf(diagnostics)).toEqual([
      expect.objectContaining({ code: 'ambiguous-row', path: 'requests.granted' }),
    ])
  })
})
