import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse, parseStrict, ReportError } from '../../src/index.js'
import { zh } from '../../src/locales/zh.js'

const sound = readFileSync(new URL('../fixtures/lines-2021-blank-lines.txt', import.meta.url), 'utf8')

const errorOf = (source: string, options?: Parameters<typeof parseStrict>[1]): unknown => {
  try {
    return parseStrict(source, options)
  } catch (error) {
    return error
  }
}

it('gives the tree of a report that can be read whole', () => {
  expect(parseStrict(sound)).toEqual(parse(sound).report)
})

it('throws an error with all diagnostics where one of them is an error', () => {
  const error = errorOf(`${sound}\n\n一、总体情况\n\n又来一遍。`)
  expect(error).toBeInstanceOf(ReportError)
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({
    name: 'ReportError',
    diagnostics: parse(`${sound}\n\n一、总体情况\n\n又来一遍。`).diagnostics,
  })
})

it('says the first of the errors, where it is, and how many more there are', () => {
  const text = '清溪县2022年政府信息公开工作年度报告'
  const first = parse(text).diagnostics.find(({ severity }) => severity === 'error')
  expect(errorOf(text)).toMatchObject({ message: `${first?.message ?? ''} at 1:21 (and 5 more)` })
})

it('says it in the language that was asked for', () => {
  expect(errorOf('一、总体情况', { locale: zh })).toMatchObject({
    message: expect.stringContaining('未找到') as string,
  })
})

it('does not mind warnings', () => {
  const source = sound.replace(
    /\n五、[\s\S]*\n(六、[\s\S]*)$/,
    (all, last: string) => `\n${last}\n${all.replace(last, '')}`,
  )
  const { report, diagnostics } = parse(source)
  expect(diagnostics.map(({ severity }) => severity)).toContain('warning')
  expect(diagnostics.map(({ severity }) => severity)).not.toContain('error')
  expect(parseStrict(source)).toEqual(report)
})
