import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, validate } from '../../src/index.js'
import { findingLines } from './finding-lines.js'

/*
 * Errors of the kinds that were found in published reports; agencies, numbers and sentences are invented.
 */

const folder = new URL('./fixtures/', import.meta.url)

const expected: Readonly<Record<string, readonly string[]>> = {
  // The text gives one column of one row for the sum of two, and the first of three rows for all; of twelve cases, three
  // are pending.
  'words-against-tables.txt': [
    '7:60 text-table-mismatch requests “258”',
    '7:77 text-table-mismatch requests “265”',
    '9:32 text-table-mismatch disputes “均获维持”',
  ],
  // 60 stands where 61 should, and 1 where 0 should; the row adds up.
  'two-errors-that-cancel.txt': ['473:1 offsetting-errors requests.totalProcessed.naturalPerson “60”'],
  // One application is carried forward.
  'all-done-but-one.txt': ['7:25 text-table-mismatch requests.carriedForward.total “均已办理完成”'],
}

it('has an expectation for each fixture', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(expected).sort())
})

describe.each(Object.entries(expected))('%s', (name, findings) => {
  const source = readFileSync(new URL(name, folder), 'utf8')
  const { report, diagnostics } = parse(source)

  it('is read without an error or warning', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it('gives exactly what is wrong with it, at its characters', () => {
    // They are pieces of reports: their first section is short.
    const found = validate(report, { fileName: name, rules: { 'missing-aspect': 'off' } })
    expect(findingLines(found, source)).toEqual(findings)
  })
})
