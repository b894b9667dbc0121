import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { awkwardText } from '../../src/arbitraries/index.js'
import { reportData } from '../support/any-report.js'
import { parse, serialize, SerializeError, toData, type Report } from '../../src/index.js'
import { parseHtml } from '../../src/html/index.js'
import { differenceOf } from '../laws/differences.js'
import { damagedText } from '../laws/laid-out/damaged-text.js'
import { holdsOften, patience } from '../support/runs.js'
import { ownReports } from '../support/samples.js'
import { nodesOf } from '../support/tree.js'

vi.setConfig({ testTimeout: patience })

/** The states and words of all cells that have a place in the data, by their paths. */
const cellsOf = (report: Report): Map<string, string> =>
  new Map(
    nodesOf(report).flatMap((node) =>
      node.type === 'Cell' && node.path !== null
        ? [[node.path, `${node.state} ${node.raw.trim()}`] as const]
        : [],
    ),
  )

describe.each(ownReports)('$name, written as a page and read again', ({ source }) => {
  const { report } = parse(source)

  it('gives the data and cells of its tree', () => {
    const again = parseHtml(serialize(report, { layout: 'html' })).report
    const asLines = parse(serialize(report, { layout: 'lines' })).report
    expect(toData(again)).toEqual(toData(report))
    expect(cellsOf(again)).toEqual(cellsOf(asLines))
  })

  it('gives its data, written from data', () => {
    const data = toData(report)
    expect(toData(parseHtml(serialize(data, { layout: 'html' })).report)).toEqual(data)
  })
})

it('gives any data again', async () => {
  await holdsOften(
    fc.property(reportData(), (data) => {
      const page = serialize(data, { layout: 'html' })
      const difference = differenceOf(toData(parseHtml(page).report), data)
      if (difference !== undefined) throw new Error(`${difference}\n${page}`)
    }),
  )
})

it('gives the same page, read and written again', async () => {
  await holdsOften(
    fc.property(reportData(), (data) => {
      const page = serialize(data, { layout: 'html' })
      expect(serialize(parseHtml(page).report, { layout: 'html' })).toBe(page)
    }),
  )
})

it('gives words that look like structure again', async () => {
  await holdsOften(
    fc.property(reportData({ texts: awkwardText() }), (data) => {
      const page = serialize(data, { layout: 'html' })
      const difference = differenceOf(toData(parseHtml(page).report), data)
      if (difference !== undefined) throw new Error(`${difference}\n${page}`)
    }),
  )
})

/** How many damaged reports were written as pages, and how many of them the writer refused. */
const written = { tried: 0, refused: 0 }

/** Of a few reports the share says nothing. */
const enough = 300
const mostRefused = 0.03

it('gives the data and cells of the trees of damaged reports again, or refuses them', async () => {
  await holdsOften(
    fc.property(damagedText(), (source) => {
      const { report } = parse(source)
      written.tried++
      let page: string
      try {
        page = serialize(report, { layout: 'html' })
      } catch (error) {
        if (!(error instanceof SerializeError)) throw error
        written.refused++
        return
      }
      const again = parseHtml(page).report
      const difference = differenceOf(toData(again), toData(report))
      if (difference !== undefined) throw new Error(`${difference}\n${source}\n${page}`)
      expect(serialize(again, { layout: 'html' })).toBe(page)
    }),
  )
})

it('refuses few damaged reports', ({ skip }) => {
  skip(written.tried < enough, `only ${written.tried} were written`)
  expect(written.refused / written.tried).toBeLessThanOrEqual(mostRefused)
})
