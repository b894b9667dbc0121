import { describe, expect, it } from 'vitest'
import { parse, type Diagnostic } from '../../src/index.js'
import type { TableKey } from '../../src/form/keys.js'
import { rowOf } from '../support/tree.js'

/*
 * Headers as they stand on pages: which number is read as whose, and what is said of the header.
 */

/** The cells of a row as `number column`, in the order of the page; `-` in a column that the form does not have. */
const cellsOf = (source: string, table: TableKey, key: string): string[] =>
  (rowOf(parse(source).report, table, key)?.children ?? []).flatMap((child) =>
    child.type === 'Cell' ? [`${child.raw || 'none'} ${child.column ?? '-'}`] : [],
  )

const line = ({ code, severity, path, reason, actual }: Diagnostic): string =>
  [severity, code, reason, path, actual].filter((word) => word !== undefined).join(' ')

/** What is said of a table but for the rows that it lacks, as `severity code reason path actual`. */
const saidOf = (source: string, table: TableKey): string[] =>
  parse(source)
    .diagnostics.filter(({ path, code }) => path?.startsWith(table) && code !== 'missing-row')
    .map(line)

const received = '一、本年新收政府信息公开申请数量'
const carriedIn = '二、上年结转政府信息公开申请数量'

/** Rows of a table below the heading of section three. */
const requests = (...rows: string[]): string =>
  ['三、收到和处理政府信息公开申请情况', ...rows].join('\n').replaceAll(' | ', '\t')

/** The same, a cell a line. */
const requestsInList = (...rows: string[]): string => requests(...rows).replaceAll(/\t+/g, '\n')

const columns = '自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计'

const inOrder = [
  '1 naturalPerson',
  '2 enterprise',
  '3 researchInstitution',
  '4 publicInterestOrganization',
  '5 legalServiceOrganization',
  '6 otherOrganization',
  '21 total',
]

const numbers = '1 | 2 | 3 | 4 | 5 | 6 | 21'

describe('the header of the requests table', () => {
  it('is that of the form, and nothing is said of it', () => {
    const source = requests(`申请人情况 | ${columns}`, `${received} | ${numbers}`)
    expect(cellsOf(source, 'requests', 'received')).toEqual(inOrder)
    expect(saidOf(source, 'requests')).toEqual([])
  })

  it('is not there', () => {
    const source = requests(`${received} | ${numbers}`)
    expect(cellsOf(source, 'requests', 'received')).toEqual(inOrder)
    expect(saidOf(source, 'requests')).toEqual(['warning inferred no-header requests '])
  })

  it('lacks a column: the order of the form serves', () => {
    const source = requests(`申请人情况 | ${columns.replace('科研机构 | ', '')}`, `${received} | ${numbers}`)
    expect(cellsOf(source, 'requests', 'received')).toEqual(inOrder)
    expect(saidOf(source, 'requests')).toEqual([
      'warning inferred header requests 申请人情况、自然人、商业企业、社会公益组织、法律服务机构、其他、总计',
    ])
  })

  it('names a column twice: the order of the form serves', () => {
    const source = requests(
      `申请人情况 | ${columns.replace('科研机构', '商业企业')}`,
      `${received} | ${numbers}`,
    )
    expect(cellsOf(source, 'requests', 'received')).toEqual(inOrder)
    expect(saidOf(source, 'requests')).toHaveLength(1)
  })

  it('stands again, whole, below a page break', () => {
    const source = requests(
      '申请人情况 | 自然人',
      `${received} | ${numbers}`,
      `申请人情况 | ${columns}`,
      `${carriedIn} | ${numbers}`,
    )
    expect(cellsOf(source, 'requests', 'received')).toEqual(inOrder)
    expect(saidOf(source, 'requests')).toEqual([])
  })

  it('has an order of its own', () => {
    const other = '商业企业 | 自然人 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计'
    const source = requests(`申请人情况 | ${other}`, `${received} | ${numbers}`)
    expect(cellsOf(source, 'requests', 'received').slice(0, 3)).toEqual([
      '1 enterprise',
      '2 naturalPerson',
      '3 researchInstitution',
    ])
    expect(saidOf(source, 'requests')).toEqual([
      `warning inferred header requests 申请人情况、${other.replaceAll(' | ', '、')}`,
    ])
  })
})

