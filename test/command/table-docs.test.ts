import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shapes } from '../../src/command/csv/shapes.js'
import type { ReportRecord } from '../../src/command/output/record.js'
import { cellPaths } from '../../src/form/paths.js'
import { ofProject } from './files.js'
import { runCommand } from './terminal.js'

const page = readFileSync(ofProject('docs/table.md'), 'utf8')

/** The first columns of the tables of the page, in their order. */
const tables = page
  .split(/\n(?!\|)/)
  .filter((block) => block.trimStart().startsWith('|'))
  .map((block) => [...block.matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name))

const [identity = [], long = [], findings = [], summary = [], record = [], diagnostic = []] = tables

describe('docs/table.md', () => {
  it('tells every field of every table, in their order', () => {
    expect([...identity, ...long]).toEqual(shapes.long.header())
    expect(findings).toEqual(shapes.findings.header())
    expect([...identity, ...summary]).toEqual(shapes.summary.header())
    const unit = 'disclosure.procurement.amount.unit'
    expect(shapes.wide.header().filter((name) => name !== unit)).toEqual([
      ...identity,
      'title',
      ...cellPaths(),
    ])
    expect(page).toContain(unit)
  })

  it('tells every key of a line of NDJSON', async () => {
    const samples = ['songling-culture-2023-faults', 'taohe-town-2022'].map((name) =>
      ofProject(`docs/samples/${name}.txt`),
    )
    const { stdout } = await runCommand(['parse', '--ndjson', ...samples, '-'], { input: '行政许可\n' })
    const records = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as ReportRecord)
    for (const one of records) expect(Object.keys(one)).toEqual(record)
    const keys = new Set(records.flatMap(({ diagnostics }) => diagnostics.flatMap((one) => Object.keys(one))))
    expect([...keys].filter((key) => !diagnostic.includes(key))).toEqual([])
    expect(keys.size).toBeGreaterThan(7)
  })
})
