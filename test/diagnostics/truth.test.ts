import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { reportData } from '../support/any-report.js'
import { parse, toData, type Diagnostic } from '../../src/index.js'
import { holdsOften, patience } from '../support/runs.js'
import { chooseBy, choices } from '../laws/laid-out/choose.js'
import { readingSeverities } from '../../src/findings/codes.js'
import { examples } from './examples.js'
import { layOut } from '../laws/laid-out/laid-out.js'
import { dentOften } from '../laws/laid-out/dented-label.js'
import { labelIn, placesOf, setText } from '../laws/laid-out/places.js'
import { loseRows } from '../laws/laid-out/table-damage.js'
import { truthOf } from '../laws/laid-out/truth.js'
import { keepingLayouts, write } from '../laws/laid-out/write.js'

/*
 * What a message says is true of the report that it is said of, and each fault is said once.
 */

vi.setConfig({ testTimeout: patience })

const heading = '三、收到和处理政府信息公开申请情况'
const zeros = ' | 0 | 0 | 0 | 0 | 0 | 0 | 0'

const said = (text: string, path: string): Diagnostic[] =>
  parse(text).diagnostics.filter((one) => one.path === path && one.severity !== 'info')

describe.each(
  Object.entries(examples).flatMap(([code, some]) => some.map((example) => ({ code, ...example }))),
)('$code $reason at $path', ({ code, path, reason, report, remedied, read = parse }) => {
  const isSaid = (source: string): boolean =>
    read(source).diagnostics.some((one) => one.code === code && one.path === path && one.reason === reason)

  it('is said of its example, and no more where the remedy of its message was followed', () => {
    expect([isSaid(report), isSaid(remedied)]).toEqual([true, false])
  })
})

it('every code of reading has an example', () => {
  expect(Object.keys(examples)).toEqual(Object.keys(readingSeverities))
  expect(Object.entries(examples).filter(([, some]) => some.length === 0)).toEqual([])
})

describe('“if it is a picture”', () => {
  const isOfPicture = (text: string): boolean[] =>
    said(`${heading}\n${text}`, 'requests').map(({ message }) => message.includes('picture'))

  it('is said where nothing stands below the heading, or prose', () => {
    expect(isOfPicture('')).toEqual([true])
    expect(isOfPicture('本年度收到申请3件，详见下表。')).toEqual([true])
  })

  it.each([
    ['labels', '一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n（一）予以公开'],
    ['a header', '申请人情况 | 自然人 | 总计'],
    ['labels inside a sentence', '本年新收政府信息公开申请数量、上年结转政府信息公开申请数量均为零。'],
  ])('is not said where %s of the table stand', (_, text) => {
    expect(isOfPicture(text)).not.toContain(true)
  })
})

describe('a row with a damaged label', () => {
  const around = (label: string): string =>
    `${heading}\n一、本年新收政府信息公开申请数量${zeros}\n${label} | 1 | 2 | 0 | 0 | 0 | 0 | 3\n（一）予以公开${zeros}`

  it('is read, and said once, where its numeral and most of its words are left', () => {
    const text = around('二、上年结政府公开数量')
    expect(toData(parse(text).report).requests?.carriedIn.total).toBe(3)
    const faults = parse(text).diagnostics.filter(({ path }) => path?.startsWith('requests.carriedIn'))
    expect(faults).toEqual([
      expect.objectContaining({
        code: 'inferred',
        severity: 'warning',
        path: 'requests.carriedIn',
        reason: 'damaged-label',
        expected: '二、上年结转政府信息公开申请数量',
        actual: '二、上年结政府公开数量',
      }),
    ])
    expect(said(text, 'requests').map(({ code }) => code)).not.toContain('unknown-row')
  })

  it('is read with its numbers, and said once, whichever label with a numeral it is', async () => {
    const layouts = fc.constantFrom(...keepingLayouts)
    await holdsOften(
      fc.property(reportData({ consistent: true }), layouts, choices(), (data, layout, numbers) => {
        const dented = dentOften(layOut(data), chooseBy(numbers))
        if (dented === undefined) return
        const { report, diagnostics } = parse(write(dented.laidOut, layout))
        const { path } = dented
        const faults = diagnostics.filter(
          ({ code, severity, path: at }) =>
            severity !== 'info' &&
            (at === path || at?.startsWith(`${path}.`) === true || code === 'unknown-row'),
        )
        expect(faults).toEqual([expect.objectContaining({ code: 'inferred', path })])
        const [read, right] = [truthOf(toData(report)), truthOf(data)]
        for (const [cell, value] of right)
          if (cell.startsWith(`${path}.`)) expect(read.get(cell) ?? null).toBe(value)
      }),
    )
  })

  const text = around('二、余下的件数')

  it('is one fault: it is not missing, it is named wrong', () => {
    const [fault, ...others] = said(text, 'requests.carriedIn')
    expect(others).toEqual([])
    expect(fault).toMatchObject({
      code: 'unknown-row',
      severity: 'error',
      expected: '二、上年结转政府信息公开申请数量',
      actual: '二、余下的件数',
    })
    expect(said(text, 'requests').map(({ code }) => code)).not.toContain('unknown-row')
  })

  it('stays two where more rows are missing than unknown', () => {
    const shorter = text.replace(`\n（一）予以公开${zeros}`, '')
    expect(said(shorter, 'requests').map(({ code }) => code)).toContain('unknown-row')
    expect(said(shorter, 'requests.carriedIn').map(({ code }) => code)).toEqual(['missing-row'])
  })

  it('is said once, whichever label of a report it is', async () => {
    const garbled = fc.constantFrom('某事项若干', '（九）另外的事', '其余未列的一类')
    await holdsOften(
      fc.property(reportData({ consistent: true }), garbled, choices(), (data, words, numbers) => {
        const laidOut = layOut(data)
        const place = chooseBy(numbers)(
          placesOf(laidOut, 'label').filter(({ row }) => labelIn(laidOut.rows[row])),
        )
        if (place === undefined) return
        const faults = parse(write(setText(laidOut, place, words), 'tab rows')).diagnostics
        const missing = faults.filter(({ code, path }) => code === 'missing-row' && path === place.token.path)
        const unknown = faults.filter(({ code }) => code === 'unknown-row')
        expect(missing.length + unknown.length).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('a table of which only the header is left', () => {
  it('is missing, and nothing else is said of it', async () => {
    const layouts = fc.constantFrom(...keepingLayouts)
    await holdsOften(
      fc.property(reportData({ consistent: true }), layouts, choices(), (data, layout, numbers) => {
        const damaged = loseRows(layOut(data), truthOf(data), chooseBy(numbers))
        const table = damaged?.demands?.[0]?.path
        if (damaged === undefined || table === undefined) return
        const faults = parse(write(damaged.laidOut, layout)).diagnostics.filter(
          ({ path }) => path === table || path?.startsWith(`${table}.`) === true,
        )
        expect(faults.map(({ code }) => code)).toEqual(['missing-table'])
      }),
    )
  })
})
