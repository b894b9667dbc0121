import { describe, expect, it } from 'vitest'
import { readingSeverities, severities, type ReadingCode, type Severity } from '../../src/findings/codes.js'
import type { Finding } from '../../src/findings/finding.js'
import { judge, type Judgement } from '../../src/findings/judge.js'

type Found = Finding['found']

/** What was found; and what is said of it: how much it matters, its code, and the facts of its message. */
type Case<Name extends Found> = readonly [
  finding: Extract<Finding, { found: Name }>,
  severity: Severity,
  code: ReadingCode,
  facts: Omit<Judgement, 'code' | 'severity'>,
]

const at = [3, 7] as const
const earlier = [0, 2] as const
const total = 'requests.received.total'
const received = 'requests.received'

const cases: { readonly [Name in Found]: readonly Case<Name>[] } = {
  'not-a-report': [[{ found: 'not-a-report', at }, 'error', 'not-a-report', {}]],
  'older-form': [
    [{ found: 'older-form', written: '统计指标', at }, 'error', 'older-form', { actual: '统计指标' }],
  ],
  'web-page': [
    [{ found: 'web-page', tag: '<td>', at }, 'error', 'unread', { reason: 'web-page', actual: '<td>' }],
  ],
  'repeated-cells': [
    [
      { found: 'repeated-cells', written: '行政许可 0', at },
      'warning',
      'unread',
      { reason: 'repeated-cells', actual: '行政许可 0' },
    ],
  ],
  'scanned-pages': [
    [{ found: 'scanned-pages', pages: [2, 3], at }, 'error', 'scanned-page', { actual: '2, 3' }],
  ],
  'missing-title': [[{ found: 'missing-title', at }, 'info', 'missing-title', { path: 'title' }]],
  'missing-agency': [[{ found: 'missing-agency', at }, 'warning', 'missing-agency', { path: 'agency' }]],
  'missing-year': [[{ found: 'missing-year', at }, 'warning', 'missing-year', { path: 'year' }]],
  'missing-signature': [
    [{ found: 'missing-signature', part: 'whole', at }, 'info', 'missing-signature', { path: 'signature' }],
    [
      { found: 'missing-signature', part: 'date', at },
      'info',
      'missing-signature',
      { path: 'signature.date' },
    ],
  ],
  'missing-section': [
    [
      { found: 'missing-section', section: 'other', at },
      'error',
      'missing-section',
      { path: 'other', expected: 'other' },
    ],
  ],
  'duplicate-section': [
    [
      { found: 'duplicate-section', section: 'other', earlier, at },
      'error',
      'duplicate-section',
      { path: 'other', expected: 'other', earlier },
    ],
  ],
  'section-order': [
    [
      { found: 'section-order', section: 'problems', behind: 'other', at },
      'warning',
      'section-order',
      { path: 'problems', expected: 'problems', actual: 'other' },
    ],
  ],
  'heading-in-other-words': [
    [
      { found: 'heading-in-other-words', section: 'overview', written: '一、概述', at },
      'info',
      'heading-variant',
      { path: 'overview', expected: 'overview', actual: '一、概述' },
    ],
  ],
  'missing-table': [
    [
      { found: 'missing-table', table: 'requests', instead: null, at },
      'error',
      'missing-table',
      { path: 'requests' },
    ],
    [
      { found: 'missing-table', table: 'requests', instead: 'picture', at },
      'error',
      'missing-table',
      { path: 'requests', reason: 'picture' },
    ],
    [
      { found: 'missing-table', table: 'requests', instead: 'other-table', at },
      'error',
      'missing-table',
      { path: 'requests', reason: 'other-table' },
    ],
    [
      { found: 'missing-table', table: 'requests', instead: 'words-of-table', at },
      'error',
      'missing-table',
      { path: 'requests', reason: 'words-of-table' },
    ],
  ],
  'misplaced-table': [
    [
      { found: 'misplaced-table', table: 'requests', counts: true, at },
      'warning',
      'misplaced-table',
      { path: 'requests', reason: 'counted' },
    ],
    [
      { found: 'misplaced-table', table: 'requests', counts: false, at },
      'warning',
      'misplaced-table',
      { path: 'requests', reason: 'not-counted' },
    ],
  ],
  'mixed-editions': [
    [
      { found: 'mixed-editions', table: 'disclosure', edition: '2021', shown: '2019', at },
      'warning',
      'mixed-editions',
      { path: 'disclosure', expected: '2021', actual: '2019' },
    ],
  ],
  'outdated-edition': [
    [
      { found: 'outdated-edition', table: 'requests', edition: '2019', inForce: '2021', at },
      'warning',
      'outdated-edition',
      { path: 'requests', expected: '2021', actual: '2019' },
    ],
  ],
  'year-in-text': [
    [
      { found: 'year-in-text', year: 2022, tied: false, title: '某县年报', at },
      'info',
      'inferred',
      { path: 'year', reason: 'year', expected: '2022', actual: '某县年报' },
    ],
    [
      { found: 'year-in-text', year: 2022, tied: true, title: '', at },
      'warning',
      'inferred',
      { path: 'year', reason: 'year', expected: '2022', actual: '' },
    ],
  ],
  'broken-paragraph': [
    [
      { found: 'broken-paragraph', path: 'overview', above: '政务公', below: '示栏', at },
      'info',
      'inferred',
      { path: 'overview', reason: 'paragraph', expected: '政务公示栏', actual: '政务公 / 示栏' },
    ],
  ],
  columns: [
    [
      { found: 'columns', path: 'requests', columns: ['自然人', '总计'], header: [], sure: false, at },
      'warning',
      'inferred',
      { path: 'requests', reason: 'no-header', expected: '自然人、总计', actual: '' },
    ],
    [
      { found: 'columns', path: 'requests', columns: ['总计'], header: ['总计', '个人'], sure: false, at },
      'warning',
      'inferred',
      { path: 'requests', reason: 'header', expected: '总计', actual: '总计、个人' },
    ],
    [
      { found: 'columns', path: 'requests', columns: ['总计'], header: ['总计'], sure: true, at },
      'info',
      'inferred',
      { path: 'requests', reason: 'header', expected: '总计', actual: '总计' },
    ],
  ],
  'extra-columns': [
    [
      {
        found: 'extra-columns',
        table: 'requests',
        columns: ['自然人', '总计'],
        written: ['小计', '备注'],
        at,
      },
      'warning',
      'surplus-cell',
      { path: 'requests', expected: '自然人、总计', actual: '小计、备注' },
    ],
  ],
  'unit-in-header': [
    [
      {
        found: 'unit-in-header',
        path: 'disclosure.fees.amount',
        asked: '万元',
        written: '本年收费金额（千元）',
        at,
      },
      'warning',
      'unit-in-cell',
      { path: 'disclosure.fees.amount', expected: '万元', actual: '本年收费金额（千元）' },
    ],
  ],
  'missing-row': [
    [
      { found: 'missing-row', path: received, hasLabel: false, at },
      'error',
      'missing-row',
      { path: received },
    ],
    [
      { found: 'missing-row', path: received, hasLabel: true, at },
      'error',
      'missing-row',
      { path: received, reason: 'label-alone' },
    ],
  ],
  'duplicate-row': [
    [
      { found: 'duplicate-row', path: received, earlier, at },
      'error',
      'duplicate-row',
      { path: received, earlier },
    ],
    [
      { found: 'duplicate-row', path: received, earlier: undefined, at },
      'error',
      'duplicate-row',
      { path: received },
    ],
  ],
  'near-label': [
    [
      { found: 'near-label', path: 'requests', label: '自然人', written: '自然入', withNumber: false, at },
      'info',
      'inferred',
      { path: 'requests', reason: 'label', expected: '自然人', actual: '自然入' },
    ],
    [
      {
        found: 'near-label',
        path: 'requests',
        label: '自然人',
        written: '自然人（3）',
        withNumber: true,
        at,
      },
      'warning',
      'inferred',
      { path: 'requests', reason: 'label', expected: '自然人', actual: '自然人（3）' },
    ],
  ],
  'unknown-row': [
    [
      { found: 'unknown-row', path: 'disclosure', written: '其他文件', at },
      'warning',
      'unknown-row',
      { path: 'disclosure', actual: '其他文件' },
    ],
  ],
  'row-without-cells': [
    [
      { found: 'row-without-cells', path: received, columns: 7, at },
      'error',
      'missing-cell',
      { path: received, expected: '7', actual: '0' },
    ],
  ],
  'unplaced-cells': [
    [
      { found: 'unplaced-cells', path: received, columns: 7, cells: 6, reason: undefined, at },
      'error',
      'ambiguous-row',
      { path: received, expected: '7', actual: '6' },
    ],
    [
      { found: 'unplaced-cells', path: received, columns: 7, cells: 8, reason: 'fillers', at },
      'error',
      'ambiguous-row',
      { path: received, reason: 'fillers', expected: '7', actual: '8' },
    ],
  ],
  'shared-numbers': [
    [
      { found: 'shared-numbers', path: received, columns: 7, cells: 14, at },
      'error',
      'ambiguous-row',
      { path: received, reason: 'shared-numbers', expected: '7', actual: '14' },
    ],
  ],
  'numbers-in-order': [
    [
      { found: 'numbers-in-order', path: received, written: '1 0 1', at },
      'warning',
      'inferred',
      { path: received, reason: 'order', actual: '1 0 1' },
    ],
  ],
  'cells-among-blanks': [
    [
      { found: 'cells-among-blanks', path: received, written: '1 0 1', at },
      'warning',
      'inferred',
      { path: received, reason: 'blanks', actual: '1 0 1' },
    ],
  ],
  'agency-in-title': [
    [
      { found: 'agency-in-title', agency: '清溪县民政', title: '清溪县民政2022年度报告', at },
      'warning',
      'inferred',
      { path: 'agency', reason: 'agency', expected: '清溪县民政', actual: '清溪县民政2022年度报告' },
    ],
  ],
  'damaged-label': [
    [
      {
        found: 'damaged-label',
        path: received,
        label: '一、本年新收政府信息公开申请数量',
        written: '一、本年新收',
        at,
      },
      'warning',
      'inferred',
      {
        path: received,
        reason: 'damaged-label',
        expected: '一、本年新收政府信息公开申请数量',
        actual: '一、本年新收',
      },
    ],
  ],
  'broken-number': [
    [
      { found: 'broken-number', path: received, pieces: ['136', '12'], at },
      'warning',
      'inferred',
      { path: received, reason: 'broken-number', expected: '13612', actual: '136 / 12' },
    ],
  ],
  'glued-digits': [
    [
      { found: 'glued-digits', path: received, pieces: ['217', '1', '0', '0', '0', '0', '218'], at },
      'warning',
      'inferred',
      { path: received, reason: 'glued-digits', expected: '217 1 0 0 0 0 218', actual: '21710000218' },
    ],
  ],
  'words-in-cell': [
    [
      { found: 'words-in-cell', path: received, cells: 7, written: '详见附件', at },
      'warning',
      'inferred',
      { path: received, reason: 'words-in-cell', expected: '7', actual: '详见附件' },
    ],
  ],
  'group-piece': [
    [
      { found: 'group-piece', path: received, written: '年', at },
      'warning',
      'inferred',
      { path: received, reason: 'group-piece', expected: '', actual: '年' },
    ],
  ],
  'values-without-label': [
    [
      { found: 'values-without-label', path: 'requests', written: '0 0 0', at },
      'warning',
      'unread',
      { path: 'requests', actual: '0 0 0' },
    ],
  ],
  'no-number': [
    [
      { found: 'no-number', path: total, written: '若干', at },
      'error',
      'not-a-number',
      { path: total, actual: '若干' },
    ],
  ],
  'number-among-words': [
    [
      { found: 'number-among-words', path: total, value: 22, written: '22（其中修订 16 件）', at },
      'warning',
      'inferred',
      { path: total, reason: 'value', expected: '22', actual: '22（其中修订 16 件）' },
    ],
  ],
  unit: [
    [
      { found: 'unit', path: total, written: '3件', kind: 'plain', at },
      'info',
      'unit-in-cell',
      { path: total, actual: '3件' },
    ],
    [
      { found: 'unit', path: total, written: '3万元', kind: 'money', at },
      'warning',
      'unit-in-cell',
      { path: total, actual: '3万元' },
    ],
    [
      { found: 'unit', path: 'disclosure.fees.amount', written: '30000元', kind: 'other', at },
      'warning',
      'unit-in-cell',
      { path: 'disclosure.fees.amount', expected: '万元', actual: '30000元' },
    ],
  ],
}

describe.each(Object.entries(cases))('%s', (_, some) => {
  it.each<Case<Found>>(some)('$0 is judged', (finding, severity, code, facts) => {
    const { code: judged, severity: own, ...rest } = judge(finding)
    expect([judged, own ?? severities[judged]]).toEqual([code, severity])
    expect(rest).toEqual(facts)
  })
})

it('every code of reading is that of something', () => {
  const codes = Object.values(cases).flatMap((some) => some.map(([, , code]) => code))
  expect(new Set(codes)).toEqual(new Set(Object.keys(readingSeverities)))
})
