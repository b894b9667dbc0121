import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { check, compare, parse, validate } from '../../src/index.js'
import { parseHtml } from '../../src/html/index.js'
import { zh } from '../../src/locales/zh.js'

const sample = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../docs/samples/${name}.txt`, import.meta.url)), 'utf8')

const faulty = sample('songling-culture-2023-faults')
const sound = sample('taohe-town-2022')

describe('check', () => {
  it('gives the tree, and all that reading and the rules find, in the order of the text', () => {
    const { report, diagnostics } = parse(faulty)
    const checked = check(faulty)
    expect(checked.report).toEqual(report)
    expect(checked.diagnostics).toHaveLength(diagnostics.length + validate(report).length)
    expect(checked.diagnostics).toEqual(expect.arrayContaining([...diagnostics, ...validate(report)]))
    const offsets = checked.diagnostics.map(({ position }) => position.start.offset)
    expect(offsets).toEqual(offsets.toSorted((one, other) => one - other))
  })

  it('compares with the report of the year before, where it is given', () => {
    const previous = parse(sound).report
    const { report } = parse(faulty)
    const added = compare(previous, report, { locale: zh })
    expect(added.length).toBeGreaterThan(0)
    expect(check(faulty, { previous, locale: zh }).diagnostics).toEqual(expect.arrayContaining(added))
  })

  it('obeys the settings of rules, and speaks the language that is asked for', () => {
    const off = check(faulty, { rules: { 'row-total': 'off' } }).diagnostics
    expect(off.map(({ code }) => code)).not.toContain('row-total')
    expect(check(faulty).diagnostics.map(({ code }) => code)).toContain('row-total')
    for (const { message } of check(faulty, { locale: zh }).diagnostics) expect(message).toMatch(/。$/)
  })

  it('knows the year in the name of the file', () => {
    const codes = check(sound, { fileName: '2019.txt' }).diagnostics.map(({ code }) => code)
    expect(codes).toContain('year-mismatch')
  })

  it('takes what was read of a page, too, and leaves it as it is', () => {
    const page = parseHtml('<h1>某县2022年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>无</p>')
    const before = structuredClone(page.diagnostics)
    expect(check(page).diagnostics).toEqual(expect.arrayContaining(before))
    expect(check(page).report).toBe(page.report)
    expect(page.diagnostics).toEqual(before)
  })
})
