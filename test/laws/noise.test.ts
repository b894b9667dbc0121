import * as fc from 'fast-check'
import { describe, it, vi } from 'vitest'
import { reportData } from '../support/any-report.js'
import { parse, toData, type ReportData } from '../../src/index.js'
import { holdsOften, patience } from '../support/runs.js'
import { differenceOf } from './differences.js'
import { chooseBy, choices } from './laid-out/choose.js'
import { layOut } from './laid-out/laid-out.js'
import { compose, noises, type Noise } from './laid-out/noise.js'
import { keepingLayouts, wholeLayouts, write, type FieldLayout } from './laid-out/write.js'

const befalls = (noise: Noise, layout: FieldLayout): boolean => noise.layouts?.includes(layout) ?? true

/** Law 7: a report under noise gives the same data. */
const keepsItsData = (
  data: ReportData,
  layout: FieldLayout,
  disturbing: readonly Noise[],
  numbers: readonly number[],
): void => {
  const choose = chooseBy(numbers)
  let laidOut = layOut(data)
  for (const { inPieces } of disturbing) laidOut = inPieces?.(laidOut, choose) ?? laidOut
  let text = write(laidOut, layout)
  for (const { inText } of disturbing) text = inText?.(text, choose) ?? text
  const difference = differenceOf(toData(parse(text).report), data)
  if (difference === undefined) return
  throw new Error(
    `${layout} under ${disturbing.map(({ name }) => name).join(', ') || 'no noise'}: ${difference}\n${text}`,
  )
}

vi.setConfig({ testTimeout: patience })

/** Blank cells vanish in the other layouts; without them, these are read as well. */
describe.each(wholeLayouts)('a report without blank cells, in %s', (layout) => {
  // On one line nothing but its stop shows where a paragraph ends.
  const texts = layout === 'one line' ? { texts: fc.constant('公示栏每月更新。') } : {}

  it('is read whole', async () => {
    await holdsOften(
      fc.property(reportData({ consistent: true, ...texts }), (data) => keepsItsData(data, layout, [], [0])),
    )
  })
})

describe.each(keepingLayouts)('law 7, noise, in %s', (layout) => {
  const possible = noises.filter((noise) => befalls(noise, layout))

  it('holds without any', async () => {
    await holdsOften(fc.property(reportData(), (data) => keepsItsData(data, layout, [], [0])))
  })

  it('holds for one noise of any kind', async () => {
    await holdsOften(
      fc.property(reportData(), fc.constantFrom(...possible), choices(), (data, noise, numbers) =>
        keepsItsData(data, layout, [noise], numbers),
      ),
    )
  })
})

/** A layout, and two noises that it may have together, as one follows the other in the list. */
const pairs = fc.constantFrom(...keepingLayouts).chain((layout) => {
  const possible = noises.filter((noise) => befalls(noise, layout))
  const together = possible.flatMap((one, at) =>
    possible.slice(at).flatMap((other) => (compose(one, other) ? [[one, other] as const] : [])),
  )
  return fc.record({ layout: fc.constant(layout), noises: fc.constantFrom(...together) })
})

it('law 7 holds for two noises at once', async () => {
  await holdsOften(
    fc.property(reportData(), pairs, choices(), (data, { layout, noises: two }, numbers) =>
      keepsItsData(data, layout, two, numbers),
    ),
  )
})
