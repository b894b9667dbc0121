import { expectTypeOf, it } from 'vitest'
import {
  parse,
  parseStrict,
  ReportError,
  type Code,
  type DataPath,
  type Diagnostic,
  type Report,
} from '../../src/index.js'
import { en } from '../../src/locales/en.js'
import { zh } from '../../src/locales/zh.js'

declare const diagnostic: Diagnostic

it('has a closed list of codes', () => {
  expectTypeOf<'missing-section'>().toExtend<Code>()
  expectTypeOf(diagnostic.severity).toEqualTypeOf<'error' | 'warning' | 'info'>()
  // @ts-expect-error misspelt code
  if (diagnostic.code === 'mising-section') return
})

it('is plain data', () => {
  expectTypeOf(parse('').diagnostics).toEqualTypeOf<Diagnostic[]>()
  expectTypeOf(diagnostic.path).toEqualTypeOf<DataPath | undefined>()
  expectTypeOf(diagnostic.position.start.line).toBeNumber()
})

it('is carried by the error of parseStrict', () => {
  expectTypeOf(parseStrict('')).toEqualTypeOf<Report>()
  expectTypeOf<ReportError>().toExtend<Error>()
  expectTypeOf<ReportError['diagnostics']>().toEqualTypeOf<readonly Diagnostic[]>()
})

it('speaks two languages', () => {
  parse('', { locale: zh })
  parse('', { locale: en })
  // @ts-expect-error the name of a language in place of its messages
  parse('', { locale: 'zh' })
})
