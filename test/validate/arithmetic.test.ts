import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { reportData } from '../support/any-report.js'
import { editions, newest, type Edition } from '../../src/form/forms.js'
import { columnsOf, rowsOf } from '../../src/form/tables.js'
import { validate, type ReportData, type RuleSettings } from '../../src/index.js'
import { anyWay, keepingWay, readBy, sourceOf, type Way } from '../laws/laid-out/ways.js'
import { holdsOften, patience } from '../support/runs.js'
import { numberAt, published, withNumbers, zeroData } from './zero-report.js'

const disputeColumns = columnsOf('disputes')
const disputeGroups = rowsOf('disputes', newest)
const requestColumns = columnsOf('requests')

vi.setConfig({ testTimeout: patience })

const flows = ['received', 'carriedIn', 'totalProcessed', 'carriedForward']

/** The paths of the numbers that sums are made of. */
const paths = (edition: Edition): string[] => [
  ...rowsOf('requests', edition).flatMap(({ key }) =>
    requestColumns.map((column) => `requests.${key}.${column.key}`),
  ),
  ...disputeGroups.flatMap(({ key }) => disputeColumns.map((column) => `disputes.${key}.${column.key}`)),
]

/** The rules that contain a number, each where it reports: written down anew, not taken from the rules. */
const rulesWith = (path: string): string[] => {
  const keys = path.split('.')
  const column = keys.at(-1) ?? ''
  const row = keys.slice(1, -1).join('.')
  if (keys[0] === 'disputes') return [`dispute-total disputes.${row}.total`]
  const found = [`row-total requests.${row}.total`]
  if (row === 'totalProcessed' || !flows.includes(row)) {
    found.push(`outcome-total requests.totalProcessed.${column}`)
  }
  if (flows.includes(row)) found.push(`balance requests.totalProcessed.${column}`)
  return found
}

// What reports are asked to speak of, how much, and in which unit: of that the arbitraries make any.
const ofOtherThings = {
  'missing-aspect': 'off',
  'too-long': 'off',
  'unit-missing': 'off',
  'implausible-amount': 'off',
} as const

// What the text says of the same numbers is another law; so is what a blank is.
const withoutText = { ...ofOtherThings, 'text-table-mismatch': 'off', 'blank-cell': 'off' } as const

const findings = (data: ReportData, way: Way, rules: RuleSettings = {}): string[] =>
  validate(readBy(way, sourceOf(way, data)).report, { rules: { ...ofOtherThings, ...rules } }).map(
    ({ code, path = '' }) => `${code} ${path}`,
  )

describe.each(editions)('a report of %s whose numbers agree', (edition) => {
  const data = reportData({ edition, consistent: true })

  it('has no finding at all', async () => {
    await holdsOften(
      fc.property(data, anyWay, (data, way) => {
        expect(findings(data, way)).toEqual([])
      }),
    )
  })

  it('has, with one number changed, those of the rules that contain it, at its row and column', async () => {
    await holdsOften(
      fc.property(
        data,
        anyWay,
        fc.constantFrom(...paths(edition)),
        fc.integer({ min: 1, max: 9 }),
        (data, way, path, more) => {
          const changed = withNumbers(data, { [path]: (numberAt(data, path) ?? 0) + more })
          expect(findings(changed, way, withoutText).sort()).toEqual(rulesWith(path).sort())
        },
      ),
    )
  })

  it('has, with one number blank, no finding but that its sums are not assessable', async () => {
    await holdsOften(
      fc.property(data, keepingWay, fc.constantFrom(...paths(edition)), (data, way, path) => {
        const found = findings(withNumbers(data, { [path]: null }), way, withoutText)
        const subjects = rulesWith(path).map((rule) => {
          const [code = '', total = ''] = rule.split(' ')
          return `not-assessable ${code.endsWith('-total') && code !== 'outcome-total' ? total.replace(/\.total$/, '') : total}`
        })
        expect(found.sort()).toEqual([...new Set(subjects)].sort())
      }),
    )
  })
})

describe.each(editions)('two numbers of %s that are wrong by the same amount', (edition) => {
  const rows = rowsOf('requests', edition).map(({ key }) => key)
  const columns = requestColumns.map(({ key }) => key).filter((key) => key !== 'total')

  it('in one row never spoil its total, and are named where nothing else explains the columns', async () => {
    await holdsOften(
      fc.property(
        reportData({ edition, consistent: true }),
        anyWay,
        fc.constantFrom(...rows),
        fc.shuffledSubarray(columns, { minLength: 2, maxLength: 2 }),
        (data, way, row, [up = '', down = '']) => {
          const [more, less] = [`requests.${row}.${up}`, `requests.${row}.${down}`]
          fc.pre((numberAt(data, less) ?? 0) > 0)
          const changed = withNumbers(data, {
            [more]: (numberAt(data, more) ?? 0) + 1,
            [less]: (numberAt(data, less) ?? 0) - 1,
          })
          const found = validate(readBy(way, sourceOf(way, changed)).report, { rules: withoutText })
          expect(found.map(({ code }) => code)).not.toContain('row-total')
          const offset = found.find(({ code }) => code === 'offsetting-errors')
          if (offset === undefined) expect(found.length).toBeGreaterThanOrEqual(2)
          else {
            expect(found).toHaveLength(1)
            expect([offset.path, offset.related?.[0]?.path].sort()).toEqual([more, less].sort())
          }
        },
      ),
    )
  })

  it('in the row of totals are always told', async () => {
    await holdsOften(
      fc.property(
        reportData({ edition, consistent: true }),
        anyWay,
        fc.shuffledSubarray(columns, { minLength: 2, maxLength: 2 }),
        (data, way, [up = '', down = '']) => {
          const [more, less] = [`requests.totalProcessed.${up}`, `requests.totalProcessed.${down}`]
          fc.pre((numberAt(data, less) ?? 0) > 0)
          const changed = withNumbers(data, {
            [more]: (numberAt(data, more) ?? 0) + 1,
            [less]: (numberAt(data, less) ?? 0) - 1,
          })
          const found = validate(readBy(way, sourceOf(way, changed)).report, { rules: withoutText })
          expect(found.map(({ code }) => code)).toEqual(['offsetting-errors'])
        },
      ),
    )
  })
})

/** A section as reading leaves it where nothing decides the edition of its table. */
const withoutEdition = <Node extends { type: string }>(node: Node): Node =>
  'children' in node && Array.isArray(node.children)
    ? {
        ...node,
        ...('edition' in node ? { edition: null } : {}),
        ...(node.type === 'Section' ? { children: node.children.map(withoutEdition) } : {}),
      }
    : node

it('a table that shows none is held against the rows of the newest, and not of another', () => {
  const { report } = published(zeroData(newest))
  const undated = { ...report, edition: null, children: report.children.map(withoutEdition) }
  expect(validate(undated)).toEqual([])
})
