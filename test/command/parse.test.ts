import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { localeOf, type LocaleName } from '../../src/command/locale.js'
import type { ReportRecord } from '../../src/command/output/record.js'
import { formatDiagnostics, parse, toData, validate } from '../../src/index.js'
import { ofProject, temporaryFolder, writeInto } from './files.js'
import { runCommand } from './terminal.js'

const folder = temporaryFolder()
const good = ofProject('docs/samples/taohe-town-2022.txt')
const other = ofProject('docs/samples/yunhe-fisheries-2020.txt')
const faulty = ofProject('docs/samples/songling-culture-2023-faults.txt')
const emptyFolder = temporaryFolder()
const missing = `${folder}/no-such-file.txt`

const recordOf = (file: string, name: LocaleName = 'en'): ReportRecord => {
  const locale = localeOf[name]
  const { report, diagnostics } = parse(readFileSync(file, 'utf8'), { locale })
  const found = [...diagnostics, ...validate(report, { locale })]
  return {
    file,
    data: toData(report),
    diagnostics: found.sort((one, two) => one.position.start.offset - two.position.start.offset),
  }
}

describe('exit codes', () => {
  it('0: every report was read', async () => {
    const { exitCode, stderr } = await runCommand(['parse', good, other])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  })

  it('0 also where there are warnings and no errors', async () => {
    const file = ofProject('test/fixtures/tab-rows-2021-unknown-row.txt')
    expect(recordOf(file).diagnostics.map(({ severity }) => severity)).toContain('warning')
    expect((await runCommand(['parse', file])).exitCode).toBe(0)
  })

  it('1: a report has errors, whichever of them it is', async () => {
    expect((await runCommand(['parse', faulty])).exitCode).toBe(1)
    expect((await runCommand(['parse', faulty, good])).exitCode).toBe(1)
  })

  it('2: a file could not be read, whatever the others are', async () => {
    expect((await runCommand(['parse', missing, good])).exitCode).toBe(2)
    expect((await runCommand(['parse', faulty, missing])).exitCode).toBe(2)
    expect((await runCommand(['parse', missing, faulty])).exitCode).toBe(2)
  })
})

describe('--json', () => {
  it('prints an indented object with file, data and diagnostics', async () => {
    const { stdout } = await runCommand(['parse', '--json', faulty])
    expect(stdout).toBe(`${JSON.stringify(recordOf(faulty), null, 2)}\n`)
  })

  it('prints an array where several files are named', async () => {
    const { stdout } = await runCommand(['parse', '--json', good, faulty, other])
    expect(stdout).toBe(
      `${JSON.stringify(
        [good, faulty, other].map((file) => recordOf(file)),
        null,
        2,
      )}\n`,
    )
  })

  it('leaves out what could not be read', async () => {
    const { stdout } = await runCommand(['parse', '--json', missing, good])
    expect(JSON.parse(stdout)).toEqual([recordOf(good)])
    expect((await runCommand(['parse', '--json', missing, emptyFolder])).stdout).toBe('[]\n')
    expect((await runCommand(['parse', '--json', missing])).stdout).toBe('')
  })

  it('changes no character of a text, whatever line ends it holds', async () => {
    const text = '某县2022年政府信息公开工作年度报告\n一、总体情况\n甲\u2028乙\u2029丙\u000b丁。'
    const file = writeInto(folder, 'line-ends.txt', text)
    const { stdout } = await runCommand(['parse', '--json', file, file])
    expect(JSON.parse(stdout)).toEqual([recordOf(file), recordOf(file)])
    expect(recordOf(file).data.overview).toContain('甲\u2028乙')
  })
})

describe('--ndjson', () => {
  it('prints an object a line, a line a report', async () => {
    const { stdout } = await runCommand(['parse', '--ndjson', good, missing, faulty])
    expect(stdout).toBe([good, faulty].map((file) => `${JSON.stringify(recordOf(file))}\n`).join(''))
  })
})

