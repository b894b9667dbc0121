import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportData } from '../support/any-report.js'
import { editions } from '../../src/form/forms.js'
import { tableKeys, type TableKey } from '../../src/form/keys.js'
import { rowsOf } from '../../src/form/tables.js'
import { fromData, parse, type ReportData } from '../../src/index.js'
import { fewRuns } from './few-runs.js'

/** The numbers of a table by their paths; the amount of procurement is one of them, unit and all. */
const cellsOf = (data: unknown, path: string): [path: string, value: unknown][] => {
  if (typeof data !== 'object' || data === null || 'unit' in data) return [[path, data]]
  return Object.entries(data).flatMap(([key, value]) => cellsOf(value, `${path}.${key}`))
}

const objectsIn = (value: unknown): object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : []

const holdsForAll = (arbitrary: fc.Arbitrary<ReportData>, check: (data: ReportData) => void): void =>
  fc.assert(fc.property(arbitrary, check), fewRuns)

const kinds = editions.flatMap((edition) => [
  { name: `of ${edition}`, edition, options: { edition } },
  { name: `of ${edition} that agree with themselves`, edition, options: { edition, consistent: true } },
])

describe.each(kinds)('reports $name', ({ edition, options }) => {
  it('have the cells of the form, all of them and no others', () => {
    const expected = (table: TableKey): string[] =>
      rowsOf(table, edition).flatMap((row) => row.columns.map(({ key }) => `${table}.${row.key}.${key}`))
    holdsForAll(reportData(options), (data) => {
      for (const table of tableKeys) {
        if (data[table] === null) continue
        expect(cellsOf(data[table], table).map(([path]) => path)).toEqual(expected(table))
      }
    })
  })

  it('say their edition where a table shows it', () => {
    holdsForAll(reportData(options), (data) => {
      expect(data.edition).toBe(data.disclosure === null && data.requests === null ? null : edition)
    })
  })

  it('are data that a tree can be made of', () => {
    holdsForAll(reportData(options), (data) => {
      expect(() => fromData(data)).not.toThrow()
    })
  })

  it('survive JSON', () => {
    holdsForAll(reportData(options), (data) => {
      expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data)
    })
  })

  it('share no row: who changes one changes no other', () => {
    holdsForAll(reportData(options), (data) => {
      const objects = objectsIn(data)
      expect(new Set(objects).size).toBe(objects.length)
    })
  })

  it('have texts without empty lines', () => {
    holdsForAll(reportData(options), ({ preamble, overview, problems, other }) => {
      for (const text of [preamble, overview, problems, other]) {
        if (text !== null && text !== '') expect(text).not.toMatch(/^\s*$/m)
      }
      expect(preamble).not.toBe('')
    })
  })

  it('have numbers that can be written in digits', () => {
    const isSound = ([path, value]: [string, unknown]): boolean => {
      const number = typeof value === 'object' && value !== null && 'value' in value ? value.value : value
      if (typeof number !== 'number') return number === null
      if (path.endsWith('.change')) return /^-?\d+$/.test(String(number)) && !Object.is(number, -0)
      return (path.endsWith('.amount') ? /^\d+(?:\.\d{1,6})?$/ : /^\d+$/).test(String(number))
    }
    holdsForAll(reportData(options), (data) => {
      const cells = tableKeys.flatMap((table) => cellsOf(data[table], table))
      expect(cells.filter((cell) => !isSound(cell))).toEqual([])
    })
  })

  it('are named by titles as a reader takes them', () => {
    holdsForAll(reportData(options), ({ title, agency, year }) => {
      const { report } = parse(`${title ?? ''}\n\n一、总体情况\n\n甲。\n`)
      if (report.agency !== null) expect(agency).toBe(report.agency)
      if (report.year !== null) expect(year).toBe(report.year)
      if (title !== null) expect(report.children[0]?.type).toBe('Title')
    })
  })
})

describe('reports that need not agree with themselves', () => {
  const samples = fc.sample(reportData(), { numRuns: 2000, seed: 1 })
  const values = samples.flatMap((data) => tableKeys.flatMap((table) => cellsOf(data[table], table)))
  const some = (test: (value: unknown, path: string) => boolean): boolean =>
    values.some(([path, value]) => test(value, path))

  it.each(tableKeys)('lack the table of %s now and then', (table) => {
    expect(samples.some((data) => data[table] === null)).toBe(true)
    expect(samples.some((data) => data[table] !== null)).toBe(true)
  })

  it.each(['title', 'agency', 'year', 'edition', 'preamble', 'overview', 'problems', 'other'] as const)(
    'lack the %s now and then',
    (key) => {
      expect(samples.some((data) => data[key] === null)).toBe(true)
      expect(samples.some((data) => data[key] !== null)).toBe(true)
    },
  )

  it('are signed by an organ, on a day, by both or by none', () => {
    const ways = new Set(
      samples.map(({ signature: { agency, date } }) => [agency !== null, date !== null].join()),
    )
    expect(ways.size).toBe(4)
  })

  it('are of both editions', () => {
    expect(new Set(samples.map(({ edition }) => edition))).toEqual(new Set(['2019', '2021', null]))
  })

  it('hold nulls, zeros, large numbers, small fractions', () => {
    expect(some((value) => value === null)).toBe(true)
    expect(some((value) => value === 0)).toBe(true)
    expect(some((value) => typeof value === 'number' && value > 1_000_000_000)).toBe(true)
    expect(some((value, path) => path === 'disclosure.fees.amount' && /\.\d{6}$/.test(String(value)))).toBe(
      true,
    )
  })

  it('go below zero in 本年增/减 alone', () => {
    const negative = new Set(
      values.flatMap(([path, value]) =>
        typeof value === 'number' && value < 0 ? [path.split('.').at(-1)] : [],
      ),
    )
    expect([...negative]).toEqual(['change'])
  })

  it('give the amount of procurement in 元, in 万元 and without a unit', () => {
    const amounts = samples.map((data) =>
      data.edition === '2019' ? data.disclosure?.procurement?.amount : undefined,
    )
    expect(new Set(amounts.flatMap((amount) => (amount ? [amount.unit] : [])))).toEqual(
      new Set(['元', '万元', null]),
    )
  })

  it('know no year that their texts could belie', () => {
    const spoken = fc.constantFrom('2019年公开信息3条。', '二〇一九年公开信息3条。')
    holdsForAll(reportData({ texts: spoken }), ({ title, year, preamble, overview }) => {
      if (preamble !== null || (overview !== null && overview !== '')) {
        expect(title).not.toBeNull()
        expect(parse(`${title ?? ''}\n`).report.year).toBe(year)
      }
    })
  })

  it('hold the texts they are given', () => {
    holdsForAll(reportData({ texts: fc.constant('甲。') }), ({ overview, problems, other }) => {
      for (const text of [overview, problems, other]) expect([null, '', '甲。']).toContain(text)
    })
  })
})
