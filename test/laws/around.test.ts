import * as fc from 'fast-check'
import { describe, it, vi } from 'vitest'
import { reportData } from '../support/any-report.js'
import { parse, type ReportData } from '../../src/index.js'
import { holdsOften, patience } from '../support/runs.js'
import { chooseBy, choices } from './laid-out/choose.js'
import { damages } from './laid-out/damage.js'
import { layOut } from './laid-out/laid-out.js'
import { noises, type Noise } from './laid-out/noise.js'
import { proseDamages } from './laid-out/prose-damage.js'
import { rightlyReturned, wronglyReturned } from './laid-out/returned.js'
import { truthOf } from './laid-out/truth.js'
import { keepingLayouts, write, type FieldLayout } from './laid-out/write.js'

vi.setConfig({ testTimeout: patience })

/*
 * The law of what is returned: beside the cells, too, it is right, or a diagnostic at its path says that it may not be. What
 * a report says of itself is held to it, and the texts of its sections.
 */

const all = { ...damages, ...proseDamages }

interface Disturbance {
  readonly name: string
  readonly layout: FieldLayout
  readonly noise?: Noise
}

const returnsWhatIsRight = (
  data: ReportData,
  { name, layout, noise }: Disturbance,
  numbers: readonly number[],
): void => {
  const choose = chooseBy(numbers)
  const laidOut = layOut(data)
  const before = noise?.inPieces?.(laidOut, choose) ?? laidOut
  const damaged = all[name]?.(before, truthOf(data), choose)
  if (damaged === undefined) return
  const text = write(damaged.laidOut, layout)
  const noisy = noise?.inText?.(text, choose) ?? text
  const wrong = wronglyReturned(rightlyReturned(data, before, damaged.laidOut), parse(noisy))
  if (wrong !== undefined)
    throw new Error(`${layout}, ${noise?.name ?? 'no noise'}, ${name}, ${damaged.what}: ${wrong}\n${noisy}`)
}

describe.each([
  ['the tables', damages],
  ['what stands around them', proseDamages],
])('what is returned beside the cells, under damage of %s', (_, some) => {
  const names = fc.constantFrom(...Object.keys(some))

  it('is right, or reported', async () => {
    const layouts = fc.constantFrom(...keepingLayouts)
    await holdsOften(
      fc.property(reportData(), names, layouts, choices(), (data, name, layout, numbers) =>
        returnsWhatIsRight(data, { name, layout }, numbers),
      ),
    )
  })

  it('is right, or reported, under noise, too', async () => {
    const noisyLayouts = fc.constantFrom(...keepingLayouts).chain((layout) =>
      fc.record({
        layout: fc.constant(layout),
        noise: fc.constantFrom(...noises.filter(({ layouts }) => layouts?.includes(layout) ?? true)),
      }),
    )
    await holdsOften(
      fc.property(reportData(), names, noisyLayouts, choices(), (data, name, noisy, numbers) =>
        returnsWhatIsRight(data, { name, ...noisy }, numbers),
      ),
    )
  })
})
