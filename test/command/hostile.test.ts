import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { reportData } from '../support/any-report.js'
import type { ReportRecord } from '../../src/command/output/record.js'
import { parseHtml } from '../../src/html/index.js'
import {
  decode,
  formatDiagnostics,
  parse,
  serialize,
  toData,
  validate,
  type DataPath,
  type FormatStyle,
  type Layout,
} from '../../src/index.js'
import { startsAsPage } from '../../src/file/page.js'
import { parameters, patience } from '../support/runs.js'
import { ofProject, temporaryFolder, writeInto } from './files.js'
import { runCommand } from './terminal.js'

vi.setConfig({ testTimeout: patience })

/** What a terminal obeys, and what turns the order of what it shows. */
const obeyed = [
  ...[
    '\u001b[31m',
    '\u001b[1;31m',
    '\u001b[0m',
    '\u001b[2J',
    '\u001b]0;title\u0007',
    '\u001bc',
    '\u0007',
    '\b',
  ],
  ...['\r', '\n', '\t', '\u000b', '\u000c', '\u007f', '\u0085', '\u009b31m', '\u009d0;title\u009c'],
  ...['\u202e', '\u202d', '\u2066', '\u2069', '\u200e', '\u061c', '\u200b', '\ufeff', '\u2028', '\u2029'],
]

const escape = '\u001b'

/** The controls of our own: colours, and the end of a line. */
const colours = new RegExp(`${escape}\\[(?:1|2|36|1;31|1;33|1;36|0)m`, 'g')
const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

const controlsIn = (text: string): string[] => (text.match(controls) ?? []).filter((one) => one !== '\n')

const hostileWord = (): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...obeyed, '报告', 'report', '%', ':', ',', '::error::'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((parts) => parts.join(''))

/** Names that a file of Linux may have. */
const hostileName = (): fc.Arbitrary<string> => hostileWord().map((word) => `${word.replaceAll('/', '')}.txt`)

/** A report whose title, texts, labels and cells hold what a terminal obeys. */
const hostileReport = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      reportData(),
      fc.constantFrom<Layout>('lines', 'tsv', 'markdown', 'pipes', 'html'),
      fc.array(fc.tuple(fc.nat(), hostileWord()), { minLength: 1, maxLength: 12 }),
    )
    .map(([data, layout, insertions]) =>
      insertions.reduce(
        (text, [place, word]) => {
          const at = place % (text.length + 1)
          return text.slice(0, at) + word + text.slice(at)
        },
        serialize(data, { layout }),
      ),
    )

const top = temporaryFolder()
const good = ofProject('docs/samples/taohe-town-2022.txt')

