import Ajv from 'ajv'
import * as fc from 'fast-check'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfiguration } from '../../src/command/configuration/read-configuration.js'
import { configurationSchema } from '../../src/command/configuration/schema.js'
import { settingsFor } from '../../src/command/configuration/settings-for.js'
import { UsageError } from '../../src/command/usage-error.js'
import { wordsIn } from '../../src/command/words/words.js'
import { ruleSeverities } from '../../src/findings/codes.js'
import type { Diagnostic } from '../../src/index.js'
import { parameters } from '../support/runs.js'
import { ofProject, temporaryFolder, writeInto } from './files.js'
import { runCommand } from './terminal.js'

const folder = temporaryFolder()
const name = 'ogi-report.config.json'
const faulty = readFileSync(ofProject('docs/samples/songling-culture-2023-faults.txt'), 'utf8')
const english = wordsIn('en')

/** A folder with a faulty report and a configuration. */
const office = (title: string, configuration: unknown): string => {
  const own = join(folder, title)
  mkdirSync(own)
  writeInto(own, 'report.txt', faulty)
  writeInto(own, name, typeof configuration === 'string' ? configuration : JSON.stringify(configuration))
  return own
}

const findingsIn = async (cwd: string, ...args: string[]) => {
  const { stdout, stderr } = await runCommand(['check', '--format', 'json', ...args], { cwd })
  expect(stderr).toBe('')
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }[])
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ code }) => code.endsWith('-total') || code === 'not-a-number' || code === 'ambiguous-row')
    .map(({ code, severity }) => `${code} ${severity}`)
}

describe('the configuration', () => {
  it('is found in the folder of the command, and in those above it', async () => {
    const own = office('upwards', { rules: { 'row-total': 'off', 'dispute-total': 'warning' } })
    mkdirSync(join(own, 'a'))
    mkdirSync(join(own, 'a', 'b'))
    for (const cwd of [own, join(own, 'a', 'b')]) {
      expect(await findingsIn(cwd, join(own, 'report.txt'))).toEqual([
        'not-a-number error',
        'ambiguous-row error',
        'dispute-total warning',
      ])
    }
  })

  it('is the nearest one, the one that --config names, or none', async () => {
    const outer = office('nearest', { rules: { 'row-total': 'off' } })
    const inner = office('nearest/inner', { rules: { 'dispute-total': 'off' } })
    const report = join(outer, 'report.txt')
    const totals = async (...args: string[]) =>
      (await findingsIn(inner, ...args, report)).filter((one) => one.includes('total'))
    expect(await totals()).toEqual(['row-total error'])
    expect(await totals('--config', join(outer, name))).toEqual(['dispute-total error'])
    expect(await totals('--config', '../ogi-report.config.json')).toEqual(['dispute-total error'])
    expect(await totals('--no-config')).toEqual(['row-total error', 'dispute-total error'])
  })

  it('counts less than the options of the command', async () => {
    const own = office('options', {
      locale: 'zh',
      rules: { 'row-total': 'off' },
      overrides: [{ paths: ['requests'], rules: { 'row-total': 'info' } }],
    })
    const report = join(own, 'report.txt')
    expect(await findingsIn(own, '--rule', 'row-total=warning', report)).toContain('row-total warning')
    const inChinese = await runCommand(['check', report], { cwd: own })
    expect(inChinese.stdout).toContain('错误[dispute-total]')
    const inEnglish = await runCommand(['check', '--locale', 'en', report], { cwd: own })
    expect(inEnglish.stdout).toContain('error[dispute-total]')
  })

  it('is that of parse and table, too', async () => {
    const own = office('others', { rules: { 'row-total': 'off', 'dispute-total': 'off' } })
    const report = join(own, 'report.txt')
    for (const command of [['parse'], ['table', '--findings']]) {
      const { stdout } = await runCommand([...command, report], { cwd: own })
      expect(stdout).toContain('ambiguous-row')
      expect(stdout).not.toMatch(/(?:row|dispute)-total/)
    }
  })

  it('has words of the office, which --fix replaces where it says by what', async () => {
    const own = office('words', { words: [{ pattern: '全年', message: '写明年份', replacement: '2023年' }] })
    const report = join(own, 'report.txt')
    const { stdout } = await runCommand(['check', '--severity', 'info', report], { cwd: own })
    expect(stdout).toContain('[own-word]')
    await runCommand(['check', '--fix', '--in-place', '--rule', 'dispute-total=off', report], { cwd: own })
    expect(readFileSync(report, 'utf8')).toBe(faulty.replaceAll('全年', '2023年'))
  })

  it('is no report in a folder that is searched', async () => {
    const own = office('searched', { rules: { 'row-total': 'off' } })
    expect(await findingsIn(own, own)).toHaveLength(3)
  })

  it('takes a file without a rule, and one with a byte order mark and its schema', async () => {
    const own = office('empty', '\ufeff{ "$schema": "node_modules/ogi-report/config.schema.json" }')
    expect(await findingsIn(own, join(own, 'report.txt'))).toHaveLength(4)
  })
})

