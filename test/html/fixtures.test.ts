import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toData, type ReportData } from '../../src/index.js'
import { parseHtml } from '../../src/html/index.js'
import { faultsOf, sorted, type Fault } from '../support/diagnostics.js'

/** What stands in the `.json` beside a page: its data, and the errors and warnings it gives. */
interface Expectation {
  readonly data: ReportData
  readonly diagnostics: readonly Fault[]
}

const folder = new URL('./fixtures/', import.meta.url)

const namesWith = (ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

it('has an expectation beside each page', () => {
  expect(namesWith('.json')).toEqual(namesWith('.html'))
})

describe.each(namesWith('.html'))('%s', (name) => {
  const expected = JSON.parse(read(`${name}.json`)) as Expectation
  const { report, diagnostics } = parseHtml(read(`${name}.html`))

  it('gives its data', () => {
    expect(toData(report)).toEqual(expected.data)
  })

  it('gives these errors and warnings and no others', () => {
    expect(faultsOf(diagnostics)).toEqual(sorted(expected.diagnostics))
  })
})
