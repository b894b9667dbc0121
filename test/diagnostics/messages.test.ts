import { describe, expect, it } from 'vitest'
import { isRuleCode, severities, type Code } from '../../src/findings/codes.js'
import { nameFacts, type Facts } from '../../src/findings/facts.js'
import type { Candidate } from '../../src/findings/diagnostic.js'
import type { CellPath, Locale } from '../../src/index.js'
import { en } from '../../src/locales/en.js'
import { zh } from '../../src/locales/zh.js'

type Finding = Partial<Omit<Facts, 'code'>>

const candidate = (path: CellPath, expected: string): Candidate => ({
  path,
  expected,
  position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } },
  rules: ['row-total', 'outcome-total'],
})

/** For each code, findings as reading makes them: one for every way in which the code is put in words. */
const findings: Record<Code, Finding[]> = {
  'not-a-report': [{}],
  'older-form': [{ actual: '统计指标 单位 统计数' }],
  'missing-title': [{ path: 'title' }],
  'missing-agency': [{ path: 'agency' }],
  'missing-year': [{ path: 'year' }],
  'missing-signature': [{ path: 'signature' }, { path: 'signature.agency' }, { path: 'signature.date' }],
  'missing-section': [{ path: 'other', expected: 'other' }],
  'duplicate-section': [{ path: 'other', expected: 'other' }],
  'section-order': [{ path: 'problems', expected: 'problems', actual: 'other' }],
  'heading-variant': [{ path: 'overview', expected: 'overview', actual: '一、概述' }],
  'missing-table': [
    { path: 'requests' },
    { path: 'requests', reason: 'words-of-table' },
    { path: 'requests', reason: 'other-table' },
    { path: 'requests', reason: 'picture' },
  ],
  'misplaced-table': [
    { path: 'requests', reason: 'counted' },
    { path: 'requests', reason: 'not-counted' },
  ],
  'missing-row': [{ path: 'requests.received' }, { path: 'requests.received', reason: 'label-alone' }],
  'duplicate-row': [{ path: 'requests.received' }, { path: 'disputes' }],
  'unknown-row': [
    { path: 'disclosure', actual: '其他主动公开文件' },
    {
      path: 'requests.carriedIn',
      expected: '二、上年结转政府信息公开申请数量',
      actual: '上年结政府公开数量',
    },
  ],
  'missing-cell': [
    { path: 'requests.received', expected: '7', actual: '0' },
    { path: 'disclosure.licensing', expected: '1', actual: '0' },
  ],
  'ambiguous-row': [
    { path: 'requests.received', reason: 'shared-numbers', expected: '7', actual: '7' },
    { path: 'requests.received', expected: '7', actual: '6' },
    { path: 'requests.received', expected: '7', actual: '1' },
    { path: 'requests.received', reason: 'fillers', expected: '7', actual: '8' },
    { path: 'disputes', reason: 'fillers', expected: '15', actual: '15' },
    { path: 'requests.received', reason: 'digits-together', expected: '7', actual: '1' },
    { path: 'disputes', reason: 'digits-together', expected: '15', actual: '1' },
    { path: 'requests.received', reason: 'spanned-fields', expected: '7', actual: '9' },
    { path: 'disputes', reason: 'broken-line', expected: '15', actual: '15' },
    { path: 'disputes', expected: '15', actual: '14' },
  ],
  'surplus-cell': [{ path: 'requests', expected: '自然人、总计', actual: '小计' }],
  'not-a-number': [{ path: 'requests.received.total', actual: '若干' }],
  'unit-in-cell': [
    { path: 'requests.received.total', actual: '3件' },
    { path: 'requests.received.total', actual: '3万元' },
    { path: 'disclosure.fees.amount', actual: '3万元' },
    { path: 'disclosure.fees.amount', expected: '万元', actual: '30000元' },
  ],
  'mixed-editions': [{ path: 'disclosure', expected: '2021', actual: '2019' }],
  'outdated-edition': [{ path: 'requests', expected: '2021', actual: '2019' }],
  inferred: [
    { path: 'requests.received', reason: 'blanks', actual: '4 0 0 0 0 0 4' },
    { path: 'requests.received', reason: 'order', actual: '4 0 0 0 0 0 4' },
    { path: 'year', reason: 'year', expected: '2022', actual: '某县政府信息公开工作年度报告' },
    { path: 'year', reason: 'year', expected: '2022', actual: '' },
    { reason: 'paragraph', expected: '政务公示栏', actual: '政务公 / 示栏' },
    {
      path: 'requests.received.total',
      reason: 'value',
      expected: '22',
      actual: '22（其中修订 16 件）',
    },
    { path: 'requests', reason: 'label', expected: '自然人', actual: '自然入' },
    {
      path: 'requests.received',
      reason: 'glued-digits',
      expected: '217 1 0 0 0 0 218',
      actual: '21710000218',
    },
    { path: 'agency', reason: 'agency', expected: '清溪县民政', actual: '清溪县民政2022年度报告' },
    {
      path: 'requests.carriedIn',
      reason: 'damaged-label',
      expected: '二、上年结转政府信息公开申请数量',
      actual: '二、上年结政府公开数量',
    },
    { path: 'requests.received', reason: 'broken-number', expected: '13612', actual: '136 / 12' },
    { path: 'requests.received', reason: 'words-in-cell', expected: '7', actual: '详见附件' },
    { path: 'disclosure.licensing', reason: 'words-in-cell', expected: '1', actual: '详见附件' },
    { path: 'requests.granted', reason: 'group-piece', expected: '', actual: '年' },
    { path: 'requests', reason: 'no-header', expected: '自然人、总计', actual: '' },
    { path: 'disclosure.licensing', reason: 'no-header', expected: '处理决定数量', actual: '' },
    { path: 'requests', reason: 'header', expected: '总计、自然人', actual: '总计、个人' },
  ],
  unread: [
    { path: 'requests', actual: '0 0 0' },
    { reason: 'web-page', actual: '<table>' },
    { reason: 'repeated-cells', actual: '打印' },
  ],
  'scanned-page': [{ actual: '2' }, { actual: '2, 3' }],
  'row-total': [
    { path: 'requests.received.total', expected: '4', actual: '5' },
    {
      path: 'requests.received.total',
      expected: '4',
      actual: '5',
      candidates: [candidate('requests.received.total', '4')],
    },
    {
      path: 'requests.received.total',
      expected: '4',
      actual: '5',
      candidates: [candidate('requests.received.total', '4'), candidate('requests.received.enterprise', '1')],
    },
  ],
  'outcome-total': [{ path: 'requests.totalProcessed.total', expected: '4', actual: '5' }],
  balance: [{ path: 'requests.totalProcessed.total', expected: '4', actual: '5' }],
  'dispute-total': [{ path: 'disputes.litigationDirect.total', expected: '4', actual: '5' }],
  'offsetting-errors': [
    {
      path: 'requests.received.naturalPerson',
      expected: '自然人 61、其他 0',
      actual: '自然人 60、其他 1',
    },
  ],
  'not-assessable': [
    { path: 'requests.received', expected: 'row-total', actual: 'blank' },
    { path: 'requests.received', expected: 'row-total', actual: 'missing' },
    { path: 'requests.totalProcessed.total', expected: 'outcome-total, balance', actual: '/' },
    { path: 'disclosure.procurement', expected: 'aggregate-mismatch', actual: 'unit' },
    { path: 'agency', expected: '青檀县桃河镇', actual: '云鹤县水产局' },
  ],
  'negative-count': [{ path: 'requests.received.total', actual: '-3' }],
  'fractional-count': [{ path: 'requests.received.total', actual: '2.5' }],
  'blank-cell': [
    { path: 'requests.received.total', expected: '0', actual: '1' },
    { path: 'requests.received', expected: '0', actual: '7' },
    { path: 'disclosure', expected: '0', actual: '10' },
  ],
  'mark-in-cell': [
    { path: 'requests.received.total', expected: '0', actual: '/' },
    { path: 'requests.received', expected: '0', actual: '/ 无' },
    { path: 'disclosure', expected: '0', actual: '/' },
  ],
  'implausible-amount': [
    { path: 'disclosure.fees.amount', actual: '251000' },
    { path: 'disclosure.fees.amount', expected: '正文 251000元', actual: '251000' },
  ],
  'unit-missing': [{ path: 'disclosure.procurement.amount', actual: '84.37' }],
  'heading-number': [{ path: 'overview', expected: '（三）', actual: '（四）' }],
  'empty-section': [{ path: 'problems' }, { path: 'problems', actual: '无' }],
  'missing-aspect': [{ path: 'overview', expected: '依申请公开、监督保障' }],
  'too-long': [{ path: 'overview', expected: '1000', actual: '3120' }],
  'year-mismatch': [
    { path: 'year', expected: '2022', actual: '2021' },
    { path: 'title', expected: '2022', actual: '2021年报告.txt' },
    { path: 'overview', expected: '2022', actual: '2021年' },
    { path: 'signature.date', expected: '2022', actual: '2021年1月3日' },
  ],
  'text-table-mismatch': [
    { path: 'requests.received.total', expected: '新收 19、新收+上年结转 20', actual: '21' },
  ],
  'fees-contradiction': [
    { path: 'other', expected: '信息处理费200元', actual: '未收取信息处理费' },
    { path: 'requests.otherOutcome.feeOverdue.total', expected: '未收取信息处理费', actual: '1' },
  ],
  'outcome-without-case': [{ path: 'disputes', expected: '0', actual: '行政复议均被维持' }],
  'repeated-words': [{ path: 'overview', expected: '进行', actual: '进行进行' }],
  'half-width-punctuation': [{ path: 'overview', expected: '，；', actual: ',;' }],
  'own-word': [
    { path: 'overview', actual: '刷新' },
    { path: 'overview', expected: '更新', actual: '刷新' },
    { path: 'overview', expected: '更新', actual: '刷新', note: '公示栏用“更新”' },
  ],
  'carried-mismatch': [{ path: 'requests.carriedIn.total', expected: '4', actual: '5' }],
  'stock-mismatch': [{ path: 'disclosure.normativeDocuments.inForce', expected: '4', actual: '5' }],
  'copied-from-last-year': [
    { path: 'overview', actual: '97%' },
    { path: 'overview', expected: '2022年', actual: '2021年' },
    { path: 'disclosure' },
  ],
  'aggregate-mismatch': [{ path: 'requests.received.total', expected: '4', actual: '5' }],
  'missing-unit': [{ path: 'agency', expected: '柳林镇' }],
}