describe('overrides', () => {
  const at = (path: string, overrides: unknown[], rules = {}) =>
    settingsFor(readConfiguration(JSON.stringify({ rules, overrides }), `/office/${name}`, english), path)

  it.each([
    ['drafts/**', '/office/drafts/2022/a.txt', true],
    ['drafts/**', '/office/a.txt', false],
    ['drafts/*.txt', '/office/drafts/a.txt', true],
    ['./drafts/*.txt', '/office/drafts/a.txt', true],
    ['drafts/*.txt', '/office/drafts/2022/a.txt', false],
    ['*-草稿.docx', '/office/2022/某县-草稿.docx', true],
    ['*.{txt,md}', '/elsewhere/a.md', true],
    ['*.txt', '/office/.hidden.txt', true],
    ['*.txt', '-', false],
  ])('files %j fits %s: %s', (pattern, file, fits) => {
    const { rules } = at(file, [{ files: [pattern], rules: { balance: 'off' } }])
    expect(rules).toEqual(fits ? { balance: 'off' } : {})
  })

  it('the last one that fits counts', () => {
    const off = { 'row-total': 'off' }
    const info = { 'row-total': 'info' }
    expect(
      at('/office/a.txt', [
        { files: ['a.*'], rules: off },
        { files: ['*.txt'], rules: info },
      ]),
    ).toMatchObject({
      rules: info,
      overrides: [],
    })
    expect(
      at('/office/a.txt', [
        { paths: ['requests'], rules: off },
        { files: ['*.txt'], rules: info },
      ]),
    ).toMatchObject({ rules: info, overrides: [{ paths: ['requests'], rules: {} }] })
    expect(
      at('/office/a.txt', [
        { files: ['*.txt'], rules: info },
        { files: ['*.txt'], paths: ['requests'], rules: off },
      ]),
    ).toMatchObject({ rules: info, overrides: [{ paths: ['requests'], rules: off }] })
  })

  it('speak of a part of a report, and of nothing else in it', async () => {
    const own = office('parts', {
      overrides: [{ paths: ['requests.unavailable'], rules: { 'row-total': 'off' } }],
    })
    expect(await findingsIn(own, join(own, 'report.txt'))).toEqual([
      'not-a-number error',
      'ambiguous-row error',
      'dispute-total error',
    ])
  })
})