const subtotal = 'warning surplus-cell requests 小计'

const upper = '申请人情况 | 自然人 | 法人或其他组织 |  |  |  |  | 总计'
const lower = ' |  | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他'

describe('the header of the requests table in two rows', () => {
  it('stands over its columns', () => {
    const source = requests(upper, lower, `${received} | ${numbers}`)
    expect(cellsOf(source, 'requests', 'received')).toEqual(inOrder)
    expect(saidOf(source, 'requests')).toEqual([])
  })

  it('has its lower row take the place of 法人或其他组织, in a list', () => {
    const source = requestsInList(upper, lower.trim().replace(/^\| +/, ''), `${received} | ${numbers}`)
    expect(cellsOf(source, 'requests', 'received')).toEqual(inOrder)
    expect(saidOf(source, 'requests')).toEqual([])
  })

  it('has a column of the page in its lower row, in a list', () => {
    const source = requestsInList(
      upper,
      `${lower.trim().replace(/^\| +/, '')} | 小计`,
      `${received} | 1 | 2 | 3 | 4 | 5 | 6 | 20 | 21`,
    )
    expect(cellsOf(source, 'requests', 'received')).toEqual(inOrder.toSpliced(6, 0, '20 -'))
    expect(saidOf(source, 'requests')).toEqual([subtotal])
  })
})

const totalFirst = '总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他'

describe('总计 named first', () => {
  it('stands first in a row of the page', () => {
    const source = requests(`申请人情况 | ${totalFirst}`, `${received} | 21 | 1 | 2 | 3 | 4 | 5 | 6`)
    expect(cellsOf(source, 'requests', 'received').slice(0, 2)).toEqual(['21 total', '1 naturalPerson'])
  })

  it('stands first in a list whose rows add up so', () => {
    const source = requestsInList(
      `申请人情况 | ${totalFirst}`,
      `${received} | 21 | 1 | 2 | 3 | 4 | 5 | 6`,
      `${carriedIn} | 3 | 1 | 2 | 0 | 0 | 0 | 0`,
    )
    expect(cellsOf(source, 'requests', 'received').slice(0, 2)).toEqual(['21 total', '1 naturalPerson'])
    expect(saidOf(source, 'requests')).toHaveLength(1)
    expect(saidOf(source, 'requests')[0]).toMatch(/^info inferred header requests/)
  })

  it('stands last in a list whose rows add up so, in a cell that spans the rows of the header', () => {
    const source = requestsInList(
      `申请人情况 | ${totalFirst}`,
      `${received} | ${numbers}`,
      `${carriedIn} | 1 | 2 | 0 | 0 | 0 | 0 | 3`,
    )
    expect(cellsOf(source, 'requests', 'received')).toEqual(inOrder)
    expect(saidOf(source, 'requests')[0]).toMatch(/^info inferred header requests/)
  })

  it('stands where the header has it, in a list whose rows show nothing', () => {
    const source = requestsInList(`申请人情况 | ${totalFirst}`, `${received} | 9 | 1 | 2 | 3 | 4 | 5 | 7`)
    expect(cellsOf(source, 'requests', 'received').slice(0, 2)).toEqual(['9 total', '1 naturalPerson'])
    expect(saidOf(source, 'requests')[0]).toMatch(/^warning inferred header requests/)
  })
})

const withSubtotal = columns.replace('总计', '小计 | 总计')

