import { describe, expect, it } from 'vitest'
import {
  aggregate,
  compare,
  formatDiagnostics,
  parse,
  parseStrict,
  validate,
  type Locale,
} from '../../src/index.js'
import { parseDocx } from '../../src/docx/index.js'
import { parseHtml } from '../../src/html/index.js'
import { en } from '../../src/locales/en.js'
import { zh } from '../../src/locales/zh.js'
import { packWord } from '../docx/word-xml.js'

const { report, diagnostics } = parse('')

/** Every function that takes a language. */
const functions: Readonly<Record<string, (options: { locale?: Locale }) => unknown>> = {
  parse: (options) => parse('', options),
  parseStrict: (options) => parseStrict('', options),
  parseHtml: (options) => parseHtml('<p>', options),
  parseDocx: (options) => parseDocx(packWord(''), options),
  validate: (options) => validate(report, options),
  compare: (options) => compare(report, report, options),
  aggregate: (options) => aggregate(report, [report], options),
  formatDiagnostics: (options) => formatDiagnostics(diagnostics, '', options),
}

/** What someone may give who does not check types. */
const mistakes: Readonly<Record<string, unknown>> = {
  'the name of a language': 'zh',
  null: null,
  'a number': 1,
  'an empty object': {},
  'a language of another name': { ...zh, name: 'fr' },
  'a language without rules': { ...zh, rules: undefined },
  'a language without the message of a code': { ...zh, reading: {} },
  'a language without the message of a rule': { ...zh, rules: {} },
}

/** What comes of a call, be it an error. */
const outcomeOf = (call: () => unknown): unknown => {
  try {
    return call()
  } catch (error) {
    return error
  }
}

describe.each(Object.entries(functions))('%s', (_, call) => {
  it.each(Object.entries(mistakes))('turns away %s, and says what to import', (_, mistake) => {
    const error = outcomeOf(() => call({ locale: mistake as Locale }))
    expect(error).toBeInstanceOf(TypeError)
    expect(String(error)).toContain("import { zh } from 'ogi-report/zh'")
  })

  it('speaks English where no language is given', () => {
    expect(JSON.stringify(outcomeOf(() => call({})))).toBe(
      JSON.stringify(outcomeOf(() => call({ locale: en }))),
    )
  })
})
