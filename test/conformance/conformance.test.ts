import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isRuleCode, severities, type Code } from '../../src/findings/codes.js'
import { codesFolder, readCaseFile, readCorpus, type CaseFile } from './corpus.js'
import { findIn, sorted } from './find.js'
import { corpusFiles } from './write/files.js'

const corpus = readCorpus()
const codes = Object.keys(severities) as Code[]
/** Fewer show nothing: one may fail, or pass, for a reason of its own. */
const fewestOfEach = 2

const names = (code: string, { report }: CaseFile): string => `${code}/${report}`
const fails = (code: string, { findings }: CaseFile): boolean => findings.some((one) => one.code === code)

/** What a code still lacks, said to whoever adds one. */
const lackOf = (code: Code): string[] => {
  const cases = corpus.find((folder) => folder.code === code)?.cases ?? []
  const failing = cases.filter((one) => fails(code, one)).length
  const passing = cases.length - failing
  if (failing >= fewestOfEach && passing >= fewestOfEach) return []
  return [
    `${code} has ${failing} failing and ${passing} passing reports, and needs ${fewestOfEach} of each: ` +
      `add them to a file in test/conformance/write/codes, and run npm run conformance`,
  ]
}

describe('the corpus', () => {
  it('has failing and passing reports for every code', () => {
    expect(codes.flatMap(lackOf)).toEqual([])
  })

  it('has a folder for codes and for nothing else', () => {
    expect(corpus.map(({ code }) => code)).toEqual(readdirSync(codesFolder).sort())
    expect(corpus.map(({ code }) => code).filter((code) => !codes.some((one) => one === code))).toEqual([])
  })

  it('names each report for what comes of it', () => {
    const misnamed = corpus.flatMap(({ code, cases }) =>
      cases
        .filter((one) => one.report.startsWith('fail-') !== fails(code, one))
        .map((one) => names(code, one)),
    )
    expect(misnamed).toEqual([])
  })

  it('is what npm run conformance writes', () => {
    const written = corpusFiles()
    const found = readdirSync(codesFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath.split(/[/\\]/).at(-1) ?? ''}/${name}`)
    expect(found.sort()).toEqual([...written.keys()].sort())
    for (const [path, bytes] of written) {
      const [code = '', file = ''] = path.split('/')
      expect(Buffer.from(readCaseFile(code, file)).equals(bytes), path).toBe(true)
    }
  })
})

describe.each(corpus)('$code', ({ code, cases }) => {
  it.each(cases)('$report: $why', async (one) => {
    expect(await findIn(code, one)).toEqual(sorted(one.findings))
  })
})

const ofRules = corpus.filter(({ code }) => codes.some((one) => one === code && isRuleCode(one)))

describe.each(ofRules)('$code, switched off', ({ code, cases }) => {
  it.each(cases.filter((one) => fails(code, one)))('fails $report', async (one) => {
    expect(await findIn(code, one, { [code]: 'off' })).not.toEqual(sorted(one.findings))
  })
})
