import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportData } from '../support/any-report.js'
import { levelOf, type Level } from '../../src/command/csv/level.js'
import { recordWriter } from '../../src/command/csv/record.js'
import { createLines } from '../../src/command/flow/progress.js'
import type { Edition } from '../../src/form/forms.js'
import { cellPaths } from '../../src/form/paths.js'
import {
  cellAt,
  parse,
  paths,
  serialize,
  toData,
  validate,
  type CellPath,
  type ReportData,
} from '../../src/index.js'
import { showControls } from '../../src/source/controls.js'
import { parameters } from '../support/runs.js'
import { zeroData } from '../validate/zero-report.js'
import { readCsv, readTable } from './csv-reader.js'
import { ofProject, temporaryFolder, writeInto } from './files.js'
import { runCommand } from './terminal.js'

const folder = temporaryFolder()
const good = ofProject('docs/samples/taohe-town-2022.txt')
const other = ofProject('docs/samples/yunhe-fisheries-2020.txt')
const faulty = ofProject('docs/samples/songling-culture-2023-faults.txt')

const tableOf = async (...args: string[]): Promise<Record<string, string>[]> => {
  const { stdout } = await runCommand(['table', ...args])
  return readTable(stdout)
}

/** The number at a path of the data, as a field has it. */
const fieldAt = (data: ReportData, path: string): string => {
  const found = path
    .split('.')
    .reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : null),
      data,
    )
  const value: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'value') : found
  return typeof value === 'number' ? String(value) : ''
}

describe('a record', () => {
  const anyText = fc.string({
    unit: fc.oneof(fc.constantFrom('"', ',', '\r', '\n', ' ', '=', '甲'), fc.string()),
  })

  it('is read again as what it is, on one line, whatever its fields hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.integer(), fc.constant(null)), { minLength: 2 }),
        (fields) => {
          const record = recordWriter(false)(fields)
          expect(record.indexOf('\r\n')).toBe(record.length - 2)
          const texts = fields.map((field) => (field === null ? '' : showControls(String(field))))
          expect(readCsv(record)).toEqual([texts])
        },
      ),
      parameters,
    )
  })

  it('has its fields in quotation marks only where they need them', () => {
    expect(recordWriter(false)(['甲', 'a,b', 'say "b"', ' c', 1.5, null, '', '-'])).toBe(
      '甲,"a,b","say ""b"""," c",1.5,,,-\r\n',
    )
  })

  it('holds nothing that a spreadsheet would run, where it is for one', () => {
    const fields = ['=1+1', '@SUM(A1)', '+cmd', '-cmd', '-3', '+5', '-', -3, 'a=b']
    expect(recordWriter(true)(fields)).toBe("'=1+1,'@SUM(A1),'+cmd,'-cmd,-3,+5,-,-3,a=b\r\n")
    expect(recordWriter(false)(fields)).toBe('=1+1,@SUM(A1),+cmd,-cmd,-3,+5,-,-3,a=b\r\n')
  })
})

describe('the table of numbers', () => {
  it('has a record for each number of the form, with its words, value, state, unit and line', async () => {
    const records = await tableOf(good)
    expect(records.filter(({ path }) => path === 'requests.received.total')).toEqual([
      {
        file: good,
        agency: '青檀县桃河镇人民政府',
        level: 'township',
        year: '2022',
        edition: '2021',
        path: 'requests.received.total',
        table: 'requests',
        row: 'received',
        column: 'total',
        value: '25',
        state: 'number',
        unit: '',
        line: String(
          cellAt(parse(readFileSync(good, 'utf8')).report, 'requests.received.total')?.position.start.line,
        ),
        place: '',
      },
    ])
    expect(new Set(records.map(({ path }) => path)).size).toBe(records.length)
  })

  it('uses the words of the form in Chinese, and those of the keys in English', async () => {
    const path = 'requests.otherOutcome.other.legalServiceOrganization'
    const wordsIn = async (locale: string) => {
      const found = (await tableOf('--no-bom', '--locale', locale, good)).find((one) => one.path === path)
      return [found?.table, found?.row, found?.column]
    }
    expect(await wordsIn('zh')).toEqual([
      '收到和处理政府信息公开申请情况',
      '三、本年度办理结果 / （六）其他处理 / 3.其他',
      '法律服务机构',
    ])
    expect(await wordsIn('en')).toEqual(['requests', 'other outcome / other', 'legal service organization'])
  })

  it('gives the numbers of toData, and tells why there is none', async () => {
    const property = fc.asyncProperty(reportData(), async (data) => {
      const input = serialize(data, { layout: 'tsv' })
      const { report } = parse(input)
      const read = toData(report)
      const { stdout } = await runCommand(['table', '-'], { input })
      for (const { path = '', value, state } of readTable(stdout)) {
        expect(value).toBe(fieldAt(read, path))
        expect(state).toBe(cellAt(report, path as CellPath)?.state ?? 'missing')
      }
    })
    await fc.assert(property, { ...parameters, numRuns: Math.min(parameters.numRuns, 100) })
  })

  it('has fees in 万元 whatever they are written in, and procurement in its own unit', async () => {
    const found = async (edition: Edition, label: string, cell: string, path: string) => {
      const source = serialize(zeroData(edition), { layout: 'tsv' })
      const row = new RegExp(`^(${label}(?:\\t0)*)\\t0\\t*$`, 'm')
      const records = await tableOf(writeInto(folder, 'amount.txt', source.replace(row, `$1\t${cell}`)))
      return records.find((one) => one.path === path)
    }
    expect(await found('2021', '行政事业性收费', '25000元', 'disclosure.fees.amount')).toMatchObject({
      value: '2.5',
      unit: '万元',
    })
    expect(await found('2019', '政府集中采购', '3000元', 'disclosure.procurement.amount')).toMatchObject({
      value: '3000',
      unit: '元',
    })
  })

  it('tells where a number stands in a Word file', async () => {
    const word = ofProject('docs/samples/taohe-town-2022.docx')
    const found = (await tableOf(word)).find(({ path }) => path === 'requests.received.total')
    expect(found).toMatchObject({ value: '25', line: '', place: 'table 2, row 4, cell 8' })
    const inChinese = await tableOf('--no-bom', '--locale', 'zh', word)
    expect(inChinese.find(({ path }) => path === 'requests.received.total')?.place).toBe(
      '第2个表格第4行第8格',
    )
  })

  it('has all numbers of the newest form for a report that has none', async () => {
    const { stdout } = await runCommand(['table', '-'], { input: '没有报告' })
    const records = readTable(stdout)
    expect(records.map(({ path }) => path)).toEqual(paths())
    expect(new Set(records.map(({ state }) => state))).toEqual(new Set(['missing']))
  })
})

