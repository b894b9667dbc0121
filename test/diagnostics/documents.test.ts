import { describe, expect, it } from 'vitest'
import { formatDiagnostics, serialize, parse, validate } from '../../src/index.js'
import { parseDocx } from '../../src/docx/index.js'
import { parseHtml } from '../../src/html/index.js'
import { zh } from '../../src/locales/zh.js'
import { cell, packWord, paragraph, row, run, table } from '../docx/word-xml.js'

const rowOf = (...texts: string[]): string => row(texts.map((text) => cell(paragraph(run(text)))).join(''))

const received = ['一、本年新收政府信息公开申请数量', '1', '0', '0', '0', '0', '0', '9']

const word = parseDocx(
  packWord(
    paragraph(run('三、收到和处理政府信息公开申请情况')) +
      table(
        rowOf('', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计') +
          rowOf(...received),
      ) +
      paragraph(run('五、存在的主要问题')),
  ),
)

const wrongTotals = validate(word.report).filter(({ code }) => code === 'row-total')

const variants = word.diagnostics.filter(({ code }) => code === 'heading-variant')

describe('what is found in a Word file', () => {
  it('is shown as Word shows it, with its table, row and cell', () => {
    expect(formatDiagnostics(wrongTotals, word, { file: 'report.docx' })).toBe(
      [
        'report.docx: table 1, row 2, cell 8 error[row-total] requests.received.total',
        '  “一、本年新收政府信息公开申请数量”/“总计” reads 9, and the other columns of the row add up to 1. Correct the total, or the column that is wrong.',
        '  | 一、本年新收政府信息公开申请数量    1   0   0   0   0   0   9',
        '  |                                     -                       ^',
      ].join('\n'),
    )
  })

  it('is shown with its paragraph outside of tables', () => {
    const drawn = formatDiagnostics(variants, word).split('\n')
    expect(drawn[0]).toBe('paragraph 2 info[heading-variant] problems')
    expect(drawn.slice(2)).toEqual(['  | 五、存在的主要问题', '  | ^^^^^^^^^^^^^^^^^^'])
  })

  it('is named in Chinese, too', () => {
    const drawn = formatDiagnostics(wrongTotals, word, { file: 'report.docx', locale: zh }).split('\n')
    expect(drawn[0]).toBe('report.docx: 第1个表格第2行第8格 错误[row-total] requests.received.total')
  })

  it('has its place in JSON, and no lines elsewhere', () => {
    const [json] = JSON.parse(formatDiagnostics(wrongTotals, word, { style: 'json' })) as unknown[]
    const [found] = wrongTotals
    expect(json).toMatchObject({ place: found && word.placeOf(found) })
    expect(formatDiagnostics(wrongTotals, word, { style: 'github', file: 'report.docx' })).toMatch(
      /^::error file=report\.docx,title=row-total requests\.received\.total::table 1, row 2, cell 8: /,
    )
    const sarif = formatDiagnostics(wrongTotals, word, { style: 'sarif', file: 'report.docx' })
    expect(sarif).toContain('"fullyQualifiedName": "table 1, row 2, cell 8"')
    expect(sarif).not.toContain('"region"')
  })
})

describe('what is found in a page', () => {
  const html = serialize(parse(`三、收到和处理政府信息公开申请情况\n${received.join('\t')}`).report, {
    layout: 'html',
  }).replace('9', '<b>1</b><i>9</i>')
  const page = parseHtml(html)
  const found = validate(page.report).filter(({ code }) => code === 'row-total')

  it('is shown without tags, with the line of the source', () => {
    const drawn = formatDiagnostics(found, page, { file: 'report.html' }).split('\n')
    const line = html.slice(0, html.indexOf('<b>1')).split('\n').length
    expect(drawn[0]).toMatch(new RegExp(`^report\\.html:${line}:\\d+ error\\[row-total\\] `))
    expect(drawn[2]).toBe(`  ${line} | 一、本年新收政府信息公开申请数量    1   0   0   0   0   0   19`)
    expect(drawn[3]).toBe(
      `  ${' '.repeat(String(line).length)} |                                     -                       ^^`,
    )
  })
})
