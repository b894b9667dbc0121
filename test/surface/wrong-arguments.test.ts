import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportData, reportText } from '../../src/arbitraries/index.js'
import * as docx from '../../src/docx/index.js'
import { parseHtml } from '../../src/html/index.js'
import {
  aggregate,
  applyBaseline,
  applyEdits,
  cellAt,
  cells,
  check,
  compare,
  DataError,
  decode,
  diff,
  editCell,
  EditError,
  fingerprintsOf,
  formatDiagnostics,
  formTables,
  fromData,
  labelOf,
  parse,
  parseStrict,
  paths,
  serialize,
  SerializeError,
  sureFixes,
  toData,
  toRows,
  updateBaseline,
  validate,
  type Locale,
} from '../../src/index.js'
import { holdsOften } from '../support/runs.js'
import { zeroData } from '../validate/zero-report.js'

const word = readFileSync(new URL('../../docs/samples/taohe-town-2022.docx', import.meta.url))
const wordResult = docx.parseDocx(word)

const source = `四、政府信息公开行政复议、行政诉讼情况\n行政复议\n${'0\n'.repeat(15)}`
const { report, diagnostics } = parse(source)
const data = zeroData('2021')
const baseline = { version: 1 as const, findings: [] }

/** A function that anybody may call, as those call it who have no compiler. */
type Called = (...parameters: unknown[]) => unknown

/** Every public function, with parameters that are right. */
const functions: Readonly<Record<string, { call: unknown; right: readonly unknown[] }>> = {
  parse: { call: parse, right: [source, {}] },
  parseHtml: { call: parseHtml, right: ['<p>一、总体情况</p>', {}] },
  parseDocx: { call: docx.parseDocx, right: [word, {}] },
  'placeOf of its result': { call: wordResult.placeOf, right: ['requests.received.total'] },
  'editCell of Word files': { call: docx.editCell, right: [wordResult, 'requests.received.total', 3] },
  'applyEdits of Word files': { call: docx.applyEdits, right: [word, []] },
  decode: { call: decode, right: [Uint8Array.of(0x31)] },
  toData: { call: toData, right: [report] },
  cellAt: { call: cellAt, right: [report, 'disputes.reconsideration.total'] },
  cells: { call: cells, right: [report] },
  paths: { call: paths, right: ['2019'] },
  labelOf: { call: labelOf, right: ['disputes.reconsideration.total', 'zh', '2019'] },
  toRows: { call: toRows, right: [data] },
  diff: { call: diff, right: [report, data] },
  check: {
    call: check,
    right: [source, { rules: { balance: 'off' }, fileName: '2022.txt', previous: report }],
  },
  validate: {
    call: validate,
    right: [report, { rules: { balance: 'off' }, fileName: '2022.txt' }],
  },
  compare: { call: compare, right: [report, report, { rules: { balance: 'off' } }] },
  aggregate: { call: aggregate, right: [report, [report], { rules: { balance: 'off' } }] },
  formTables: { call: formTables, right: ['2019'] },
  sureFixes: { call: sureFixes, right: [diagnostics] },
  fingerprintsOf: { call: fingerprintsOf, right: [report, diagnostics] },
  applyBaseline: { call: applyBaseline, right: [{ report, diagnostics }, baseline] },
  updateBaseline: { call: updateBaseline, right: [baseline, [{ report, diagnostics }]] },
  formatDiagnostics: {
    call: formatDiagnostics,
    right: [diagnostics, source, { style: 'json', file: 'a.txt', color: true }],
  },
  editCell: { call: editCell, right: [report, source, 'disputes.reconsideration.total', 2] },
  applyEdits: { call: applyEdits, right: [source, [{ start: 0, end: 1, text: '' }]] },
  serialize: { call: serialize, right: [data, { layout: 'lines' }] },
  fromData: { call: fromData, right: [data] },
  reportData: { call: reportData, right: [{ edition: '2021', consistent: true }] },
  reportText: { call: reportText, right: [{ layout: 'tsv' }] },
}

