import Ajv from 'ajv'
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { severities } from '../../src/findings/codes.js'
import {
  check,
  fingerprintsOf,
  formatDiagnostics,
  parse,
  updateBaseline,
  validate,
  type Baseline,
  type Diagnostic,
  type Locale,
} from '../../src/index.js'
import { en } from '../../src/locales/en.js'
import { zh } from '../../src/locales/zh.js'
import { published, withNumbers, zeroData } from '../validate/zero-report.js'

const source = readFileSync(
  new URL('../../docs/samples/songling-culture-2023-faults.txt', import.meta.url),
  'utf8',
)
const { report, diagnostics } = parse(source)
const found = [...diagnostics, ...validate(report)]

interface Region {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
  charOffset: number
  charLength: number
}

interface Location {
  id?: number
  message?: { text: string }
  physicalLocation: { artifactLocation: { uri: string }; region: Region }
}

interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: Location[]
  relatedLocations?: Location[]
  fixes?: {
    description: { text: string }
    artifactChanges: {
      artifactLocation: { uri: string }
      replacements: {
        deletedRegion: { charOffset: number; charLength: number }
        insertedContent: { text: string }
      }[]
    }[]
  }[]
  partialFingerprints?: Record<string, string>
  suppressions?: { kind: string; justification?: string }[]
  properties: Record<string, string>
}

interface Log {
  $schema: string
  version: string
  runs: {
    tool: {
      driver: {
        name: string
        version: string
        rules: {
          id: string
          helpUri: string
          shortDescription: { text: string }
          defaultConfiguration: { level: string }
        }[]
      }
    }
    invocations?: {
      ruleConfigurationOverrides: {
        descriptor: { id: string; index: number }
        configuration: { enabled?: boolean; level?: string }
      }[]
    }[]
    language: string
    columnKind: string
    results: Result[]
  }[]
}

const logOf = (some: readonly Diagnostic[], file = 'report.txt', locale: Locale = en): Log =>
  JSON.parse(formatDiagnostics(some, source, { style: 'sarif', file, locale })) as Log

const runOf = (...args: Parameters<typeof logOf>) => {
  const [run, ...more] = logOf(...args).runs
  if (run === undefined || more.length > 0) throw new Error('a log of one run was expected')
  return run
}

const resultOf = (code: string): Result => {
  const result = runOf(found).results.find(({ ruleId }) => ruleId === code)
  if (result === undefined) throw new Error(`no result for ${code}`)
  return result
}

const load = createRequire(import.meta.url)

/** The schema of SARIF 2.1.0, as it was published. */
const isLog = new Ajv({ schemaId: 'id', allErrors: true })
  .addMetaSchema(load('ajv/lib/refs/json-schema-draft-04.json') as object)
  .compile(load('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object)

const faultsBySchema = (log: unknown): unknown[] => {
  void isLog(log)
  return isLog.errors ?? []
}

/** A baseline that accepts the first of the findings, with a reason. */
const [first, ...others] = updateBaseline({ version: 1, findings: [] }, [
  { report, diagnostics: found },
]).findings
const reviewed: Baseline = {
  version: 1,
  findings: first === undefined ? [] : [{ ...first, reason: 'counted by hand' }],
}

describe('by the schema of sarif', () => {
  it('a log of findings that are reviewed, with rules that are set otherwise, is valid', () => {
    const rules = { balance: 'off', 'row-total': 'info' } as const
    const log = formatDiagnostics(found, source, { style: 'sarif', report, baseline: reviewed, rules })
    expect(faultsBySchema(JSON.parse(log))).toEqual([])
  })

  it.each([
    ['findings of every kind', found],
    ['no findings', []],
    [
      'findings with fixes',
      found.map((one) => ({ ...one, fixes: [{ title: 'Write 2', edits: [{ start: 0, end: 1, text: '2' }] }] })),
    ],
  ])('a log of %s is valid', (_, some) => {
    for (const locale of [en, zh]) {
      for (const file of ['report.txt', '报告 1.txt', 'C:\\reports\\a.txt', '../a.txt', undefined]) {
        const log = formatDiagnostics(some, source, { style: 'sarif', locale, ...(file && { file }) })
        expect(faultsBySchema(JSON.parse(log))).toEqual([])
      }
    }
  })

  it('a log of any text is valid', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const log = formatDiagnostics(parse(text).diagnostics, text, { style: 'sarif', file: text })
        expect(faultsBySchema(JSON.parse(log))).toEqual([])
      }),
    )
  })

  it('a log without a tool, or of another version, is none', () => {
    const log = logOf(found)
    const [run] = log.runs
    expect(faultsBySchema({ ...log, runs: [{ ...run, tool: undefined }] })).not.toEqual([])
    expect(faultsBySchema({ ...log, version: '2.0.0' })).not.toEqual([])
  })
})

