import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ofProject } from './files.js'
import { runCommand } from './terminal.js'

const manifest = JSON.parse(readFileSync(ofProject('package.json'), 'utf8')) as { version: string }

describe('wrong use ends with 2, prints no result and says what to do', () => {
  it.each([
    ['', 'no command given. Try: ogi-report parse FILE, or ogi-report --help'],
    ['prase report.txt', 'there is no command “prase”. Did you mean: ogi-report parse'],
    [
      'count report.txt',
      'there is no command “count”. There are: parse, check, convert, table. More: ogi-report --help',
    ],
    ['report.txt', '“report.txt” is no command. To read a file: ogi-report parse report.txt'],
    ['./报告', '“./报告” is no command. To read a file: ogi-report parse ./报告'],
    [
      'constructor',
      'there is no command “constructor”. There are: parse, check, convert, table. More: ogi-report --help',
    ],
    ['parse', 'no file given. Name one or several, or - for standard input'],
    ['parse --json', 'no file given. Name one or several, or - for standard input'],
    ['parse --jsn report.txt', 'there is no option “--jsn”. Did you mean: --json'],
    [
      'parse --strict report.txt',
      'there is no option “--strict”. For the options: ogi-report parse --help. A file of that name: ./--strict',
    ],
    [
      'parse --constructor',
      'there is no option “--constructor”. For the options: ogi-report parse --help. A file of that name: ./--constructor',
    ],
    [
      'parse -x',
      'there is no option “-x”. For the options: ogi-report parse --help. A file of that name: ./-x',
    ],
    ['parse --json=yes report.txt', '--json takes no value. Leave out “=yes”'],
    ['parse --locale', '--locale needs a value: zh or en'],
    ['parse --locale= report.txt', '--locale needs a value: zh or en'],
    ['parse --locale fr report.txt', '--locale takes zh or en, not “fr”'],
    ['parse --locale --json report.txt', '--locale takes zh or en, not “--json”'],
    ['parse --json --ndjson report.txt', '--json and --ndjson exclude each other. Choose one'],
    ['parse --jobs few report.txt', '--jobs takes a whole number, not “few”'],
    ['parse --jobs=-1 report.txt', '--jobs takes a whole number, not “-1”'],
    ['parse --jobs', '--jobs needs a value'],
    ['convert report.txt', 'no layout given. Name one: --to lines or tsv or markdown or pipes or html'],
    ['convert --to pdf report.txt', '--to takes lines or tsv or markdown or pipes or html, not “pdf”'],
    ['convert --to tsv', 'no file given. Name one or several, or - for standard input'],
    [
      'convert --to tsv one.txt two.txt',
      'several reports cannot be written to standard output. Name a folder for them: --out FOLDER',
    ],
    [
      'convert --to tsv --out out one.txt one.md',
      'one.txt and one.md would both be written to out/one.txt. Convert them one after the other, into two folders',
    ],
    [
      'convert --to tsv --out . one.txt',
      'one.txt would be written over a file that is read. Name another folder: --out FOLDER',
    ],
    [
      'convert --strict report.txt',
      'there is no option “--strict”. For the options: ogi-report convert --help. A file of that name: ./--strict',
    ],
    [
      'check --format xml report.txt',
      '--format takes pretty or json or sarif or github or junit or html, not “xml”',
    ],
    ['check --severity low report.txt', '--severity takes error or warning or info, not “low”'],
    ['check --rule balanse=off report.txt', 'there is no rule “balanse”. Did you mean: balance'],
    [
      'check --rule inferred=off report.txt',
      'there is no rule “inferred”. The rules are listed in docs/rules.md',
    ],
    [
      'check --rule balance report.txt',
      '--rule takes off or error or warning or info for a rule, as in: --rule balance=off',
    ],
    [
      'check --previous 2021.txt 2022.txt 2023.txt',
      '--previous is the report of the year before of one report. Name one file to check',
    ],
    ['table --wide --summary report.txt', '--wide and --summary exclude each other. Choose one'],
    ['table --bom --no-bom report.txt', '--bom and --no-bom exclude each other. Choose one'],
    ['table', 'no file given. Name one or several, or - for standard input'],
    ['parse - -', 'standard input can be read only once. Name - only once'],
  ])('ogi-report %s', async (line, message) => {
    expect(await runCommand(line.split(' ').filter((arg) => arg !== ''))).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `ogi-report: ${message}\n`,
    })
  })

  it('in Chinese, too', async () => {
    const { stderr } = await runCommand(['prase'], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(stderr).toBe('ogi-report: 没有“prase”这个命令。是否想用：ogi-report parse\n')
  })
})

describe('arguments', () => {
  const sample = ofProject('docs/samples/taohe-town-2022.txt')

  it('may stand in any order', async () => {
    const expected = await runCommand(['parse', '--json', '--locale', 'zh', sample])
    expect(expected.exitCode).toBe(0)
    expect(await runCommand(['--locale', 'zh', 'parse', sample, '--json'])).toEqual(expected)
    expect(await runCommand(['--json', 'parse', '--locale=zh', sample])).toEqual(expected)
  })

  it('behind -- are files, even if they look like options', async () => {
    const { exitCode, stderr } = await runCommand(['parse', '--', '--json'])
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'ogi-report: --json: no such file. Check the name\n',
    })
  })
})

describe('--help', () => {
  it.each([
    ['en', 'Usage: ogi-report '],
    ['zh', '用法：ogi-report '],
  ])('of the command and of each of its commands says how to use it, in %s', async (locale, usage) => {
    for (const command of ['', 'parse', 'check', 'convert', 'table']) {
      for (const args of [
        [command, '--help'],
        [command, '-h', 'report.txt'],
      ]) {
        const asked = args.filter((arg) => arg !== '' && (command !== '' || arg !== 'report.txt'))
        const { exitCode, stdout, stderr } = await runCommand([...asked, '--locale', locale])
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
        expect(stdout).toMatch(new RegExp(`^${usage}${command}`))
      }
    }
  })

  it.each(
    ['en', 'zh'].flatMap((locale) =>
      Object.entries({
        parse: ['--json', '--ndjson', '--no-check'],
        check: ['--format', '--severity', '--rule', '--previous', '--max-warnings'],
        convert: ['--to', '--out'],
        table: ['--wide', '--findings', '--summary', '--out', '--resume', '--bom', '--no-bom'],
      }).map(([command, options]) => ({ locale, command, options })),
    ),
  )('of $command names every option and exit code, in $locale', async ({ locale, command, options }) => {
    const { stdout } = await runCommand([command, '--help', '--locale', locale])
    for (const option of [...options, '--skip-unknown', '--jobs', '--locale', '-h, --help']) {
      expect(stdout).toMatch(new RegExp(`^ {2}.{4}${option}`.replace('.{4}-h', '-h'), 'm'))
    }
    expect(stdout.match(/^ {2}[0-9] {2}/gm)).toEqual(['  0  ', '  1  ', '  2  '])
  })

  it('does not help a command that does not exist', async () => {
    expect((await runCommand(['prase', '--help'])).exitCode).toBe(2)
  })
})

describe('--version', () => {
  it.each([['--version'], ['-v'], ['parse', '--version']])('%s %s prints the version', async (...args) => {
    expect(await runCommand(args.filter((arg) => typeof arg === 'string'))).toEqual({
      exitCode: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    })
  })
})
