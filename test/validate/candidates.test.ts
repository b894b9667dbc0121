import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { reportData } from '../../src/arbitraries/index.js'
import { editions, type Edition } from '../../src/form/forms.js'
import { columnsOf, rowsOf } from '../../src/form/tables.js'
import { applyEdits, formatDiagnostics, parse, toData, validate } from '../../src/index.js'
import { zh } from '../../src/locales/zh.js'
import { anyWay, readBy, sourceOf } from '../laws/laid-out/ways.js'
import { holdsOften, patience } from '../support/runs.js'
import { numberAt, published, withNumbers, zeroData } from './zero-report.js'

vi.setConfig({ testTimeout: patience })

const requestPaths = (edition: Edition): string[] =>
  rowsOf('requests', edition).flatMap(({ key }) =>
    columnsOf('requests').map((column) => `requests.${key}.${column.key}`),
  )

const onlySums = { 'text-table-mismatch': 'off' } as const

describe.each(editions)('one number of section three of %s that is wrong', (edition) => {
  it('is the only candidate of all sums that fail, and the fix restores it', async () => {
    await holdsOften(
      fc.property(
        reportData({ edition, consistent: true }),
        anyWay,
        fc.constantFrom(...requestPaths(edition)),
        fc.integer({ min: 1, max: 9 }),
        (data, way, path, more) => {
          const changed = withNumbers(data, { [path]: (numberAt(data, path) ?? 0) + more })
          const source = sourceOf(way, changed)
          const found = validate(readBy(way, source).report, { rules: onlySums }).filter(
            ({ code }) => code === 'row-total' || code === 'outcome-total' || code === 'balance',
          )
          expect(found.length).toBeGreaterThanOrEqual(2)
          const right = String(numberAt(data, path))
          for (const { candidates = [] } of found) {
            expect(candidates.map((one) => [one.path, one.expected])).toEqual([[path, right]])
          }
          const edits = found.flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.edits))
          // In the source of a page the number need not stand as it reads; then there is no change to offer.
          if (edits.length === 0) return
          expect(edits).toHaveLength(1)
          expect(toData(readBy(way, applyEdits(source, edits)).report).requests).toEqual(data.requests)
        },
      ),
    )
  })
})

const five = {
  'requests.received.naturalPerson': 5,
  'requests.received.total': 5,
  'requests.granted.naturalPerson': 5,
  'requests.granted.total': 5,
  'requests.totalProcessed.naturalPerson': 5,
  'requests.totalProcessed.total': 5,
}

const found = (numbers: Readonly<Record<string, number | null>>) =>
  validate(published(withNumbers(zeroData(), { ...five, ...numbers })).report, {
    rules: { 'blank-cell': 'off' },
  })

describe('the message of a sum', () => {
  it('names the number that alone can be wrong, and the sums that prove it', () => {
    const [finding] = found({ 'requests.granted.total': 6 })
    expect(finding?.message).toBe(
      '“（一）予以公开”/“总计” reads 6, and the other columns of the row add up to 5. Write 5 in “（一）予以公开”/“总计”: ' +
        'no other single change makes all sums hold that the number stands in (row-total, outcome-total).',
    )
  })

  it('says the same in another language, from the finding alone', () => {
    const source = published(withNumbers(zeroData(), { ...five, 'requests.granted.total': 6 })).source
    const diagnostics = validate(parse(source).report)
    expect(formatDiagnostics(diagnostics, source, { locale: zh })).toContain(
      '请将“（一）予以公开”/“总计”改为 5',
    )
  })

  it('names two where either would do', () => {
    const blank = { 'requests.partiallyGranted.total': null, 'requests.partiallyGranted.enterprise': null }
    const finding = found({ 'requests.denied.stateSecret.total': 1, ...blank }).find(
      ({ code }) => code === 'row-total',
    )
    expect(finding?.candidates?.map(({ path, expected }) => [path, expected])).toEqual([
      ['requests.denied.stateSecret.total', '0'],
      ['requests.denied.stateSecret.enterprise', '1'],
    ])
    expect(finding?.message).toContain('One of these is wrong, and should be: ')
    expect(finding?.fixes).toBeUndefined()
  })

  it('names none below zero, nor where no single number mends all', () => {
    const [first] = found({ 'requests.granted.total': 6, 'requests.totalProcessed.total': 6 })
    expect(first?.candidates).toBeUndefined()
    expect(first?.message).toMatch(/Correct the total, or the column that is wrong\.$/)
    const [dispute] = found({ 'disputes.reconsideration.upheld': 2 })
    expect(dispute?.candidates?.map(({ path }) => path)).toEqual([
      'disputes.reconsideration.total',
      'disputes.reconsideration.upheld',
    ])
  })
})
