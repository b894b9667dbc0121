import { describe, expect, it } from 'vitest'
import { labelEvidence } from '../../src/table/damaged-labels.js'
import { decide } from '../../src/table/decide.js'
import { lineIn, rowIn, type RowDrawing } from './drawing.js'

/** A row as it is drawn, and why its values are placed so; brackets hold what fills the columns (see `drawing.ts`). */
type RowCase = readonly [why: string, drawing: RowDrawing]

/* The labels and values of a row in a list, a cell a line. Every cell counts. */
const inLists: readonly RowCase[] = [
  ['as many cells as columns', { row: 'label / [1 / 2 / 3]', columns: 'ABC' }],
  ['a blank cell is one of them', { row: 'label / [1 / · / 3]', columns: 'ABC' }],
  ['the header shows nothing of them', { header: 'head | A | B | C | _', row: 'label / [1 / · / 3]' }],
  ['blank cells alone fill the first columns, and go on', { row: 'label / [· / · / ·] / ·', columns: 'ABC' }],
  ['too few blank cells', { row: 'label / · / ·', columns: 'ABC' }],
  ['too few cells', { row: 'label / 1 / 3', columns: 'ABC' }],
  ['no cell', { row: 'label', columns: 'ABC' }],
  [
    'a blank cell behind a full row may be the one that was lost',
    { row: 'label / 1 / 2 / 3 / ·', columns: 'ABC' },
  ],
  ['a filler before the first', { row: 'label / · / 1 / 2 / 3', columns: 'ABC' }],
]

/* One number more than columns: two of them are pieces of one. The total shows which. */
const bySum: readonly RowCase[] = [
  ['the first is broken', { row: 'label / [1 + 2 / 8 / 20]', columns: 'ABT' }],
  ['one among them is broken', { row: 'label / [5 / 1 + 2 / 17]', columns: 'ABT' }],
  ['the total is broken', { row: 'label / [1 / 9 / 1 + 0]', columns: 'ABT' }],
  ['a total that stands first', { row: 'label / [1 + 3 / 6 / 7]', columns: 'TAB' }],
  ['no two pieces make it add up', { row: 'label / 1 / 2 / 8 / 30', columns: 'ABT' }],
  ['11 + 0 and 1 + 10 both do', { row: 'label / 1 / 1 / 0 / 11', columns: 'ABT' }],
  ['no number opens with 0', { row: 'label / 0 / 5 / 3 / 8', columns: 'ABT' }],
  ['a blank cell is no piece', { row: 'label / 1 / 3 / · / 13', columns: 'ABT' }],
  ['two numbers more than columns', { row: 'label / 1 / 1 / 1 / 2 / 10', columns: 'ABT' }],
  ['none of the columns is the total', { row: 'label / 1 / 2 / 8 / 20', columns: 'ABC' }],
  ['a column of the page is among them', { row: 'label / 1 / 2 / 8 / 20', columns: '-BT' }],
  ['in a row of the page each field is a cell', { row: 'label | 1 | 2 | 8 | 20', columns: 'ABT' }],
]

/* As many numbers as columns without a gap, and blank cells around them that may be cells or not. The total tells. */
const byTotal: readonly RowCase[] = [
  ['a blank cell behind them', { row: 'label / {1 / 2 / 3} / ·', columns: 'ABT' }],
  ['a blank cell before them', { row: 'label / · / {1 / 2 / 3}', columns: 'ABT' }],
  ['a blank field before them in a row of the page', { row: 'label | · | {1 | 2 | 3} | ·', columns: 'ABT' }],
  ['a total that stands first', { row: 'label | · | {3 | 1 | 2}', columns: 'TAB' }],
  ['they do not add up', { row: 'label / 1 / 2 / 4 / ·', columns: 'ABT' }],
  ['a number more, behind some that add up', { row: 'label / 1 / 2 / 3 / 4', columns: 'ABT' }],
  ['a fraction among them', { row: 'label / 0.5 / 2 / 2.5 / ·', columns: 'ABT' }],
  ['a note among them', { row: 'label / 1 / 2（含上年） / 3 / ·', columns: 'ABT' }],
  ['none of the columns is the total', { row: 'label / 1 / 2 / 3 / ·', columns: 'ABC' }],
  ['a column of the page is among them', { row: 'label / 0 / 3 / 3 / ·', columns: '-BT' }],
  ['a gap among them', { row: 'label / 1 / · / 2 / 3', columns: 'ABT' }],
  ['the header shows their places', { header: 'head | _ | A | B | T', row: 'label | · | [1 | 2 | 3]' }],
]