describe('a configuration that is wrong', () => {
  it.each([
    ['{ "rules": { "row-totl": "off" } }', '1:14: there is no rule “row-totl”. Did you mean: row-total'],
    ['{\n  "rulse": {}\n}', '2:3: there is no key “rulse” here. Did you mean: rules'],
    [
      '{ "rules": { "balance": "fatal" } }',
      '1:25: one of these must stand here: "off", "error", "warning", "info"',
    ],
    ['{ "rules": [] }', '1:12: an object must stand here: { … }'],
    ['{ "locale": "cn" }', '1:13: one of these must stand here: "zh", "en"'],
    ['{ "overrides": {} }', '1:16: a list must stand here: [ … ]'],
    ['{ "overrides": [{ "files": ["a"] }] }', '1:17: rules is missing here. Add it'],
    ['{ "overrides": [{ "rules": {} }] }', '1:17: files or paths is missing here. Add it'],
    [
      '{ "overrides": [{ "files": [""], "rules": {} }] }',
      '1:29: a text that is not empty must stand here: "…"',
    ],
    [
      '{ "overrides": [{ "paths": ["requests.recieved"], "rules": {} }] }',
      '1:29: no report has a path “requests.recieved”. Did you mean: requests.received',
    ],
    ['{ "words": [{}] }', '1:13: pattern is missing here. Add it'],
    ['{ "words": [{ "pattern": "(" }] }', '1:26: this is no regular expression.'],
    ['{ "words": [{ "pattern": "a*" }] }', '1:26: this matches where nothing stands.'],
    ['{ "words": [{ "patern": "a" }] }', '1:15: there is no key “patern” here. Did you mean: pattern'],
    ['{ "rules": {}, "rules": {} }', '1:16: “rules” stands here a second time. Keep one'],
    ['{ "rules": {}, }', '1:16: this is no JSON. Look at the comma, bracket or quotation mark here'],
    ['{\n"rules" {} }', '2:9: this is no JSON. Look at the comma, bracket or quotation mark here'],
    ['', '1:1: this is no JSON. Look at the comma, bracket or quotation mark here'],
  ])('%s: says where, and what to do', (text, message) => {
    expect(() => readConfiguration(text, name, english)).toThrow(`${name}:${message}`)
  })

  it('ends the command with 2, before any report is read, in the language that was asked for', async () => {
    const own = office('wrong', '{ "rules": { "balanse": "off" } }')
    const { exitCode, stdout, stderr } = await runCommand(['check', '--locale', 'zh', 'report.txt'], {
      cwd: own,
    })
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toBe(`ogi-report: ${join(own, name)}:1:14: 没有“balanse”这条规则。是否想用：balance\n`)
  })

  it.each([
    [['--config', 'none.json'], 'none.json: no such file. Check the name'],
    [['--config', '.'], '. is a folder. Name the file of the configuration: --config FILE'],
    [['--config', 'a.json', '--no-config'], '--config and --no-config exclude each other. Choose one'],
    [['--config'], '--config needs a value'],
  ])('%j: says what is wrong', async (args, message) => {
    const { exitCode, stderr } = await runCommand(['check', 'report.txt', ...args], { cwd: folder })
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: `ogi-report: ${message}\n` })
  })
})

const accepts = new Ajv().compile(configurationSchema)

/** Words of which most are right in their place, so that whole configurations are right often enough. */
const rules = fc.dictionary(
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...Object.keys(ruleSeverities)) }, fc.string()),
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom('off', 'error', 'warning', 'info') }, fc.jsonValue()),
  { maxKeys: 3 },
)
const override = fc.record(
  {
    files: fc.array(fc.string({ unit: 'binary' }), { maxLength: 2 }),
    paths: fc.array(
      fc.constantFrom('requests', 'requests.received', 'requests.received.total', 'title', 'x'),
    ),
    rules,
  },
  { requiredKeys: [] },
)
const word = fc.record(
  {
    pattern: fc.constantFrom('高度重视', '\\d+', '', '('),
    message: fc.oneof(fc.string(), fc.constant(1)),
    replacement: fc.string(),
  },
  { requiredKeys: [] },
)
const configuration = fc.oneof(
  fc.record(
    {
      $schema: fc.constantFrom('a.json', '', 1),
      locale: fc.constantFrom('zh', 'en', 'cn', null),
      rules,
      overrides: fc.array(override, { maxLength: 2 }),
      words: fc.array(word, { maxLength: 2 }),
      more: fc.constant(1),
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue(),
)

describe('the published schema', () => {
  it('takes the example of docs/configuration.md, as the command does', () => {
    const page = readFileSync(ofProject('docs/configuration.md'), 'utf8')
    const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? []
    expect(accepts(JSON.parse(example))).toBe(true)
    expect(readConfiguration(example, name, english).overrides).toHaveLength(2)
  })

  it('takes what the command takes, and refuses what it refuses', () => {
    const isRead = (value: unknown): boolean => {
      try {
        readConfiguration(JSON.stringify(value), name, english)
        return true
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError)
        return false
      }
    }
    fc.assert(
      fc.property(configuration, (value) => {
        expect(accepts(value)).toBe(isRead(value))
      }),
      parameters,
    )
  })

  it('is published by an entry of the package', () => {
    const { exports } = JSON.parse(readFileSync(ofProject('package.json'), 'utf8')) as { exports: object }
    expect(exports).toHaveProperty(['./config.schema.json'], './dist/config.schema.json')
  })
})