describe('the other tables', () => {
  it('--wide has a record a report, with a field for each number of all editions', async () => {
    const records = await tableOf('--wide', good, other)
    const reports = [good, other].map((file) => toData(parse(readFileSync(file, 'utf8')).report))
    expect(records.map(({ title }) => title)).toEqual(reports.map(({ title }) => title))
    for (const [at, data] of reports.entries()) {
      for (const path of cellPaths()) expect(records[at]?.[path]).toBe(fieldAt(data, path))
    }
  })

  it('--findings has a record a finding, of reading and of the rules', async () => {
    const records = await tableOf('--findings', good, faulty)
    const { report, diagnostics } = parse(readFileSync(faulty, 'utf8'))
    const found = [...diagnostics, ...validate(report)]
    expect(records.map(({ code }) => code).sort()).toEqual(found.map(({ code }) => code).sort())
    expect(records.find(({ code }) => code === 'dispute-total')).toMatchObject({
      file: faulty,
      agency: '松岭县文化体育局',
      year: '2023',
      severity: 'error',
      path: 'disputes.litigationDirect.total',
      line: '62',
      column: '19',
      expected: '2',
      actual: '3',
    })
  })

  it('--summary has a record a report, with counts of its numbers and findings', async () => {
    const [first, second] = await tableOf('--summary', good, faulty)
    expect(first).toMatchObject({ level: 'township', year: '2022', missing: '0', error: '0' })
    expect(second).toMatchObject({ level: 'county', year: '2023', text: '1', error: '4' })
    const { agency, ...counts } = second ?? {}
    expect(agency).toBe('松岭县文化体育局')
    const states = ['number', 'blank', 'mark', 'text', 'missing'] as const
    expect(states.reduce((sum, state) => sum + Number(counts[state]), 0)).toBe((await tableOf(faulty)).length)
  })

  it('are for spreadsheets in Chinese, and where that is asked for', async () => {
    const opens = async (...args: string[]) =>
      (await runCommand(['table', ...args, good])).stdout.startsWith('\ufeff')
    expect(await opens()).toBe(false)
    expect(await opens('--bom')).toBe(true)
    expect(await opens('--locale', 'zh')).toBe(true)
    expect(await opens('--locale', 'zh', '--no-bom')).toBe(false)
  })

  it('have their header also where nothing was read', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    const { exitCode, stdout } = await runCommand(['table', '--findings', empty])
    expect(exitCode).toBe(2)
    expect(readCsv(stdout)).toHaveLength(1)
  })
})

describe('progress where nobody looks', () => {
  const written = (total: number, milliseconds: number): string => {
    let text = ''
    let time = 0
    const outputs = { stdout: { write: () => true }, stderr: { write: (some: string) => (text += some) } }
    const progress = createLines(
      outputs,
      total,
      (done, all) => `${done} of ${all} files done`,
      () => time,
    )
    for (let done = 1; done <= total; done++) {
      time = (done * milliseconds) / total
      progress.advance()
    }
    return text
  }

  it('is a line every five seconds', () => {
    expect(written(1000, 17_000)).toBe(
      ['295', '590', '885'].map((done) => `ogi-report: ${done} of 1000 files done\n`).join(''),
    )
  })

  it('is nothing in a short run, or at its end', () => {
    expect(written(1000, 4_000)).toBe('')
    expect(written(1, 9_000)).toBe('')
  })
})

describe('the level of an organ', () => {
  it.each<[agency: string | null, level: Level | null]>([
    ['浙江省人民政府办公厅', 'province'],
    ['广西壮族自治区财政厅', 'province'],
    ['上海市人民政府', 'province'],
    ['延边朝鲜族自治州人民政府', 'prefecture'],
    ['锡林郭勒盟行政公署', 'prefecture'],
    ['松岭县文化体育局', 'county'],
    ['松岭县乡镇企业局', 'county'],
    ['松岭县城市管理局', 'county'],
    ['浙江省沛县人民政府', 'county'],
    ['广州市天河区人民政府', 'county'],
    ['景德镇市浮梁县统计局', 'county'],
    ['前郭尔罗斯蒙古族自治县人民政府', 'county'],
    ['青檀县桃河镇人民政府', 'township'],
    ['上海市徐汇区田林街道办事处', 'township'],
    ['恩施市屯堡乡人民政府', 'township'],
    // A city may be a prefecture or a county.
    ['胶州市人民政府', null],
    ['景德镇市人民政府', null],
    ['辉县市人民政府', null],
    ['松岭县经济开发区管理委员会', null],
    ['上海市浦东新区人民政府', null],
    ['国家统计局', null],
    [null, null],
  ])('%s: %s', (agency, level) => {
    expect(levelOf(agency)).toBe(level)
  })
})