describe('what is printed of the findings', () => {
  const codes = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await runCommand(['parse', ...args, faulty])
    return [...stdout.matchAll(/"code": ?"([a-z-]+)"|(?:error|warning)\[([a-z-]+)\]/g)].map(
      ([, inJson, shown]) => inJson ?? shown ?? '',
    )
  }
  const reading = ['not-a-number', 'ambiguous-row']
  const rules = ['row-total', 'dispute-total']

  it.each([['--json'], ['--ndjson'], []])('is what reading and the rules find: %s', async (...args) => {
    expect(await codes(...args)).toEqual(expect.arrayContaining([...reading, ...rules]))
  })

  it.each([['--json'], ['--ndjson'], []])(
    'is what reading finds alone with --no-check: %s',
    async (...args) => {
      const found = await codes('--no-check', ...args)
      expect(found).toEqual(expect.arrayContaining(reading))
      expect(found).not.toEqual(expect.arrayContaining([expect.stringMatching(/row-total|dispute-total/)]))
    },
  )

  it('decides how the command ends', async () => {
    const wrong = writeInto(
      folder,
      'wrong-total.txt',
      readFileSync(good, 'utf8').replace(/^(\s*)25(\s*)$/m, '$126$2'),
    )
    expect(recordOf(wrong).diagnostics.map(({ code }) => code)).toContain('row-total')
    expect((await runCommand(['parse', wrong])).exitCode).toBe(1)
    expect((await runCommand(['parse', '--no-check', wrong])).exitCode).toBe(0)
  })
})

describe('without an option', () => {
  it('prints title, agency, year and edition', async () => {
    const { stdout } = await runCommand(['parse', good])
    expect(stdout.split('\n').slice(0, 6)).toEqual([
      good,
      '',
      '青檀县桃河镇人民政府2022年政府信息公开工作年度报告',
      '  Agency   青檀县桃河镇人民政府',
      '  Year     2022',
      '  Edition  2021',
    ])
  })

  it('prints the three tables', async () => {
    const { stdout } = await runCommand(['parse', good])
    expect(stdout).toContain(
      [
        '二、主动公开政府信息情况',
        '',
        '第二十条第（一）项  本年制发件数  本年废止件数  现行有效件数',
        '规章                           0             0             0',
        '行政规范性文件                 2             1            13',
        '',
        '第二十条第（五）项  本年处理决定数量',
        '行政许可                          84',
      ].join('\n'),
    )
    expect(stdout).toContain(
      [
        '                                                  -------- 法人或其他组织 --------',
        '                                                  商业  科研  社会公  法律服',
        '                                          自然人  企业  机构  益组织  务机构  其他  总计',
        '一、本年新收政府信息公开申请数量              20     4     0       1       0     0    25',
      ].join('\n'),
    )
    expect(stdout).toContain(
      [
        '                            结果维持  结果纠正  其他结果  尚未审结  总计',
        '行政复议                           1         0         0         1     2',
        '行政诉讼：未经复议直接起诉         0         0         0         0     0',
        '行政诉讼：复议后起诉               1         0         0         0     1',
      ].join('\n'),
    )
  })

  it('prints the diagnostics as formatDiagnostics does, or that there are none', async () => {
    const source = readFileSync(faulty, 'utf8')
    const { stdout } = await runCommand(['parse', faulty])
    expect(stdout).toContain(
      `\n\n${formatDiagnostics(recordOf(faulty).diagnostics, source, { file: faulty })}\n`,
    )
    expect((await runCommand(['parse', good])).stdout).toMatch(/\n\nNothing to remark\.\n$/)
  })

  it('says what is not there', async () => {
    const { stdout } = await runCommand(['parse', '-'], { input: '没有报告' })
    expect(stdout).toContain('(no title)\n  Agency   not found\n  Year     not found\n  Edition  not found\n')
    expect(stdout.match(/\(no table\)/g)).toHaveLength(3)
  })

  it('parts several reports by an empty line', async () => {
    const [one, two, both] = await Promise.all([
      runCommand(['parse', good]),
      runCommand(['parse', other]),
      runCommand(['parse', good, missing, other]),
    ])
    expect(both.stdout).toBe(`${one.stdout}\n${two.stdout}`)
  })

  it('colours what it prints for a person, and only for one who does not object', async () => {
    const escape = '\u001b['
    expect((await runCommand(['parse', faulty], { isTTY: true })).stdout).toContain(escape)
    expect((await runCommand(['parse', faulty])).stdout).not.toContain(escape)
    expect(
      (await runCommand(['parse', faulty], { isTTY: true, env: { NO_COLOR: '1' } })).stdout,
    ).not.toContain(escape)
    expect((await runCommand(['parse', '--json', faulty], { isTTY: true })).stdout).not.toContain(escape)
  })
})