const all = Object.entries(findings).flatMap(([code, some]) =>
  some.map((finding) => ({ code: code as Code, finding })),
)

const describeIn = (locale: Locale, code: Code, finding: Finding): string => {
  const describe = isRuleCode(code) ? locale.rules[code].message : locale.reading[code]
  return describe(
    nameFacts({
      code,
      path: undefined,
      expected: undefined,
      actual: undefined,
      reason: undefined,
      ...finding,
    }),
  )
}

it('every code has findings to try', () => {
  expect(Object.keys(findings)).toEqual(Object.keys(severities))
})

describe.each(all)('$code of $finding', ({ code, finding }) => {
  const english = describeIn(en, code, finding)
  const chinese = describeIn(zh, code, finding)

  it('says in English what was found and, behind that, what to do', () => {
    expect(english).toMatch(/^\S.*[^.][.;] \S.*[^.]\.$/)
  })

  it('says the same in Chinese', () => {
    expect(chinese).toMatch(/^\S.*[。；].*[^。]。$/)
    expect(chinese.replaceAll(/“[^”]*”/g, '')).toMatch(/\p{Script=Han}{4}/u)
  })

  it('leaves no gap where a word should stand', () => {
    for (const message of [english, chinese]) expect(message).not.toMatch(/undefined|“”|\(\)|（）| {2}/)
  })

  it('names what it speaks of alike in both languages', () => {
    const quoted = (message: string): string[] => message.match(/“.+?”|\d+/g) ?? []
    expect(quoted(chinese).sort()).toEqual(quoted(english).sort())
  })
})

