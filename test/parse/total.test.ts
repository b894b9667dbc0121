import { afterEach, describe, expect, it } from 'vitest'
import { parse, toData } from '../../src/index.js'
import { obeysTheLawsOfReading } from '../laws/hold.js'
import { breathe } from '../support/runs.js'

const repeated = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length))

const readsToItsEnd = (text: string): void => {
  const { report, diagnostics } = parse(text)
  expect(report.position.end.offset).toBe(text.length)
  expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
}

/** The first bytes of a photograph, and then all bytes there are: what a reader meets that is given the wrong file. */
const jpeg = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010101004800480000ffdb004300', 'hex'),
  ...Array.from({ length: 40 }, (_, turn) =>
    Buffer.from(Array.from({ length: 256 }, (_, at) => (at * 167 + turn * 31) % 256)),
  ),
  Buffer.from('ffd9', 'hex'),
])

const english = `Annual report on open government information, 2022

1. Overview
The township published 176 items, received 49 applications and answered 44 of them within the time allowed.

2. Applications
Received: 49
Carried over: 0`

const noReports: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['a null character', '\0'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['hasOwnProperty on a line each', 'hasOwnProperty\ntoString\nvalueOf\n__proto__\nconstructor'],
  ['__proto__ in the fields of a row', '__proto__\tconstructor\t0\n__proto__ | 0 | 0 | 0 |'],
  ['half a character', '\ud83d'],
  ['halves of characters in the wrong order', '\ude00\ud83d'],
  ['white space', ' \t\u00a0　\ufeff\u200b\r\n\r\n\n'],
  ['a byte order mark', '\ufeff'],
  ['a line break', '\r'],
  ['an English text', english],
  ['a photograph read as UTF-8', jpeg.toString('utf8')],
  ['a photograph read as Latin-1', jpeg.toString('latin1')],
  ['a photograph read as UTF-16', jpeg.toString('utf16le')],
]

describe.each(noReports)('%s', (_, text) => {
  it('gives a tree, and says that it is no report, and nothing more', () => {
    const { diagnostics } = parse(text)
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['error not-a-report'])
  })

  it('gives data without a number', () => {
    expect(toData(parse(text).report)).toMatchObject({
      year: null,
      edition: null,
      disclosure: null,
      requests: null,
      disputes: null,
    })
  })

  it('obeys the laws', () => {
    obeysTheLawsOfReading(text)
  })
})

// No time is asked for here, only an end: the benchmark looks at time.
afterEach(breathe)

describe.each([
  '（',
  '一、',
  '\t',
  '|',
  '**',
  '\\',
  '行政许可\n',
  '2.重复申请\n',
  '结果维持\n0\n',
  '总体情况\n',
  '0\n',
])('a megabyte of %j', (text) => {
  it('is read to its end', () => {
    readsToItsEnd(repeated(text, 1_000_000))
  })
})

// More than a function takes arguments.
const many = 150_000

it.each([
  ['cells in a line below a paragraph that breaks off', `${'甲'.repeat(70)}\n${'甲\t'.repeat(many)}`],
  [
    'rows of one name',
    `三、收到和处理政府信息公开申请情况\n${Array.from({ length: many }, (_, at) => `一、本年新收政府信息公开申请数量\n${at}\n`).join('')}`,
  ],
  [
    'page numbers in a row',
    `行政复议\n结果维持\n0\n${Array.from({ length: many }, (_, at) => `- ${at} -\n`).join('')}0\n`,
  ],
])('many %s are read to their end', (_, text) => {
  readsToItsEnd(text)
})

describe.each([
  '）',
  '（一）',
  '1.',
  '\n\t',
  '\t\n',
  ' ',
  '　',
  '　\n',
  '\n',
  '\r',
  '\r\n',
  '|\n',
  ' | 0',
  '|---|\n',
  '*',
  '** ',
  '#',
  '\\\n',
  '-',
  '0',
  '1,',
  '\n\t0',
  '\t0\n0\n',
  '0\t',
  '/\n',
  '二',
  '年',
  '2022年',
  '2022年政府信息公开\n',
  '政府信息公开工作年度报告\n',
  '某县2022年政府信息公开工作年度报告\n',
  '行政许可',
  '行政许可\t',
  '行政许可\n0\n',
  '本年新\n',
  '信息内容\n',
  '第二十条第（一）项\n',
  '一、总体情况\n',
  '二、主动公开政府信息情况\n',
  '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n0\n',
  '（六）其他处理\n',
  '其他\n',
  '总计\n',
  '总计\n0\n',
  '商业\n',
  '法人或其他组织\n',
  '1.属于国家秘密\n0\n',
  '行政复议\n',
  '结果维持\n0\n',
  '结果维持\n',
  '- 4 -\n',
  '索引号：1\n',
  '胜利乡人民政府\n',
  '胜利乡\n',
  '2023年1月16日\n',
  '（一）甲\n1.乙\n（1）丙\n①丁\n',
  '__proto__\n',
  '\ud83d',
  '甲'.repeat(70) + '\n',
  '一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 甲 0 ',
  '一、 二、 三、 ',
  '结 果 维 持 ',
  '本 0 0 0 0 0 0 0\n',
  '年 （一）予以公开 0 0 0 0 0 0 0\n',
  '（三）不 1.属于\n',
])('%j, over and over', (text) => {
  it('is read to its end', () => {
    readsToItsEnd(repeated(text, 300_000))
  })

  it('obeys the laws', () => {
    obeysTheLawsOfReading(repeated(text, 20_000))
  })
})

describe.each([
  ['a line behind a pipe', `|${'甲'.repeat(300_000)}`],
  ['lines above a pipe', `${'规章\n'.repeat(10_000)}|`],
  ['lines below a tab', `\t0\n${'规章\n'.repeat(10_000)}`],
])('%s, however long', (_, text) => {
  it('is read to its end', () => {
    readsToItsEnd(text)
  })
})
