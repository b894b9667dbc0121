import { describe, expect, it } from 'vitest'
import { parse, toData, validate } from '../../src/index.js'
import { withoutRadicals } from '../../src/source/radicals.js'
import { faultsOf } from '../support/diagnostics.js'
import { radicalOf, withRadicals } from '../support/radicals.js'
import { ownReports } from '../support/samples.js'

it('knows the characters that each radical stands for', () => {
  expect(withRadicals('一、二、人民政府、行政机关、页、西、长、门')).toBe(
    '⼀、⼆、⼈⺠政府、⾏政机关、⻚、⻄、⻓、⻔',
  )
  for (const sign of radicalOf.values()) expect(withoutRadicals(`${sign}x`)).toHaveLength(2)
})

describe.each(ownReports)('$name, as a browser prints it', ({ source }) => {
  const printed = withRadicals(source)
  const [plain, read] = [parse(source), parse(printed)]

  it('holds the same data', () => {
    expect(JSON.parse(withoutRadicals(JSON.stringify(toData(read.report))))).toEqual(
      JSON.parse(withoutRadicals(JSON.stringify(toData(plain.report)))),
    )
  })

  it('keeps its text as it is written', () => {
    const { overview } = toData(read.report)
    expect(overview).toBe(withRadicals(toData(plain.report).overview ?? ''))
  })

  it('is found the same faults in, at the same places', () => {
    const placesOf = (diagnostics: typeof plain.diagnostics): unknown =>
      diagnostics.map(({ code, path, position }) => ({ code, path, position }))
    expect(placesOf(read.diagnostics)).toEqual(placesOf(plain.diagnostics))
    expect(faultsOf(validate(read.report))).toEqual(faultsOf(validate(plain.report)))
  })
})

it('reads who reports and when out of a title and a signature with radicals', () => {
  const text =
    '⻄河县⼈⺠政府2022年政府信息公开⼯作年度报告\n\n⼀、总体情况\n\n已公开。\n\n⻄河县⼈⺠政府\n2023年1⽉16⽇\n'
  const data = toData(parse(text).report)
  expect(data).toMatchObject({ agency: '西河县人民政府', year: 2022, overview: '已公开。' })
  expect(data.signature).toEqual({ agency: '西河县人民政府', date: '2023-01-16' })
})
