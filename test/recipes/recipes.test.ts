import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { serialize } from '../../src/index.js'
import { buildCommand, ofProject, temporaryFolder } from '../command/files.js'
import { withNumbers, zeroData } from '../validate/zero-report.js'

const page = readFileSync(ofProject('docs/recipes.md'), 'utf8')

/** The blocks in one language below a heading of the page. */
const blocksBelow = (heading: string, language: string): string[] => {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
  return [...section.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, code = '']) => code,
  )
}

const folder = temporaryFolder()

/** How long building the command and starting programs may take on a machine that is busy, in milliseconds. */
const hookPatience = 300_000

const runInFolder = (program: string, args: readonly string[], input: string): string => {
  const path = [folder, process.env.PATH].join(delimiter)
  const { stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, LC_ALL: 'C.UTF-8' },
  })
  expect(stderr).toBe('')
  return stdout
}

const shell = (script: string): string => runInFolder('sh', [], script)

const query = (statement: string): unknown =>
  JSON.parse(runInFolder(process.execPath, [ofProject('test/recipes/run-sql.mjs')], statement))

/** Received, granted, partly granted and dealt with. */
type Numbers = readonly [received: number, granted: number, partly: number, processed: number | null]

const textOf = (agency: string, year: number, [received, granted, partly, processed]: Numbers): string => {
  const data = zeroData('2021')
  const paths = {
    'requests.received.total': received,
    'requests.granted.total': granted,
    'requests.partiallyGranted.total': partly,
    'requests.totalProcessed.total': processed,
  }
  const named = { title: `${agency}${year}年政府信息公开工作年度报告`, agency, year }
  return serialize({ ...withNumbers(data, paths), ...named }, { layout: 'tsv' })
}

beforeAll(async () => {
  const command = join(folder, 'command.mjs')
  await buildCommand(command)
  writeFileSync(join(folder, 'ogi-report'), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`)
  chmodSync(join(folder, 'ogi-report'), 0o755)
  mkdirSync(join(folder, 'reports'))
  const reports: readonly (readonly [agency: string, year: number, numbers: Numbers])[] = [
    ['河东省青檀市', 2021, [10, 4, 1, 10]],
    ['青檀市桃河区', 2022, [20, 5, 0, 20]],
    ['桃河县', 2022, [30, 9, 1, 30]],
    // What was dealt with is not told: such a report has no share.
    ['桃河镇', 2022, [7, 7, 0, null]],
  ]
  for (const [agency, year, numbers] of reports)
    writeFileSync(join(folder, `reports/${agency}-${year}.txt`), textOf(agency, year, numbers))
}, hookPatience)

describe('docs/recipes.md: from a folder of reports to answers', () => {
  const heading = 'From a folder'
  const [toParquet = '', applications = '', granted = '', errors = ''] = blocksBelow(heading, 'sql')

  beforeAll(() => {
    for (const script of blocksBelow(heading, 'sh')) shell(script)
    query(toParquet)
  }, hookPatience)

  it('has one record a number in the Parquet file', () => {
    expect(query("SELECT count(*)::INTEGER AS records FROM 'reports.parquet'")).toEqual([
      { records: 4 * 200 },
    ])
  })

  it('counts the applications of each year', () => {
    expect(query(applications)).toEqual([
      { year: 2021, reports: '1', applications: '10' },
      { year: 2022, reports: '3', applications: '57' },
    ])
  })

  it('finds the share that was granted, over the reports that tell it', () => {
    expect(query(granted)).toEqual([
      { year: 2021, reports: '1', percent_granted: 50 },
      { year: 2022, reports: '2', percent_granted: 30 },
    ])
  })

  it('finds the errors of each city', () => {
    const found = query(errors) as readonly { city: string; reports: string; errors: string }[]
    expect(found.map(({ city, reports }) => [city, reports]).sort()).toEqual([
      ['not named', '2'],
      ['青檀市', '2'],
    ])
    for (const { errors: count } of found) expect(Number(count)).toBeGreaterThan(0)
  })
})

describe('docs/recipes.md: a million reports', () => {
  it('writes each batch into a file of its own, and reads them together', () => {
    const [script = ''] = blocksBelow('A million', 'sh')
    // In batches of one, so that a few reports are several.
    shell(script.replace('-n 1000', '-n 1'))
    const parts = readdirSync(join(folder, 'parts'))
    expect(parts.length).toBeGreaterThan(1)
    const [editions = ''] = blocksBelow('A million', 'sql')
    expect(query(editions)).toEqual([{ edition: '2021', reports: '4' }])
  })
})

describe('docs/recipes.md: a check in a workflow', () => {
  const [workflow = ''] = blocksBelow('A check in a workflow', 'yaml')
  const [, command = ''] = /run: npx --yes (ogi-report check .*)/.exec(workflow) ?? []

  it('writes SARIF whose results stand in the files, and ends with 1 where there are errors', () => {
    expect(shell(`${command}\necho $?`).trim()).toBe('1')
    const [, file = ''] = /sarif_file: (\S+)/.exec(workflow) ?? []
    const sarif = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      version: string
      runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[]
    }
    expect(sarif.version).toBe('2.1.0')
    const places = sarif.runs.flatMap(({ results }) => results.flatMap(({ locations }) => locations))
    expect(places.length).toBeGreaterThan(0)
    for (const { physicalLocation } of places)
      expect(decodeURI(physicalLocation.artifactLocation.uri)).toMatch(/^reports\/.*\.txt$/)
  })
})