/* In a row of the page, a blank field is a cell or a mere filler. */
const onGrids: readonly RowCase[] = [
  ['a number for each column', { row: 'label | [1 | 2 | 3]', columns: 'ABC' }],
  ['a blank cell, where no filler was seen', { row: 'label | [1 | · | 3]', columns: 'ABC' }],
  [
    'a field more than columns, and nothing shows which is the filler',
    { row: 'label | 1 | · | 3 | ·', columns: 'ABC' },
  ],
  ['more numbers than columns', { row: 'label | 1 | 2 | 3 | 4', columns: 'ABC' }],
  ['fewer fields than columns', { row: 'label | 1 | 3', columns: 'ABC' }],
  ['fewer blank fields than columns', { row: 'label | · | ·', columns: 'ABC' }],
  ['blank fields alone', { row: 'label | [· | · | ·] | ·', columns: 'ABC' }],
  [
    'a filler before the numbers, and nothing that shows so',
    { row: 'label | · | 1 | 2 | 3', columns: 'ABC' },
  ],
  ['a gap among the numbers', { row: 'label | 1 | 2 | · | 3', columns: 'ABC' }],
]

/* The header shows where the first column is, in a row as wide as it. */
const underHeaders: readonly RowCase[] = [
  ['a blank cell under a header', { header: 'head | A | B | C', row: 'label | [1 | · | 3]' }],
  ['a filler under nothing', { header: 'head | _ | A | B | C', row: 'label | · | [1 | 2 | 3]' }],
  ['a filler and a blank cell', { header: 'head | _ | A | B | C', row: 'label | · | [1 | · | 3]' }],
  ['a label that does not stand first', { header: 'head | _ | A | B | C', row: '_ | label | [1 | · | 3]' }],
  ['blank fields alone', { header: 'head | _ | A | B | C', row: 'label | · | [· | · | ·]' }],
  ['a row narrower than the header', { header: 'head | A | B | C | _', row: 'label | 1 | · | 3' }],
  ['a row wider than the header', { header: 'head | A | B | C', row: 'label | 1 | · | 3 | ·' }],
  ['a number behind the last column', { header: 'head | A | B | C | _', row: 'label | 1 | · | · | 4' }],
  ['a number before the first column', { header: 'head | _ | A | B | C', row: 'label | 1 | · | 3 | ·' }],
  [
    'all numbers, but not under their headers',
    { header: 'head | _ | A | B | C', row: 'label | 1 | 2 | 3 | ·' },
  ],
  ['a header over the label', { header: 'A | B | C | _', row: 'label | 1 | · | ·' }],
  ['a header over fewer columns', { header: 'head | _ | A | B', columns: 'ABC', row: 'label | · | 2 | ·' }],
]

/* A header that stands again in each field that it spans: so must the cells below it. */
const underSpans: readonly RowCase[] = [
  ['the same in all fields of a column', { header: 'head | A | A | A', row: 'label | [5 | 5 | 5]' }],
  ['two columns, one of them in two fields', { header: 'head | A | B | B', row: 'label | [5 | 7 | 7]' }],
  ['blank fields alone', { header: 'head | A | A | B', row: 'label | [· | · | 7]' }],
  ['a label in two fields', { header: '_ | head | A | A', row: '_ | label | [5 | 5]' }],
  ['another number in one field of a column', { header: 'head | A | A | B', row: 'label | 5 | 6 | 7' }],
  ['another number in the last column', { header: 'head | A | B | B', row: 'label | 5 | 7 | 8' }],
  ['a field that is lost', { header: 'head | A | A | B', row: 'label | 5 | 7' }],
  ['a field too many', { header: 'head | A | A | B', row: 'label | 5 | 5 | 7 | 7' }],
  ['a header that opens a field further on', { header: 'head | _ | A | A', row: 'label | 5 | 5' }],
  ['more columns than the header has', { header: 'head | A | A', columns: 'AB', row: 'label | 5 | 5' }],
  ['a number a line, which no header stands over', { header: 'head | A | A | B', row: 'label / 5 / 5 / 7' }],
]

