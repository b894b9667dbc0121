import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { awkwardText } from '../../src/arbitraries/index.js'
import { reportData } from '../support/any-report.js'
import { fromData, toData } from '../../src/index.js'
import { holdsOften, patience } from '../support/runs.js'
import { ownReports, publishedReports } from '../support/samples.js'
import { differenceOf } from './differences.js'
import { chooseBy, choices } from './laid-out/choose.js'
import { damages } from './laid-out/damage.js'
import { layOut } from './laid-out/laid-out.js'
import { truthOf } from './laid-out/truth.js'
import { fieldLayouts, write } from './laid-out/write.js'
import { isFixpoint, isFixpointOrRefused, readsAlike, roundTrips, textLayouts } from './writing.js'

vi.setConfig({ testTimeout: patience })

describe.each(textLayouts)('law 4, round trip, in %s', (layout) => {
  it.each(['2019', '2021'] as const)('holds for reports of the edition of %s', async (edition) => {
    await holdsOften(fc.property(reportData({ edition }), (data) => roundTrips(data, layout)))
  })

  it('holds for reports whose numbers agree', async () => {
    await holdsOften(fc.property(reportData({ consistent: true }), (data) => roundTrips(data, layout)))
  })

  it('holds for words that look like structure', async () => {
    await holdsOften(
      // Without excuse: the writer proves what it writes, so that words read back otherwise are words refused.
      fc.property(reportData({ texts: awkwardText() }), (data) => roundTrips(data, layout)),
    )
  })
})

/** How many damaged reports were written, and how many of them the writer refused. */
const written = { tried: 0, refused: 0 }

/** Of a few reports the share says nothing. */
const enough = 300
const mostRefused = 0.03

describe.each(textLayouts)('law 5, fixpoint, in %s', (layout) => {
  it.each([...publishedReports, ...ownReports])('holds for $name', ({ source }) => {
    isFixpoint(source, layout)
  })

  it('holds for reports in every layout of the field', async () => {
    await holdsOften(
      fc.property(reportData(), fc.constantFrom(...fieldLayouts), (data, fieldLayout) => {
        isFixpoint(write(layOut(data), fieldLayout), layout)
      }),
    )
  })

  it('holds for damaged reports', async () => {
    await holdsOften(
      fc.property(
        reportData(),
        fc.constantFrom(...Object.keys(damages)),
        fc.constantFrom(...fieldLayouts),
        choices(),
        (data, name, fieldLayout, numbers) => {
          const laidOut = layOut(data)
          const damaged = damages[name]?.(laidOut, truthOf(data), chooseBy(numbers))?.laidOut ?? laidOut
          written.tried++
          if (isFixpointOrRefused(write(damaged, fieldLayout), layout)) written.refused++
        },
      ),
    )
  })
})

it('law 5: the writer refuses few damaged reports', ({ skip }) => {
  skip(written.tried < enough, `only ${written.tried} were written`)
  expect(written.refused / written.tried).toBeLessThanOrEqual(mostRefused)
})

it('law 6: a report reads alike in any two layouts', async () => {
  const layout = fc.constantFrom(...textLayouts)
  await holdsOften(fc.property(reportData(), layout, layout, readsAlike))
})

it('gives the data of a tree made of data', async () => {
  await holdsOften(
    fc.property(reportData(), (data) => {
      expect(differenceOf(toData(fromData(data)), data)).toBeUndefined()
    }),
  )
})