describe('standard input', () => {
  it('is read for -, whole, its characters kept together', async () => {
    const { stdout } = await runCommand(['parse', '--json', '-'], { input: readFileSync(good) })
    expect(JSON.parse(stdout)).toEqual({ ...recordOf(good), file: '-' })
  })

  it('may stand among files', async () => {
    const { stdout } = await runCommand(['parse', '--ndjson', good, '-'], { input: readFileSync(other) })
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as ReportRecord).data.year),
    ).toEqual([2022, 2020])
  })
})

describe('the text of a file', () => {
  it('is that behind its byte order mark, and positions are those of its own characters', async () => {
    const text = readFileSync(faulty, 'utf8')
    const { stdout } = await runCommand(['parse', '--json', '-'], { input: `\ufeff${text}` })
    const { diagnostics } = JSON.parse(stdout) as ReportRecord
    const found = diagnostics.find(({ code }) => code === 'not-a-number')
    expect(found?.position).toEqual(
      parse(text).diagnostics.find(({ code }) => code === 'not-a-number')?.position,
    )
    expect(found?.position.start.offset).toBe(text.indexOf('若干'))
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['is not there', () => missing, 'no such file. Check the name'],
    ['is a folder without a report', () => emptyFolder, 'holds no report that is read. Check the folder'],
    [
      'is the beginning of a PDF',
      () => writeInto(folder, 'report.pdf', '%PDF-1.7\n'),
      'This PDF is cut short or damaged. Fetch it once more, or ask its publisher for a sound one.',
    ],
    [
      'is an archive, whatever its name says',
      () => writeInto(folder, 'archive.txt', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)),
      'is a zip archive, and is not read. Unpack it first, or pass such files over: --skip-unknown',
    ],
    [
      'is a Word file of which only the start is there',
      () => writeInto(folder, 'report.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)),
      'This Word file is cut short or damaged. Fetch it once more, or open it in Word or WPS, repair and save it.',
    ],
    ['stands below a file', () => `${good}/report.txt`, 'no such file. Check the name'],
    [
      'has a name that no file can have',
      () => 'a'.repeat(5000),
      /could not be read \(.*ENAMETOOLONG.*\)\. Check the file and try again/,
    ],
  ])('because it %s: standard error says so, and the others are read', async (_, name, problem) => {
    const file = name()
    const { exitCode, stdout, stderr } = await runCommand(['parse', '--ndjson', good, file, other])
    expect(exitCode).toBe(2)
    expect(stdout.trim().split('\n')).toHaveLength(2)
    if (typeof problem === 'string') expect(stderr).toBe(`ogi-report: ${file}: ${problem}\n`)
    else expect(stderr).toMatch(problem)
  })

  it('is explained in Chinese, too', async () => {
    const { stderr } = await runCommand(['parse', '--locale', 'zh', missing])
    expect(stderr).toBe(`ogi-report: ${missing}：文件不存在。请检查文件名\n`)
  })
})

describe('the language', () => {
  const languageOf = async (args: string[], env: Record<string, string>): Promise<string> => {
    const { stdout } = await runCommand(['parse', '--ndjson', ...args, faulty], { env })
    const { diagnostics } = JSON.parse(stdout) as ReportRecord
    return diagnostics[0]?.message === recordOf(faulty, 'zh').diagnostics[0]?.message ? 'zh' : 'en'
  }

  it.each([
    ['en', {}],
    ['zh', { LANG: 'zh_CN.UTF-8' }],
    ['zh', { LC_ALL: 'zh_TW' }],
    ['en', { LANG: 'en_US.UTF-8' }],
    ['en', { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }],
    ['zh', { LC_ALL: '', LANG: 'zh_CN.UTF-8' }],
    ['zh', { LC_MESSAGES: 'zh_CN', LANG: 'de_DE' }],
  ])('is %s where the environment is %j', async (language, env) => {
    expect(await languageOf([], env)).toBe(language)
  })

  it('is that of --locale whatever the environment is', async () => {
    expect(await languageOf(['--locale', 'en'], { LC_ALL: 'zh_CN' })).toBe('en')
    expect(await languageOf(['--locale=zh'], { LC_ALL: 'en_US' })).toBe('zh')
  })

  it('is also that of what is printed for people', async () => {
    const { stdout } = await runCommand(['parse', '--locale', 'zh', faulty])
    expect(stdout).toContain('\n  机关  松岭县文化体育局\n  年度  2023\n  版本  2021\n')
    expect(stdout).toContain('错误[not-a-number]')
  })
})