describe('a message', () => {
  it('names rows and cells in the words of the form', () => {
    expect(describeIn(en, 'missing-row', { path: 'disputes.litigationDirect' })).toContain(
      '“未经复议直接起诉”',
    )
    expect(describeIn(en, 'not-a-number', { path: 'disclosure.fees.amount', actual: '若干' })).toContain(
      '“行政事业性收费”/“本年收费金额（单位：万元）”',
    )
  })

  it('uses the words of the newest edition where the editions differ', () => {
    expect(describeIn(en, 'missing-row', { path: 'disclosure.normativeDocuments' })).toContain(
      '“行政规范性文件”',
    )
  })

  it('quotes on one line, and cuts a long quotation in its middle', () => {
    const actual = `详见\n附件${'一'.repeat(100)}末`
    const message = describeIn(en, 'not-a-number', { path: 'requests.received.total', actual })
    expect(message).toContain(`reads “详见 附件${'一'.repeat(15)}…${'一'.repeat(19)}末”`)
  })

  it('never cuts a character in two', () => {
    for (const shift of ['', 'a']) {
      const actual = shift + '𠮷'.repeat(100)
      const message = describeIn(zh, 'not-a-number', { path: 'requests.received.total', actual })
      expect(message).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/)
    }
  })

  it('of one cell, number or column has no plural', () => {
    expect(
      describeIn(en, 'ambiguous-row', { path: 'requests.received', expected: '7', actual: '1' }),
    ).toContain('has 1 cell for 7 columns')
  })
})