describe('a column that the form does not have', () => {
  it('shifts no other, in a row of the page', () => {
    const source = requests(`申请人情况 | ${withSubtotal}`, `${received} | 1 | 2 | 3 | 4 | 5 | 6 | 20 | 21`)
    expect(cellsOf(source, 'requests', 'received')).toEqual(inOrder.toSpliced(6, 0, '20 -'))
    expect(saidOf(source, 'requests')).toEqual([subtotal])
  })

  it('shifts no other, in a list', () => {
    const source = requestsInList(
      `申请人情况 | ${withSubtotal}`,
      `${received} | 1 | 2 | 3 | 4 | 5 | 6 | 20 | 21`,
    )
    expect(cellsOf(source, 'requests', 'received')).toEqual(inOrder.toSpliced(6, 0, '20 -'))
    expect(saidOf(source, 'requests')).toEqual([subtotal])
  })

  it('is none where the rows have no number for it', () => {
    const source = requestsInList(
      `申请人情况 | ${withSubtotal}`,
      `${received} | ${numbers}`,
      `${carriedIn} | ${numbers}`,
    )
    expect(cellsOf(source, 'requests', 'received')).toEqual(inOrder)
    expect(saidOf(source, 'requests')).toEqual([subtotal])
  })

  it('numbers the rows: in a list, the number of the next row stands behind a row', () => {
    const source = requestsInList(
      `序号 | 申请人情况 | ${columns}`,
      `1 | ${received} | ${numbers}`,
      `2 | ${carriedIn} | ${numbers}`,
      `3 | （一）予以公开 | ${numbers}`,
    )
    expect(cellsOf(source, 'requests', 'received')).toEqual([...inOrder, '2 -'])
    expect(cellsOf(source, 'requests', 'granted')).toEqual(inOrder)
  })
})

/** Rows of a table below the heading of section two. */
const disclosure = (...rows: string[]): string =>
  ['二、主动公开政府信息情况', ...rows].join('\n').replaceAll(' | ', '\t')

const rules = ['issued', 'repealed', 'inForce']

describe('the header of a block of the disclosure table', () => {
  it.each([
    ['本年制发件数 | 本年废止件数 | 现行有效件数', rules, []],
    [
      '现行有效件数 | 本年制发件数 | 本年废止件数',
      ['inForce', 'issued', 'repealed'],
      ['warning inferred header disclosure 现行有效件数、本年制发件数、本年废止件数'],
    ],
  ])('%s', (header, read, said) => {
    const source = disclosure(`信息内容 | ${header}`, '规章 | 1 | 2 | 3', '行政规范性文件 | 4 | 5 | 6')
    expect(cellsOf(source, 'disclosure', 'regulations')).toEqual(read.map((key, at) => `${at + 1} ${key}`))
    expect(saidOf(source, 'disclosure')).toEqual(said)
  })

  it('names a column that the form does not have, whose numbers stand there', () => {
    const source = disclosure(
      '信息内容 | 本年制发件数 | 备注 | 本年废止件数 | 现行有效件数',
      '规章 | 1 | 9 | 2 | 3',
    )
    expect(cellsOf(source, 'disclosure', 'regulations')).toEqual([
      '1 issued',
      '9 -',
      '2 repealed',
      '3 inForce',
    ])
    expect(saidOf(source, 'disclosure')).toEqual(['warning surplus-cell disclosure 备注'])
  })

  it('names a column that the form does not have, whose numbers do not', () => {
    const source = disclosure(
      '信息内容 | 本年制发件数 | 备注 | 本年废止件数 | 现行有效件数',
      '规章 | 1 | 2 | 3',
    )
    expect(cellsOf(source, 'disclosure', 'regulations')).toEqual(['1 issued', '2 repealed', '3 inForce'])
    expect(saidOf(source, 'disclosure')).toEqual(['warning surplus-cell disclosure 备注'])
  })

  it('lacks a column: the order of the form serves, and it is said once', () => {
    const source = disclosure(
      '信息内容 | 本年制发件数 | 现行有效件数',
      '规章 | 1 | 2 | 3',
      '行政规范性文件 | 4 | 5 | 6',
    )
    expect(cellsOf(source, 'disclosure', 'regulations')).toEqual(['1 issued', '2 repealed', '3 inForce'])
    expect(saidOf(source, 'disclosure')).toEqual([
      'warning inferred header disclosure 信息内容、本年制发件数、现行有效件数',
    ])
  })

  it('says nothing of the block below it', () => {
    const source = disclosure(
      '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数',
      '规章 | 1 | 2 | 3',
      '第二十条第（五）项',
      '行政许可 | 12',
    )
    expect(cellsOf(source, 'disclosure', 'licensing')).toEqual(['12 decisions'])
    expect(saidOf(source, 'disclosure')).toEqual(['warning inferred no-header disclosure.licensing '])
  })

  it('has one wording for two columns: each takes the next', () => {
    const source = disclosure('信息内容 | 本年新 | 本年新 | 对外公开总数量', '规章 | 1 | 2 | 3')
    expect(cellsOf(source, 'disclosure', 'regulations')).toEqual([
      '1 created',
      '2 published',
      '3 totalPublished',
    ])
    expect(saidOf(source, 'disclosure')).toEqual([])
  })
})