/* The other rows of the table show where the first column is, in rows of their shape. */
const besidePeers: readonly RowCase[] = [
  [
    'a blank cell where the others have numbers',
    { row: 'label | · | [1 | · | 3]', columns: 'ABC', peers: ['label | · | 1 | 2 | 3'] },
  ],
  [
    'numbers that stand as theirs',
    { row: 'label | · | [1 | 2 | 3]', columns: 'ABC', peers: ['label | · | 1 | 2 | 3'] },
  ],
  [
    'the same, in a row that ends sooner',
    { row: 'label | · | [1 | 2 | 3] | ·', columns: 'ABC', peers: ['label | · | 1 | 2 | 3 | · | ·'] },
  ],
  [
    'the same, in a row that is wider',
    { row: 'label | · | 1 | 2 | 3 | ·', columns: 'ABC', peers: ['label | · | 1 | 2 | 3'] },
  ],
  [
    'numbers that stand a field further on than theirs',
    { row: 'label | · | 1 | 2 | 3', columns: 'ABC', peers: ['label | 1 | 2 | 3 | ·'] },
  ],
  [
    'blank fields alone',
    { row: 'label | · | [· | · | ·]', columns: 'ABC', peers: ['label | · | 1 | 2 | 3'] },
  ],
  [
    'blank fields alone, in a row that is too narrow for fillers',
    { row: 'label | [· | · | ·]', columns: 'ABC', peers: ['label | · | 1 | 2 | 3'] },
  ],
  [
    'a row wider than any other',
    { row: 'label | 1 | · | 3 | ·', columns: 'ABC', peers: ['label | 1 | 2 | 3'] },
  ],
  [
    'a row wider than any other and as wide as its header, which agrees with them',
    { header: 'head | A | B | C | _', row: 'label | [1 | · | 3] | ·', peers: ['label | 1 | 2 | 3'] },
  ],
  [
    'a row narrower than another has lost a cell, or a filler',
    { row: 'label | 1 | · | 3', columns: 'ABC', peers: ['label | 1 | 2 | 3', 'label | 1 | 2 | 3 | ·'] },
  ],
  [
    'a number before their first column',
    { row: 'label | 1 | · | 3 | ·', columns: 'ABC', peers: ['label | · | 1 | 2 | 3'] },
  ],
  [
    'a number behind their last column',
    { row: 'label | 1 | · | · | 4', columns: 'ABC', peers: ['label | 1 | 2 | 3 | ·'] },
  ],
  [
    'they disagree',
    {
      row: 'label | · | 1 | · | 3',
      columns: 'ABC',
      peers: ['label | · | 1 | 2 | 3', 'label | 1 | 2 | 3'],
    },
  ],
  [
    'they disagree, and the header with one of them',
    {
      header: 'head | _ | A | B | C',
      row: 'label | · | 1 | 2 | 3',
      peers: ['label | · | 1 | 2 | 3', 'label | 1 | 2 | 3'],
    },
  ],
  [
    'two agree against one: a single row that is damaged measures no other',
    {
      row: 'label | · | [1 | · | 3]',
      columns: 'ABC',
      peers: ['label | · | 1 | 2 | 3', 'label | 1 | 2 | 3 | ·', 'label | · | 1 | 2 | 3'],
    },
  ],
  [
    'two that agree in their first column alone are not alike',
    {
      row: 'label | 1 | · | 3 | ·',
      columns: 'ABC',
      peers: ['label | 1 | 2 | 3', 'label | · | 1 | 2 | 3', 'label | 1 | 2 | 3 | ·'],
    },
  ],
  [
    'a label in another field measures nothing',
    { row: 'label | · | 1 | · | 3', columns: 'ABC', peers: ['_ | label | · | 1 | 2 | 3'] },
  ],
  [
    'a label in another field measures nothing, but shows that there are fillers',
    { row: 'label | 1 | · | 3', columns: 'ABC', peers: ['_ | label | · | 1 | 2 | 3'] },
  ],
  [
    'a row with other columns measures nothing',
    { row: 'label | [1 | · | 3]', columns: 'ABC', peers: ['label | 7'] },
  ],
  [
    'a row with other columns measures nothing, but shows that there are fillers',
    { row: 'label | 1 | · | 3', columns: 'ABC', peers: ['label | · | 7'] },
  ],
]

describe.each([
  ['in a list', inLists],
  ['with a broken number', bySum],
  ['with blank cells around its numbers', byTotal],
  ['in a row of the page', onGrids],
  ['under a header', underHeaders],
  ['under a header that stands again', underSpans],
  ['beside other rows', besidePeers],
])('a row %s', (_, cases) => {
  it.each(cases)('%s: $row', (_, drawing) => {
    const { evidence, placement } = rowIn(drawing)
    expect(decide(evidence)).toEqual(placement)
  })
})

/** Values without a label, as of the disputes table; here of two groups with two columns each. */
type LineCase = readonly [why: string, values: string, header?: string]

const list = 'A / B / C / D'
const grid = 'head | A | B | C | D'