/** What a command prints of a hostile report in a hostile file, for programs and for a person. */
const printed = async (name: string, source: string, args: readonly string[]) => {
  const folder = mkdtempSync(join(top, '文件夹'))
  try {
    const file = writeInto(folder, name, source)
    const line = [...args, file, join(folder, `no ${name}`)]
    return { plain: await runCommand(line), seen: await runCommand(line, { isTTY: true }) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Each try writes a file and runs the command twice, so a tenth of the tries takes as long as those of other laws. */
const holds = (property: fc.IAsyncProperty<unknown[]>): Promise<void> =>
  fc.assert(property, { ...parameters, numRuns: Math.ceil(parameters.numRuns / 10) })

const commands = [
  ['parse'],
  ['parse', '--locale', 'zh'],
  ['parse', '--json'],
  ['parse', '--ndjson'],
  ['check', '--severity', 'info'],
  ['check', '--severity', 'info', '--locale', 'zh'],
  ['check', '--severity', 'info', '--format', 'json'],
  ['check', '--severity', 'info', '--format', 'sarif'],
  ['check', '--severity', 'info', '--format', 'github'],
]

/** A record of a table ends in a carriage return, too. */
const tables = [
  ['table'],
  ['table', '--wide'],
  ['table', '--findings', '--locale', 'zh'],
  ['table', '--summary'],
]

// Other systems do not let such names be.
describe.runIf(process.platform === 'linux')('names of files and words of reports', () => {
  it.each(commands)('are shown and not obeyed: %s %s %s %s %s', async (...args) => {
    const property = fc.asyncProperty(hostileName(), hostileReport(), async (name, source) => {
      const { plain, seen } = await printed(name, source, args)
      expect(controlsIn(plain.stdout)).toEqual([])
      expect(controlsIn(plain.stderr)).toEqual([])
      for (const line of plain.stderr.split('\n').slice(0, -1)) expect(line).toMatch(/^ogi-report: ./)
      // Colours are all that a terminal gets besides.
      expect(seen.stdout.replace(colours, '')).toBe(plain.stdout)
      expect(seen.stderr).toBe(plain.stderr)
    })
    await holds(property)
  })

  it.each(tables)('are shown and not obeyed, each record on its line: %s %s %s %s', async (...args) => {
    const property = fc.asyncProperty(hostileName(), hostileReport(), async (name, source) => {
      const { plain, seen } = await printed(name, source, args)
      const records = plain.stdout.replace(/^\ufeff/, '').split('\r\n')
      expect(controlsIn(records.join(''))).toEqual([])
      expect(records.join('')).not.toContain('\n')
      expect(seen.stdout).toBe(plain.stdout)
    })
    await holds(property)
  })

  it('stand each on a line of its own for a workflow', async () => {
    const args = ['check', '--format', 'github', '--severity', 'info']
    const property = fc.asyncProperty(hostileName(), hostileReport(), async (name, source) => {
      const { plain } = await printed(name, source, args)
      for (const line of plain.stdout.split('\n').slice(0, -1))
        expect(line).toMatch(/^::(?:error|warning|notice) file=[^:,]*,line=\d+,[^:]*::./)
    })
    await holds(property)
  })

  it('are whole in JSON all the same', async () => {
    const property = fc.asyncProperty(hostileName(), hostileReport(), async (name, source) => {
      const { plain } = await printed(name, source, ['parse', '--ndjson'])
      const record = JSON.parse(plain.stdout) as ReportRecord
      expect(record.file.endsWith(`/${name}`)).toBe(true)
      const read = startsAsPage(source) ? parseHtml : parse
      expect(record.data).toEqual(toData(read(decode(Buffer.from(source)).text).report))
    })
    await holds(property)
  })

  it('are shown where a converted report is printed for a person, and stay what they are elsewhere', async () => {
    const property = fc.asyncProperty(hostileWord(), reportData(), async (word, data) => {
      fc.pre(!/[\n\r\t\f\v]/.test(word))
      const source = serialize({ ...data, overview: `甲${word}乙。` }, { layout: 'lines' })
      const line = ['convert', '--to', 'lines', '-']
      const [plain, seen] = [
        await runCommand(line, { input: source }),
        await runCommand(line, { input: source, isTTY: true }),
      ]
      expect(plain.stdout).toBe(serialize(parse(source).report, { layout: 'lines' }))
      expect(plain.stdout).toContain(word)
      expect(controlsIn(seen.stdout)).toEqual([])
      expect(seen.stdout.split('\n')).toHaveLength(plain.stdout.split('\n').length)
    })
    await holds(property)
  })
})

describe('words of the command line', () => {
  const lines: readonly ((word: string) => string[])[] = [
    (word) => [word],
    (word) => ['parse', `--${word}`],
    (word) => ['parse', `--json=${word}`, '-'],
    (word) => ['parse', '--jobs', word, '-'],
    (word) => ['parse', '--locale', word, '-'],
    (word) => ['check', '--rule', `${word}=off`, '-'],
    (word) => ['check', '--rule', `balance=${word}`, '-'],
    (word) => ['check', '--previous', `没有${word}`, '-'],
    (word) => ['convert', '--to', word, '-'],
    (word) => ['convert', '--to', 'tsv', '--out', word, `${word}.md`, `${word}.txt`],
    (word) => ['parse', `没有${word}`],
    (word) => ['parse', `${good}/${word}`],
  ]

  it('are shown and not obeyed where they are wrong', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...lines),
      hostileWord(),
      fc.constantFrom('zh', 'en'),
      async (line, word, locale) => {
        const { exitCode, stderr } = await runCommand(line(word), {
          input: '一、总体情况',
          env: { LANG: locale },
        })
        expect(exitCode).toBe(2)
        expect(controlsIn(stderr)).toEqual([])
        expect(stderr).toMatch(/^(?:ogi-report: .+\n)+$/)
      },
    )
    await holds(property)
  })
})

describe('formatDiagnostics', () => {
  it('shows what the text, the name of the file and the paths hold, in every style', () => {
    const property = fc.property(hostileReport(), hostileWord(), (source, file) => {
      const { report, diagnostics } = parse(source)
      const found = [...diagnostics, ...validate(report)].map((one) => ({
        ...one,
        // As one might be that was read from elsewhere.
        path: file as DataPath,
      }))
      for (const style of ['pretty', 'json', 'sarif', 'github'] as const)
        expect(controlsIn(formatDiagnostics(found, source, { style, file }))).toEqual([])
    })
    fc.assert(property, parameters)
  })

  it('names a file by half a character, as systems do that keep names in UTF-16', () => {
    const { diagnostics } = parse('')
    const log = formatDiagnostics(diagnostics, '', { style: 'sarif', file: 'a\ud800.txt' })
    expect(log).toContain('"uri": "a%EF%BF%BD.txt"')
  })

  it.each<[style: FormatStyle, shown: string]>([
    ['pretty', '\\u001b[2J\\n.txt:1:1 warning[unread]'],
    ['github', '::warning file=\\u001b[2J%0A.txt,line=1'],
    ['json', '"file": "\\u001b[2J\\n.txt"'],
  ])('writes them down in the style %s', (style, shown) => {
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
    const found = [
      { code: 'unread', severity: 'warning', message: '', position, actual: '\u001b]0;甲\u0007' },
    ] as const
    const text = formatDiagnostics(found, '甲', { style, file: '\u001b[2J\n.txt' })
    expect(text).toContain(shown)
    expect(text).toContain(
      '“\\u001b]0;甲\\u0007” could not be placed'.replaceAll('\\', style === 'json' ? '\\\\' : '\\'),
    )
  })
})