describe('the unit in the header of an amount', () => {
  const fees = (header: string): string =>
    disclosure('第二十条第（八）项', `信息内容 | ${header}`, '行政事业性收费 | 9600')

  it.each([
    ['本年收费金额（单位：万元）', []],
    ['本年收费金额', []],
    ['本年收费金额（单位：元）', ['warning unit-in-cell disclosure.fees.amount 9600元']],
    [
      '本年收费金额（单位：千元）',
      ['warning unit-in-cell disclosure.fees.amount 本年收费金额（单位：千元）'],
    ],
  ])('%s', (header, said) => {
    const source = fees(header)
    expect(cellsOf(source, 'disclosure', 'fees')).toEqual(['9600 amount'])
    expect(saidOf(source, 'disclosure').filter((one) => !one.startsWith('info'))).toEqual(said)
  })

  it('is said once of its header, whatever rows stand below', () => {
    const source = fees('本年收费金额（单位：千元）').concat('\n行政事业性收费\t3')
    const units = saidOf(source, 'disclosure').filter((one) => one.includes('unit-in-cell'))
    expect(units).toHaveLength(1)
  })
})

const groups = ['行政复议', '未经复议直接起诉', '复议后起诉']
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

const disputes = (header: readonly string[], values: readonly number[]): string =>
  ['四、政府信息公开行政复议、行政诉讼情况', ...header, ...values].join('\n')

const fifteen = Array.from({ length: 15 }, (_, at) => at + 1)

describe('the header of the disputes table', () => {
  it('is that of the form', () => {
    const header = [...groups, ...results, ...results, ...results]
    const source = disputes(header, fifteen)
    expect(cellsOf(source, 'disputes', 'litigationDirect')).toEqual([
      '6 upheld',
      '7 corrected',
      '8 other',
      '9 pending',
      '10 total',
    ])
    expect(saidOf(source, 'disputes')).toEqual([])
  })

  it('has its groups in an order of their own', () => {
    const header = [...groups.toReversed(), ...results, ...results, ...results]
    const source = disputes(header, fifteen)
    expect(cellsOf(source, 'disputes', 'litigationAfterReconsideration')[0]).toBe('1 upheld')
    expect(cellsOf(source, 'disputes', 'reconsideration')[0]).toBe('11 upheld')
    expect(saidOf(source, 'disputes')).toEqual([`warning inferred header disputes ${header.join('、')}`])
  })

  it('has the columns of a group in an order of their own', () => {
    const header = [...groups, ...results, ...results.toReversed(), ...results]
    const source = disputes(header, fifteen)
    expect(cellsOf(source, 'disputes', 'litigationDirect')).toEqual([
      '6 total',
      '7 pending',
      '8 other',
      '9 corrected',
      '10 upheld',
    ])
    expect(saidOf(source, 'disputes')).toHaveLength(1)
  })

  it('lacks a column: the order of the form serves', () => {
    const header = [...groups, ...results, ...results.slice(1), ...results]
    const source = disputes(header, fifteen)
    expect(cellsOf(source, 'disputes', 'litigationDirect')[0]).toBe('6 upheld')
    expect(saidOf(source, 'disputes')).toHaveLength(1)
  })
})