/* What the standard asks for beyond its schema, with the numbers of its sections. */
describe('sarif', () => {
  it('is a log of version 2.1.0 with one run (§3.13)', () => {
    const log = logOf(found)
    expect(log).toMatchObject({
      $schema: expect.stringMatching(/sarif-schema-2\.1\.0\.json$/) as string,
      version: '2.1.0',
    })
    expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs'])
    expect(log.runs).toHaveLength(1)
  })

  it('has a run with a tool, and columns in UTF-16 units (§3.14)', () => {
    const run = runOf(found)
    expect(Object.keys(run)).toEqual(['tool', 'language', 'columnKind', 'results'])
    expect(run).toMatchObject({ tool: { driver: { name: 'ogi-report' } }, columnKind: 'utf16CodeUnits' })
    expect(run.results).toHaveLength(found.length)
  })

  it.each([en, zh])('describes every code, once, in $name (§3.49)', (locale) => {
    const { tool, language } = runOf([], 'report.txt', locale)
    expect(language).toMatch(/^[a-z]{2}-[A-Z]{2}$/)
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(Object.keys(severities))
    for (const { shortDescription, defaultConfiguration } of tool.driver.rules) {
      expect(shortDescription.text).toMatch(/[.。][)）]?$/)
      expect(['error', 'warning', 'note']).toContain(defaultConfiguration.level)
    }
  })

  it('has an empty list of results where there is nothing to say (§3.14.23)', () => {
    expect(runOf([]).results).toEqual([])
  })

  it('has for each result its rule, level, message and place (§3.27)', () => {
    const { tool, results } = runOf(found)
    results.forEach((result, at) => {
      const diagnostic = found[at] as Diagnostic
      expect(tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId)
      expect(result).toMatchObject({
        ruleId: diagnostic.code,
        level: diagnostic.severity === 'info' ? 'note' : diagnostic.severity,
        message: { text: diagnostic.message },
      })
      expect(result.locations).toHaveLength(1)
    })
  })

  it('has places whose lines and columns count from 1, and whose offsets cut out the fault (§3.30)', () => {
    const { locations } = resultOf('not-a-number')
    expect(locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'report.txt' },
          region: {
            startLine: 20,
            startColumn: 6,
            endLine: 20,
            endColumn: 8,
            charOffset: source.indexOf('若干'),
            charLength: 2,
          },
        },
      },
    ])
  })

  it('has the numbers that a finding rests on as related places, numbered (§3.27.22)', () => {
    const { relatedLocations = [] } = resultOf('row-total')
    const numbers = relatedLocations.map(({ physicalLocation: { region } }) =>
      source.slice(region.charOffset, region.charOffset + region.charLength),
    )
    expect(numbers).toEqual(['4', '1'])
    expect(relatedLocations.map(({ id }) => id)).toEqual([1, 2])
    expect(relatedLocations.every(({ message }) => message !== undefined && message.text !== '')).toBe(true)
  })

  it('offers what to write (§3.55)', () => {
    const wrong = published(withNumbers(zeroData(), { 'requests.granted.total': 3 })).source
    const [found] = runOf(check(wrong).diagnostics.filter(({ code }) => code === 'row-total')).results
    const { fixes = [] } = found ?? {}
    const [change] = fixes.flatMap(({ artifactChanges }) => artifactChanges)
    const [replacement] = change?.replacements ?? []
    const { charOffset = 0, charLength = 0 } = replacement?.deletedRegion ?? {}
    expect(fixes.map(({ description }) => description)).toEqual([{ text: 'Write 0' }])
    expect(change?.artifactLocation).toEqual({ uri: 'report.txt' })
    expect(wrong.slice(charOffset, charOffset + charLength)).toBe('3')
    expect(replacement?.insertedContent).toEqual({ text: '0' })
  })

  it('names the version of the tool, and where each rule is explained (§3.19, §3.49.12)', () => {
    const { driver } = runOf([]).tool
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect(driver).toMatchObject({ version, semanticVersion: version })
    for (const { id, helpUri } of driver.rules) {
      const [, page = '', code] = /\/blob\/main\/(docs\/[a-z]+\.md)#(.*)$/.exec(helpUri) ?? []
      expect(code).toBe(id)
      expect(readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')).toContain(`\n## \`${id}\`\n`)
    }
  })

  it('says what each finding is known by, where the report is given (§3.27.17)', () => {
    const log = JSON.parse(formatDiagnostics(found, source, { style: 'sarif', report })) as Log
    const fingerprints = log.runs[0]?.results.map(
      ({ partialFingerprints }) => partialFingerprints?.['finding/v1'],
    )
    expect(fingerprints).toEqual(fingerprintsOf(report, found))
    expect(runOf(found).results[0]).not.toHaveProperty('partialFingerprints')
  })

  it('says of every finding whether it is suppressed, and why, where there is a baseline (§3.27.23)', () => {
    const options = { style: 'sarif', report, baseline: reviewed } as const
    const log = JSON.parse(formatDiagnostics(found, source, options)) as Log
    const results = log.runs[0]?.results ?? []
    const suppressed = results.filter(({ suppressions }) => suppressions?.length === 1)
    expect(suppressed.map(({ partialFingerprints }) => partialFingerprints?.['finding/v1'])).toEqual([
      first?.fingerprint,
    ])
    expect(suppressed[0]?.suppressions).toEqual([{ kind: 'external', justification: 'counted by hand' }])
    expect(results.filter(({ suppressions }) => suppressions?.length === 0)).toHaveLength(others.length)
  })

  it('names the rules that were off or mattered otherwise (§3.20.5)', () => {
    const rules = { balance: 'off', 'row-total': 'info' } as const
    const log = JSON.parse(formatDiagnostics([], source, { style: 'sarif', rules })) as Log
    const [run] = log.runs
    const overrides = run?.invocations?.[0]?.ruleConfigurationOverrides ?? []
    expect(overrides.map(({ configuration }) => configuration)).toEqual([
      { enabled: false },
      { level: 'note' },
    ])
    for (const { descriptor } of overrides)
      expect(run?.tool.driver.rules[descriptor.index]?.id).toBe(descriptor.id)
    expect(overrides.map(({ descriptor }) => descriptor.id)).toEqual(['balance', 'row-total'])
  })

  it.each([
    ['报告 1.txt', '%E6%8A%A5%E5%91%8A%201.txt'],
    ['reports/100%#?.txt', 'reports/100%25%23%3F.txt'],
    ['../a/b.txt', '../a/b.txt'],
    ['/tmp/a.txt', '/tmp/a.txt'],
    ['reports\\a.txt', 'reports/a.txt'],
    ['C:\\reports\\a.txt', 'file:///C:/reports/a.txt'],
  ])('writes the file %s as %s (§3.4.3)', (file, uri) => {
    const [result] = runOf(found, file).results
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri)
  })
})
