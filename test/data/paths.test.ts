import { describe, expect, it } from 'vitest'
import { cellAt, labelOf, parse, paths, serialize } from '../../src/index.js'
import { editions } from '../../src/form/forms.js'
import { zeroData } from '../validate/zero-report.js'

describe('paths', () => {
  it.each(editions)('are those of the cells of a whole report of %s, each once', (edition) => {
    const { report } = parse(serialize(zeroData(edition), { layout: 'tsv' }))
    const found = paths(edition)
    expect(found.map((path) => cellAt(report, path)?.path)).toEqual(found)
    expect(new Set(found).size).toBe(found.length)
  })

  it('are those of the edition in force where none is asked for', () => {
    expect(paths()).toEqual(paths('2021'))
    expect(paths('2021')).toHaveLength(200)
    expect(paths('2021')[0]).toBe('disclosure.regulations.issued')
  })

  it('are a list of one’s own', () => {
    paths().length = 0
    expect(paths()).toHaveLength(200)
  })
})

describe('labelOf', () => {
  it('gives the words of the form, or English ones', () => {
    const path = 'requests.denied.stateSecret.total'
    expect(labelOf(path, 'zh')).toEqual({
      table: '收到和处理政府信息公开申请情况',
      row: '三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密',
      column: '总计',
    })
    expect(labelOf(path, 'en')).toEqual({ table: 'requests', row: 'denied / state secret', column: 'total' })
  })

  it('names the header that names a row', () => {
    expect(labelOf('disputes.litigationDirect.total', 'zh')).toMatchObject({
      row: '行政诉讼 / 未经复议直接起诉',
      column: '总计',
    })
  })

  it('uses the words of the edition that is asked for, where it has the number', () => {
    const path = 'requests.otherOutcome.total'
    expect(labelOf(path, 'zh', '2019')).toEqual(labelOf(path, 'zh'))
    const own = paths('2019').filter((one) => labelOf(one, 'zh', '2019').row !== labelOf(one, 'zh').row)
    for (const one of own) expect(paths('2021')).toContain(one)
  })

  it.each(editions)('tells all numbers of %s apart, in either language', (edition) => {
    for (const language of ['zh', 'en'] as const) {
      const labels = paths(edition).map((path) => JSON.stringify(labelOf(path, language, edition)))
      expect(new Set(labels).size).toBe(labels.length)
    }
  })

  it('is not changed by those who change what it gave', () => {
    labelOf('requests.received.total', 'en').row = 'mine'
    expect(labelOf('requests.received.total', 'en').row).toBe('received')
  })
})
