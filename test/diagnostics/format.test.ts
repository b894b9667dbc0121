import { describe, expect, it } from 'vitest'
import { formatDiagnostics, parse, type Diagnostic, type Locale } from '../../src/index.js'
import { en } from '../../src/locales/en.js'
import { zh } from '../../src/locales/zh.js'
import { diagnosticAt } from './drawing.js'

const source = [
  '三、收到和处理政府信息公开申请情况',
  '| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计',
  '一、本年新收政府信息公开申请数量 | 20 | 4 | 0 | 1 | 0 | 0 | 若干',
  '一、本年新收政府信息公开申请数量 | 20 | 4 | 0 | 1 | 0 | 0 | 25',
].join('\n')

const only = (...codes: string[]): Diagnostic[] =>
  parse(source).diagnostics.filter(({ code }) => codes.includes(code))

describe('pretty', () => {
  it('says where, what and of which data, and shows the line', () => {
    expect(formatDiagnostics(only('not-a-number'), source, { file: 'report.txt' })).toBe(
      [
        'report.txt:3:45 error[not-a-number] requests.received.total',
        '  “一、本年新收政府信息公开申请数量”/“总计” should be a number and reads “若干”. Write digits only, 0 where there is nothing to report.',
        '  3 | 一、本年新收政府信息公开申请数量 | 20 | 4 | 0 | 1 | 0 | 0 | 若干',
        '    |                                                             ^^^^',
      ].join('\n'),
    )
  })

  it('shows related places below', () => {
    expect(formatDiagnostics(only('duplicate-row'), source, { file: 'report.txt', locale: zh })).toBe(
      [
        'report.txt:4:1 错误[duplicate-row] requests.received',
        '  “一、本年新收政府信息公开申请数量”一行在此重复出现，未计入。请只保留一行。',
        '  4 | 一、本年新收政府信息公开申请数量 | 20 | 4 | 0 | 1 | 0 | 0 | 25',
        '    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '  report.txt:3:1 参见：计入的是这一处',
        '  3 | 一、本年新收政府信息公开申请数量 | 20 | 4 | 0 | 1 | 0 | 0 | 若干',
        '    | --------------------------------',
      ].join('\n'),
    )
  })

  it('aligns the line numbers of a diagnostic and its related places', () => {
    const text = 'a\n'.repeat(12)
    const [second, twelfth] = [diagnosticAt(text, 2, 3), diagnosticAt(text, 22, 23)]
    const linesOf = (one: Diagnostic, { position }: Diagnostic) =>
      formatDiagnostics([{ ...one, related: [{ message: '', position }] }], text)
        .split('\n')
        .filter((line) => line.includes('|'))
    expect(linesOf(second, twelfth)).toEqual(['   2 | a', '     | ^', '  12 | a', '     | -'])
    expect(linesOf(twelfth, second)).toEqual(['  12 | a', '     | ^', '   2 | a', '     | -'])
  })

  describe('with numbers that it rests on', () => {
    const text = '一、新收 | 2 | 3\n二、结转 | 1\n合计 | 5'
    const numberAt = (start: number, end: number) => ({
      message: `“${text.slice(start, end)}”`,
      position: diagnosticAt(text, start, end).position,
      path: 'requests.received.total' as const,
    })
    const linesOf = (diagnostic: Diagnostic) => formatDiagnostics([diagnostic], text).split('\n').slice(2)

    it('marks those on its line, and names the others with their places', () => {
      const related = [numberAt(7, 8), numberAt(20, 21)]
      expect(linesOf({ ...diagnosticAt(text, 11, 12), related })).toEqual([
        '  1 | 一、新收 | 2 | 3',
        '    |            -   ^',
        '  2:8 note: “1” = 1',
      ])
      expect(linesOf({ ...diagnosticAt(text, 7, 8), related: [numberAt(11, 12)] })).toEqual([
        '  1 | 一、新收 | 2 | 3',
        '    |            ^   -',
      ])
    })

    it('marks itself where one of them stands in the same place', () => {
      const related = [numberAt(0, 8), numberAt(11, 12), numberAt(11, 12)]
      expect(linesOf({ ...diagnosticAt(text, 7, 8), related })).toEqual([
        '  1 | 一、新收 | 2 | 3',
        '    |            ^   -',
      ])
    })

    it('names one on its line that the window around the fault does not show', () => {
      const long = `1${'公开'.repeat(100)}2`
      const related = [{ ...numberAt(0, 1), position: diagnosticAt(long, 0, 1).position }]
      const lines = formatDiagnostics([{ ...diagnosticAt(long, 401, 402), related }], long).split('\n')
      expect(lines.at(-1)).toBe('  1:1 note: “一” = 1')
    })
  })

  it('ends with the remedy that is offered', () => {
    const { position } = diagnosticAt('甲 3', 2, 3)
    const edits = [{ start: position.start.offset, end: position.end.offset, text: '4' }]
    const diagnostic = { ...diagnosticAt('甲 3', 2, 3), fixes: [{ title: '', edits }] }
    expect(formatDiagnostics([diagnostic], '甲 3').split('\n').at(-1)).toBe('  fix: Write 4')
    expect(formatDiagnostics([diagnostic], '甲 3', { locale: zh }).split('\n').at(-1)).toBe('  建议：改为 4')
  })

  it('leaves out the file and the path where there are none', () => {
    expect(formatDiagnostics([diagnosticAt('甲乙', 1, 2)], '甲乙')).toMatch(/^1:2 warning\[unread\]\n/)
  })

  it('parts diagnostics by an empty line, and is empty where there are none', () => {
    expect(formatDiagnostics(only('not-a-number', 'duplicate-row'), source).split('\n\n')).toHaveLength(2)
    expect(formatDiagnostics([], source)).toBe('')
  })

  it('is in the language asked for, whatever language parse was asked for', () => {
    const formatted = (of: Locale, locale: Locale) =>
      formatDiagnostics(parse(source, { locale: of }).diagnostics, source, { locale })
    expect(formatted(en, zh)).toBe(formatted(zh, zh))
    expect(formatted(zh, en)).toBe(formatted(en, en))
    expect(formatted(zh, zh)).not.toBe(formatted(zh, en))
  })

  it('in colour is the same text with colours in it', () => {
    const diagnostics = only('not-a-number', 'duplicate-row')
    const plain = formatDiagnostics(diagnostics, source)
    const colored = formatDiagnostics(diagnostics, source, { color: true })
    // eslint-disable-next-line no-control-regex
    expect(colored.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(plain)
    expect(colored).toContain('\u001b[1;31merror[not-a-number]\u001b[0m')
  })
})

describe('json', () => {
  it('is an array of the diagnostics as they are', () => {
    const { diagnostics } = parse(source)
    expect(JSON.parse(formatDiagnostics(diagnostics, source, { style: 'json' }))).toEqual(diagnostics)
  })

  it('names the file in each, first', () => {
    const formatted = formatDiagnostics(only('duplicate-row'), source, { style: 'json', file: 'report.txt' })
    expect(formatted).toMatch(/^\[\n {2}\{\n {4}"file": "report\.txt",\n {4}"code": "duplicate-row",\n/)
  })

  it('has its keys in the same order, in whichever they come', () => {
    const diagnostics = parse(source).diagnostics
    const reversed = diagnostics.map(
      (diagnostic) => Object.fromEntries(Object.entries(diagnostic).reverse()) as unknown as Diagnostic,
    )
    expect(formatDiagnostics(reversed, source, { style: 'json' })).toBe(
      formatDiagnostics(diagnostics, source, { style: 'json' }),
    )
  })

  it('is in the language asked for', () => {
    const [first] = JSON.parse(
      formatDiagnostics(only('duplicate-row'), source, { style: 'json', locale: zh }),
    ) as Diagnostic[]
    expect(first?.message).toBe('“一、本年新收政府信息公开申请数量”一行在此重复出现，未计入。请只保留一行。')
    expect(first?.related?.[0]?.message).toBe('计入的是这一处')
  })

  it('is an empty array where there are no diagnostics', () => {
    expect(formatDiagnostics([], source, { style: 'json' })).toBe('[]')
  })
})
