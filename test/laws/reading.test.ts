import { describe, expect, it, vi } from 'vitest'
import { parse } from '../../src/index.js'
import { reportsAreHere } from '../support/reports.js'
import { breathe, patience } from '../support/runs.js'
import { ownReports, publishedReports } from '../support/samples.js'
import { counterexamples } from './counterexamples.js'
import { edited, heaps, prefixes } from './edits.js'
import { holds, holdsForAll, lawsOfReading, obeysTheLawsOfReading } from './hold.js'

vi.setConfig({ testTimeout: patience })

const samples = [...publishedReports, ...ownReports]
const sources = samples.map(({ source }) => source)

it.skipIf(!reportsAreHere)(
  'reads the published reports too (skipped where ../shared/reports is not there)',
  () => {
    expect(publishedReports).toHaveLength(5)
  },
)

describe.each(lawsOfReading)('$name', ({ law }) => {
  it.each(samples)('holds for $name', ({ name, source }) => {
    holds(law, source, name)
  })

  it('holds for the beginnings of all of them', async () => {
    await holdsForAll(law, prefixes(sources))
  })

  it('holds for all of them after random edits', async () => {
    await holdsForAll(law, edited(sources))
  })

  it('holds for heaps of labels, numbers and marks', async () => {
    await holdsForAll(law, heaps)
  })
})

it.each(counterexamples)('the laws hold for %j, where they once did not', (text) => {
  obeysTheLawsOfReading(text)
})

// The shortest ones of three layouts: tab rows, a cell a line, pipes.
const wholeByPrefixes = [
  'tab-rows-2019-units.txt',
  'lines-2021-no-blank-lines.txt',
  'pipes-2021-padded-rows.txt',
]

describe.each(ownReports.filter(({ name }) => wholeByPrefixes.includes(name)))(
  '$name',
  ({ name, source }) => {
    it('obeys the laws at every length', async () => {
      for (let length = 0; length <= source.length; length++) {
        if (length % 200 === 0) await breathe()
        holds(obeysTheLawsOfReading, source.slice(0, length), `the first ${length} of ${name}`)
      }
    })
  },
)

it('reads a text alike whatever was read before it', () => {
  const first = sources.map((source) => JSON.stringify(parse(source)))
  const again = [...sources].reverse().map((source) => JSON.stringify(parse(source)))
  expect(again.reverse()).toEqual(first)
})