const lines: readonly LineCase[] = [
  ['a cell a line', '[1 / 2 / 3 / 4]', list],
  ['a cell a line, one of them blank', '[1 / · / 3 / 4]', list],
  ['blank cells alone, a cell a line', '[· / · / · / ·]', list],
  ['too few cells', '1 / 2 / 3', list],
  ['too many cells', '1 / 2 / 3 / 4 / 5', list],
  ['too few blank cells', '· | · | ·', grid],
  ['no cell', '_', list],
  ['broken between the groups', '[1 | 2 / 3 | 4]', list],
  ['broken within a group', '1 | 2 | 3 / 4', list],
  ['some lines with one cell, and one with more', '1 / 2 | 3 / 4', list],
  ['in one row', '[1 | 2 | 3 | 4]', list],
  ['in one row, one of them blank', '[1 | · | 3 | 4]', list],
  ['in one row, a field more than columns', '1 | 2 | 3 | 4 | ·', list],
  ['in one row, more than columns', '1 | 2 | 3 | 4 | 5', list],
  ['in one row, fewer than columns', '1 | 2 | 4', list],
  ['a header in two rows, which is not laid out over them', '[· | 2 | 3 | 4]', '_ | A | B / _ | C | D'],
  ['under a header, in a row that is narrower', '[1 | 2 | 3 | 4]', grid],
  ['under a header, with a filler under its corner', '· | [1 | 2 | 3 | 4]', grid],
  ['the same, one of them blank', '· | [1 | · | 3 | 4]', grid],
  ['the same, the first of them blank', '· | [· | 2 | 3 | 4]', grid],
  ['the same, with a filler behind the last', '· | [1 | 2 | 3 | 4] | ·', grid],
  ['a blank cell in a row that is wider than its header', '· | 1 | · | 3 | 4 | ·', grid],
  ['a blank cell in a row that is narrower than its header', '1 | · | 3 | 4', grid],
  ['as wide as its header, with a filler behind the last', '[1 | 2 | 3 | 4] | ·', grid],
  ['as wide as its header, with a number behind the last', '1 | 2 | 3 | 4 | 5', grid],
  ['a number behind the last column', '· | 1 | 2 | 3 | 4 | 5', grid],
  ['a column without a cell', '· | 1 | 2 | 3', grid],
  ['blank fields alone', '[· | · | · | ·]', grid],
  ['a number before the first column', '· | 1 | 2 | 3 | 4 | 5', 'head | _ | A | B | C | D'],
  ['behind the first column', '_ | [· | 2 | 3 | 4]', 'A | _ | B | C | D'],
  ['behind a field that holds something else', '_ | · | [1 | 2 | 3 | 4]', 'head | _ | A | B | C | D'],
  ['a line with a filler above it, and one below', '· / [1 | 2 | 3 | 4] / ·', list],
  ['a line with a filler above it, and a filler of its own', '· / · | [1 | · | 3 | 4]', grid],
  ['a number above the row', '1 / 2 | 3 | 4 | 5', list],
  ['a number below the row', '1 | 2 | 3 | 4 / 5', list],
]

describe('a line of values', () => {
  it.each(lines)('%s: %s', (_, values = '', header = list) => {
    const { evidence, placement } = lineIn({ values, header, groupSize: 2 })
    expect(decide(evidence)).toEqual(placement)
  })
})

/** A label that is none of the form's, the open rows that would stand there, and the one that it names. */
interface LabelCase {
  readonly why: string
  readonly label: string
  readonly open: readonly string[]
  readonly names?: string
  /** Other labels there that are none of the form's. */
  readonly others?: readonly string[]
}

const [petitions, repeated, printed] = ['1.信访举报投诉类申请', '2.重复申请', '3.要求提供公开出版物'] as const

const labels: readonly LabelCase[] = [
  { why: 'most of its words', label: '1.信访举诉类申', open: [petitions], names: petitions },
  { why: 'words among its own', label: '1.信访或举报和投诉类的申请', open: [petitions], names: petitions },
  { why: 'the numeral in another hand', label: '１、信访举诉类申', open: [petitions], names: petitions },
  { why: 'one numeral of two', label: '1.信访举诉类申', open: [petitions, repeated], names: petitions },
  { why: 'fewer words', label: '1.信访申', open: [petitions] },
  { why: 'other words', label: '1.网上受理建议提案', open: [petitions] },
  { why: 'words that go on', label: '2.重复申请和其他各种不予处理情形', open: [repeated] },
  { why: 'no numeral', label: '信访举诉类申', open: [petitions] },
  { why: 'another numeral', label: '2.信访举诉类申', open: [petitions, repeated, printed] },
  { why: 'a numeral of another style', label: '（一）信访举诉类申', open: [petitions] },
  {
    why: 'a numeral that two open rows have',
    label: '1.信访举诉类申',
    open: [petitions, '1.申请人无正当理由'],
  },
  { why: 'a numeral that two labels have', label: '1.信访举诉类申', open: [petitions], others: ['1.信访'] },
  {
    why: 'a label beside it with another numeral',
    label: '1.信访举诉类申',
    open: [petitions, repeated],
    others: ['2.重'],
    names: petitions,
  },
  { why: 'no open row', label: '1.信访举诉类申', open: [] },
]

describe('a label between two rows', () => {
  it.each(labels)('with $why: $label', ({ label, open, others = [], names }) => {
    const expected = names === undefined ? { kind: 'open' } : { kind: 'named', open: open.indexOf(names) }
    expect(decide(labelEvidence(label, open, others))).toEqual(expected)
  })
})
