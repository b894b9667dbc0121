import * as fc from 'fast-check'
import { describe, it, vi } from 'vitest'
import { reportData } from '../../src/arbitraries/index.js'
import { parse, type ReportData } from '../../src/index.js'
import { holdsOften, patience } from '../support/runs.js'
import { chooseBy, choices } from './laid-out/choose.js'
import { layOut, tokensOf, type LaidOut, type Row } from './laid-out/laid-out.js'
import { labelIn, tableRowsOf } from './laid-out/places.js'
import { withoutBlanks } from './laid-out/without-blanks.js'
import { fieldLayouts, keepingLayouts, write, type FieldLayout } from './laid-out/write.js'

vi.setConfig({ testTimeout: patience })

/** Labels that publishers add, and that the form does not have. */
const labels = [
  '其他主动公开文件',
  '发布总数量',
  '行政奖励',
  '（九）网上受理',
  '10.属于商业秘密',
  '本年新增公众号文章',
]
const units = ['', '', '件', '宗', '篇', '件次', '条']

/** The report with a row that the form does not have, above one of a table with row labels. */
const withUnknownRow = (
  laidOut: LaidOut,
  numbers: readonly number[],
): { laidOut: LaidOut; table: string; label: string } | undefined => {
  const choose = chooseBy(numbers)
  const at = choose(tableRowsOf(laidOut).filter((row) => labelIn(laidOut.rows[row]) !== undefined))
  const below = at === undefined ? undefined : laidOut.rows[at]
  const label = choose(labels)
  const unit = choose(units) ?? ''
  if (at === undefined || below === undefined || label === undefined) return undefined
  const added: Row = {
    ...below,
    fields: below.fields.map((field, index) => {
      if (typeof field === 'string') return field
      if (field.kind === 'label') return { ...field, text: label, wording: label }
      return field.kind === 'value'
        ? { ...field, text: `${(numbers[index % numbers.length] ?? 0) + 1}${unit}` }
        : field
    }),
  }
  const withoutGroups = {
    ...added,
    fields: added.fields.filter((field) => typeof field === 'string' || field.kind !== 'group'),
  }
  const rows = laidOut.rows.toSpliced(at, 0, withoutGroups)
  return { laidOut: { rows }, table: tokensOf(below)[0]?.path.split('.')[0] ?? '', label }
}

const isReported = (data: ReportData, layout: FieldLayout, numbers: readonly number[]): void => {
  const added = withUnknownRow(layOut(data), numbers)
  if (added === undefined) return
  const text = write(added.laidOut, layout)
  const isSaid = parse(text).diagnostics.some(
    ({ severity, path }) =>
      severity !== 'info' && (path === added.table || path?.startsWith(`${added.table}.`) === true),
  )
  if (!isSaid) throw new Error(`${layout}: nothing is said of ${added.label} in ${added.table}\n${text}`)
}

describe.each(fieldLayouts)('a row with numbers that the form does not have, in %s', (layout) => {
  it('is always reported at its table', async () => {
    const keeps = keepingLayouts.includes(layout)
    await holdsOften(
      fc.property(reportData(), choices(), (data, numbers) =>
        isReported(keeps ? data : withoutBlanks(data), layout, numbers),
      ),
    )
  })
})
