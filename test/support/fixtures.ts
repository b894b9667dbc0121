import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toData, type ParseResult, type ReportData } from '../../src/index.js'
import { faultsOf, sorted, type Fault } from './diagnostics.js'

/** What stands in the `.json` beside a fixture: its data, and the errors and warnings it gives. */
interface Expectation {
  readonly data: ReportData
  readonly diagnostics: readonly Fault[]
}

/** States of every fixture in a folder, a text or a page, what stands in the `.json` beside it. */
export const describeFixtures = (
  folder: URL,
  ending: '.txt' | '.html',
  read: (source: string) => ParseResult,
): void => {
  const namesWith = (end: string): string[] =>
    readdirSync(folder)
      .filter((file) => file.endsWith(end))
      .map((file) => file.slice(0, -end.length))
      .sort()
  const contentOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

  it('has an expectation beside each fixture', () => {
    expect(namesWith('.json')).toEqual(namesWith(ending))
  })

  describe.each(namesWith(ending))('%s', (name) => {
    const expected = JSON.parse(contentOf(`${name}.json`)) as Expectation
    const { report, diagnostics } = read(contentOf(`${name}${ending}`))

    it('gives its data', () => {
      expect(toData(report)).toEqual(expected.data)
    })

    it('gives these errors and warnings and no others', () => {
      expect(faultsOf(diagnostics)).toEqual(sorted(expected.diagnostics))
    })
  })
}
