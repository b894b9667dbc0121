import * as fc from 'fast-check'
import { describe, it, vi } from 'vitest'
import { reportData } from '../support/any-report.js'
import { parse, type ReportData } from '../../src/index.js'
import { holdsOften, patience } from '../support/runs.js'
import { chooseBy, choices } from './laid-out/choose.js'
import { layOut } from './laid-out/laid-out.js'
import { insertRow, unknownRow, type UnknownRow } from './laid-out/unknown-row.js'
import { withoutBlanks } from './laid-out/without-blanks.js'
import { fieldLayouts, keepingLayouts, write, type FieldLayout } from './laid-out/write.js'

vi.setConfig({ testTimeout: patience })

const isReported = (
  data: ReportData,
  layout: FieldLayout,
  row: UnknownRow,
  numbers: readonly number[],
): void => {
  const added = insertRow(layOut(data), row, chooseBy(numbers))
  if (added === undefined) return
  const text = write(added.laidOut, layout)
  const isSaid = parse(text).diagnostics.some(
    ({ severity, path }) =>
      severity !== 'info' && (path === added.table || path?.startsWith(`${added.table}.`) === true),
  )
  if (!isSaid) throw new Error(`${layout}: nothing is said of ${row.label} in ${added.table}\n${text}`)
}

describe.each(fieldLayouts)('a row with numbers that the form does not have, in %s', (layout) => {
  it('is always reported at its table', async () => {
    const keeps = keepingLayouts.includes(layout)
    await holdsOften(
      fc.property(reportData(), unknownRow, choices(), (data, row, numbers) =>
        isReported(keeps ? data : withoutBlanks(data), layout, row, numbers),
      ),
    )
  })
})