const errorOf = (run: () => unknown): Error | undefined => {
  try {
    run()
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** What the engine itself says of a value that has not the shape that the code took for granted. */
const saidByEngine =
  /cannot read|cannot destructure|not a function|not iterable|is not defined|convert undefined|Symbol/i

describe.each(Object.entries(functions))('%s', (_, { call, right }) => {
  const called = call as Called

  it('takes what is right', () => {
    expect(errorOf(() => called(...right))).toBeUndefined()
  })

  it.each(right.map((_, at) => at))('says what parameter %i must be, whatever stands there', async (at) => {
    await holdsOften(
      fc.property(fc.anything({ withBigInt: true, withTypedArray: true, withDate: true }), (value) => {
        const error = errorOf(() => called(...right.with(at, value)))
        if (error === undefined) return
        const isOwn = [TypeError, DataError, EditError, SerializeError, docx.DocxError].some(
          (kind) => error instanceof kind,
        )
        expect({ isOwn, said: error.message }).toEqual({ isOwn: true, said: error.message })
        expect(error.message).not.toMatch(saidByEngine)
        if (error instanceof TypeError)
          expect(error.message).toMatch(/ must be | has no option | there is no rule /)
      }),
    )
  })
})

const ofChecks = 'rules, overrides, locale'
const knownOptions: Readonly<Record<string, string>> = {
  parse: 'locale',
  parseHtml: 'locale',
  parseDocx: 'locale',
  validate: `${ofChecks}, fileName, words`,
  check: `${ofChecks}, fileName, words, previous`,
  compare: ofChecks,
  aggregate: `${ofChecks}, units`,
  formatDiagnostics: 'style, locale, file, color, report, baseline, rules',
  serialize: 'layout',
  reportData: 'edition, consistent, extremes, texts',
  reportText: 'edition, consistent, extremes, texts, layout',
}

it.each(Object.entries(knownOptions))(
  '%s names an option that there is not, and those that there are',
  (name, known) => {
    const { call, right } = functions[name] as (typeof functions)[string]
    for (const key of ['constructor', 'toString', '__proto__', 'optoin']) {
      const options = JSON.stringify({ ...(right.at(-1) as object), x: 1 })
      // `{ __proto__: 1 }` in a program sets no key; JSON from elsewhere does.
      const wrong = JSON.parse(options.replace('"x"', `"${key}"`)) as object
      expect(errorOf(() => (call as Called)(...right.slice(0, -1), wrong))).toEqual(
        new TypeError(`${name === 'parseHtml' ? 'parse' : name} has no option "${key}"; it has ${known}`),
      )
    }
  },
)

describe('what is passed by mistake is named, and what to pass instead', () => {
  const result = parse(source)
  const bytes = new TextEncoder().encode(source)
  it.each<[said: string, run: () => unknown]>([
    [
      'parse(source) must be a string; got a Uint8Array; decode(bytes).text is the text of bytes',
      () => parse(bytes as unknown as string),
    ],
    [
      'parse(source) must be a string; got an ArrayBuffer; decode(bytes).text is the text of bytes',
      () => parseStrict(bytes.buffer as unknown as string),
    ],
    [
      'parse(source) must be a string; got a Promise; await it',
      () => parse(Promise.resolve(source) as unknown as string),
    ],
    ['parse(source) must be a string; got nothing', () => parse(undefined as unknown as string)],
    [
      'parseHtml(html) must be a string; got a Uint8Array; decode(bytes).text is the text of bytes',
      () => parseHtml(bytes as unknown as string),
    ],
    [
      'decode(bytes) must be a Uint8Array or an ArrayBuffer; got "甲"; parse takes a text, and of a file pass its bytes',
      () => decode('甲' as unknown as Uint8Array),
    ],
    [
      'decode(bytes) must be a Uint8Array or an ArrayBuffer; got a Blob; pass what its arrayBuffer() gives, awaited',
      () => decode(new Blob([]) as unknown as Uint8Array),
    ],
    [
      'toData(report) must be the tree of a report; got an object; pass the report in it',
      () => toData(result as unknown as typeof report),
    ],
    [
      'validate(report) must be the tree of a report; got an object; pass the report in it',
      () => validate(result as unknown as typeof report),
    ],
    [
      'validate(report) must be the tree of a report; got "甲"; parse(source).report is the tree of a text',
      () => validate('甲' as unknown as typeof report),
    ],
    [
      'aggregate(children[1]) must be the tree of a report; got an object; pass the report in it',
      () => aggregate(report, [report, result as unknown as typeof report]),
    ],
    [
      'check(source) must be a string; got a Uint8Array; decode(bytes).text is the text of bytes',
      () => check(bytes as unknown as string),
    ],
    [
      'check(source) must be a string; got a tree; validate(report) checks a tree',
      () => check(report as unknown as string),
    ],
    [
      'diff(after) must be the tree of a report, or its data; got an object; pass the report in it',
      () => diff(report, result as unknown as typeof report),
    ],
    [
      'placeOf(what) must be a node, a diagnostic, or the path of a number; got an object',
      () => wordResult.placeOf({} as typeof report),
    ],
    [
      'editCell(result) must be what parseDocx gives; got nothing',
      () => docx.editCell(undefined as unknown as docx.DocxResult, 'requests.received.total', 1),
    ],
    [
      'formatDiagnostics(diagnostics) must be an array; got an object; pass the diagnostics in it',
      () => formatDiagnostics(result as unknown as typeof diagnostics, source),
    ],
    [
      'sureFixes(diagnostics) must be an array; got an object; pass the diagnostics in it',
      () => sureFixes(result as unknown as typeof diagnostics),
    ],
    [
      'sureFixes(diagnostics[0]) must be a diagnostic, as parse and validate give it; got "row-total"',
      () => sureFixes(['row-total'] as unknown as typeof diagnostics),
    ],
    [
      'applyBaseline(checked) must be { report, diagnostics }, as check gives it; got an object',
      () => applyBaseline(report as unknown as typeof result, baseline),
    ],
    [
      'updateBaseline(checked) must be an array; got an object',
      () => updateBaseline(baseline, result as unknown as (typeof result)[]),
    ],
    [
      'validate(report) must be the tree of a report; got an object; fromData(data) is the tree of data',
      () => validate(data as unknown as typeof report),
    ],
    [
      'the options of serialize must be an object; got "html"',
      () => serialize(report, 'html' as unknown as { layout: 'html' }),
    ],
    [
      'serialize has no option "layuot"; did you mean "layout"? It has layout',
      () => serialize(report, { layuot: 'html' } as unknown as { layout: 'html' }),
    ],
    [
      'serialize(report) must be the tree of a report, or its data; got nothing',
      () => serialize(undefined as unknown as typeof report, { layout: 'lines' }),
    ],
    [
      'serialize(report) must be the tree of a report, or its data; got an object; pass the report in it',
      () => serialize(result as unknown as typeof report, { layout: 'lines' }),
    ],
    [
      'fromData(data) must be the tree of a report, or its data; got null',
      () => fromData(null as unknown as typeof data),
    ],
    [
      'editCell(value) must be a number; got "2"',
      () => editCell(report, source, 'disputes.reconsideration.total', '2' as unknown as number),
    ],
  ])('%s', (said, run) => {
    expect(errorOf(run)).toEqual(new TypeError(said))
  })
})

describe('what is misspelt is named, and what was probably meant', () => {
  const settings = (rules: object) => () => validate(report, { rules })
  it.each<[said: string, run: () => unknown]>([
    [
      'style must be one of pretty, json, sarif, github; got "constructor"',
      () => formatDiagnostics([], '', { style: 'constructor' as 'json' }),
    ],
    [
      'style must be one of pretty, json, sarif, github; got "JSON"; did you mean "json"?',
      () => formatDiagnostics([], '', { style: 'JSON' as 'json' }),
    ],
    [
      '`locale` takes a language of messages, as in `import { zh } from \'ogi-report/zh\'`, and not "zh"',
      () => formatDiagnostics([], '', { locale: 'zh' as unknown as Locale }),
    ],
    [
      "`locale` takes a language of messages, as in `import { zh } from 'ogi-report/zh'`, and not an object",
      () => parse('', { locale: Object.create(null) as Locale }),
    ],
    [
      'parse has no option "local"; did you mean "locale"? It has locale',
      () => parse('', { local: 'zh' } as object),
    ],
    ['rules: there is no rule "row-totl"; did you mean "row-total"?', settings({ 'row-totl': 'off' })],
    ['rules: there is no rule "rowTotal"; did you mean "row-total"?', settings({ rowTotal: 'off' })],
    ['rules: there is no rule "toString"', settings({ toString: 'off' })],
    ['rules: there is no rule "__proto__"', settings(JSON.parse('{ "__proto__": "off" }') as object)],
    [
      'rules: "inferred" is found by reading a report, and is no rule that can be switched off',
      settings({ inferred: 'off' }),
    ],
    [
      'rules: the setting of balance must be one of off, error, warning, info; got "warn"; did you mean "warning"?',
      settings({ balance: 'warn' }),
    ],
    [
      'rules: the setting of balance must be one of off, error, warning, info; got false',
      settings({ balance: false }),
    ],
    [
      'cellAt(path) must be the path of a number, such as "requests.received.total"; got "requests.recieved.total"; did you mean "requests.received.total"?',
      () => cellAt(report, 'requests.recieved.total' as 'requests.received.total'),
    ],
    [
      'labelOf(path) must be the path of a number, such as "requests.received.total"; got "requests.received"; did you mean "requests.received.total"?',
      () => labelOf('requests.received' as 'requests.received.total', 'zh'),
    ],
    [
      'labelOf(language) must be one of zh, en; got "cn"',
      () => labelOf('requests.received.total', 'cn' as 'zh'),
    ],
    ['paths(edition) must be one of 2019, 2021; got "2020"', () => paths('2020' as '2019')],
    [
      'check has no option "previuos"; did you mean "previous"? It has rules, overrides, locale, fileName, words, previous',
      () => check('', { previuos: report } as object),
    ],
    [
      'editCell(path) must be the path of a number, such as "requests.received.total"; got "__proto__"',
      () => editCell(report, source, '__proto__' as 'requests.received.total', 1),
    ],
    [
      'layout must be one of lines, tsv, markdown, pipes, html; got "HTML"; did you mean "html"?',
      () => serialize(data, { layout: 'HTML' as 'html' }),
    ],
    [
      'serialize has no option "indent"; it has layout',
      () => serialize(data, { layout: 'html', indent: 2 } as { layout: 'html' }),
    ],
  ])('%s', (said, run) => {
    expect(errorOf(run)).toEqual(new TypeError(said))
  })

  it('but settings that are left out are no mistake', () => {
    const leftOut = { rules: { balance: undefined }, locale: undefined } as object
    expect(validate(report, leftOut)).toEqual(validate(report))
  })
})

describe('bytes', () => {
  const text = '某县2022年政府信息公开工作年度报告'
  const bytes = new TextEncoder().encode(text)

  it.each([
    ['a Uint8Array', bytes],
    ['a Buffer', Buffer.from(text)],
    ['an ArrayBuffer', bytes.slice().buffer],
    ['a part of a larger buffer', Buffer.from(`甲${text}`).subarray(3)],
  ])('are taken as %s', (_, given) => {
    expect(decode(given)).toEqual({ text, encoding: 'utf-8', wrongBytes: [] })
  })
})
