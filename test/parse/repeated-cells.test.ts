import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../src/html/index.js'
import { parse, toData, type Node } from '../../src/index.js'
import { obeysTheLawsOfReading } from '../laws/hold.js'
import { parameters, patience } from '../support/runs.js'
import { sampleReport } from '../support/sample-report.js'
import { wordsOfTheForm } from '../support/words.js'

const countNodes = (node: Node): number =>
  1 + ('children' in node ? node.children.reduce((sum, child) => sum + countNodes(child), 0) : 0)

/** More than a thousand cells are read, each perhaps a clause with its paragraph and text; but never all of them. */
const mostNodes = 4500

const { text, data } = sampleReport('lines')
const title = text.split('\n')[0] ?? ''
const cell = fc.oneof(
  fc.constantFrom(
    ...wordsOfTheForm,
    '打印',
    '【关闭窗口】',
    '主办单位：某县人民政府',
    '某县人民政府',
    '。',
    '-',
  ),
  fc.constantFrom(
    '年',
    '1.',
    '（一）',
    '（1）甲',
    '2023年1月16日',
    '- 3 -',
    '/',
    '无',
    '2022年，我乡公开信息12条。',
  ),
  fc.nat(2000).map(String),
)
const row = fc
  .tuple(fc.array(cell, { minLength: 1, maxLength: 8 }), fc.constantFrom('\t', ' | ', '\n'))
  .map(([cells, separator]) => `${cells.join(separator)}\n`)

describe('lines that are repeated over and over', () => {
  it('are read as far as a report could go, and said to be repeated', () => {
    const { report, diagnostics } = parse(`${title}\n一、总体情况\n${'行政许可\t0\n'.repeat(100_000)}`)
    expect(countNodes(report)).toBeLessThan(mostNodes)
    const repeated = diagnostics.filter(({ reason }) => reason === 'repeated-cells')
    expect(repeated).toMatchObject([{ code: 'unread', severity: 'warning', actual: '行政许可 0' }])
    expect(repeated[0]?.position.end).toMatchObject({ line: 100_002 })
  })

  it('are all read up to a thousand', () => {
    const { report, diagnostics } = parse(`${title}\n一、总体情况\n${'同上\n'.repeat(1000)}`)
    expect(toData(report).overview?.split('\n')).toHaveLength(1000)
    expect(diagnostics.some(({ reason }) => reason === 'repeated-cells')).toBe(false)
  })

  it(
    'make no node and no diagnostic for each, whatever they are, and obey the laws of reading',
    () => {
      const property = fc.property(row, fc.constantFrom('', `${title}\n一、总体情况\n`), (line, above) => {
        const source = `${above}${line.repeat(Math.ceil(8000 / line.split('\n').length))}`
        const { report, diagnostics } = parse(source)
        expect(countNodes(report)).toBeLessThan(mostNodes)
        expect(diagnostics.length).toBeLessThan(mostNodes)
        obeysTheLawsOfReading(source)
      })
      fc.assert(property, { ...parameters, numRuns: Math.min(parameters.numRuns, 50) })
    },
    patience,
  )

  it('change nothing above a report', () => {
    const { report, diagnostics } = parse(`${'打印\n'.repeat(5000)}${text}`)
    expect(toData(report)).toEqual(data)
    expect(diagnostics).toMatchObject([{ code: 'unread', reason: 'repeated-cells' }])
  })

  it.each(['0', '打印', '行政许可'])('are the same in a page: %s', (words) => {
    const page = `<table>${`<tr><td>${words}</td></tr>`.repeat(20_000)}</table>${`<p>${words}</p>`.repeat(20_000)}`
    expect(countNodes(parseHtml(page).report)).toBeLessThan(2 * mostNodes)
  })
})
