import * as fc from 'fast-check'
import { describe, it, vi } from 'vitest'
import { reportData } from '../support/any-report.js'
import { parse, type ReportData } from '../../src/index.js'
import { holdsOften, patience } from '../support/runs.js'
import { holdsForAll, obeysTheLawsOfReading } from './hold.js'
import { chooseBy, choices } from './laid-out/choose.js'
import { damages, type Damage } from './laid-out/damage.js'
import { damagedText } from './laid-out/damaged-text.js'
import { layOut } from './laid-out/laid-out.js'
import { reachedBeyond } from './laid-out/locality.js'
import { noises } from './laid-out/noise.js'
import { isRightOrReported } from './laid-out/law-of-damage.js'
import { damageSeveralTimes, damagesThatAdd, silentAfterSeveral } from './laid-out/several-damages.js'
import { expectNoSilence, truthOf } from './laid-out/truth.js'
import { withoutBlanks } from './laid-out/without-blanks.js'
import { fieldLayouts, keepingLayouts, wholeLayouts, write, type FieldLayout } from './laid-out/write.js'

/** Law 8, for a report in a layout; and where blank cells are kept, that local damage stays local. */
const obeysLaw8 = (
  data: ReportData,
  layout: FieldLayout,
  damage: Damage,
  numbers: readonly number[],
): void => {
  const laidOut = layOut(data)
  const damaged = damage(laidOut, truthOf(data), chooseBy(numbers))
  if (damaged === undefined) return
  const text = write(damaged.laidOut, layout)
  const result = parse(text)
  // Where a layout alone leaves rows open, a damage may leave others open, too: nothing is silent, and no more is asked.
  const asked = wholeLayouts.includes(layout) ? damaged : { ...damaged, demands: [] }
  isRightOrReported(asked, result, layout, text)
  if (!keepingLayouts.includes(layout)) return
  const beyond = reachedBeyond(laidOut, damaged, result, layout)
  if (beyond !== undefined) throw new Error(`${layout}, ${damaged.what}: not local: ${beyond}\n${text}`)
}

vi.setConfig({ testTimeout: patience })

describe.each(fieldLayouts)('law 8, damage, in %s', (layout) => {
  const keeps = keepingLayouts.includes(layout)

  it('holds for damage of any kind', async () => {
    await holdsOften(
      fc.property(reportData(), fc.constantFrom(...Object.keys(damages)), choices(), (data, name, numbers) =>
        // Where blank cells vanish they are a damage by themselves; a second one could hide behind it.
        obeysLaw8(keeps ? data : withoutBlanks(data), layout, damages[name] as Damage, numbers),
      ),
    )
  })

  it('holds where nothing but the layout itself takes cells away', async () => {
    const none: Damage = (laidOut, truth) => ({ what: 'nothing', laidOut, truth })
    await holdsOften(fc.property(reportData(), (data) => obeysLaw8(data, layout, none, [0])))
  })
})

it('law 8 holds for damage of reports under noise', async () => {
  const noisyLayout = fc
    .constantFrom(...keepingLayouts)
    .chain((layout) =>
      fc.tuple(
        fc.constant(layout),
        fc.constantFrom(...noises.filter(({ layouts }) => layouts?.includes(layout) ?? true)),
      ),
    )
  const names = fc.constantFrom(...Object.keys(damages))
  await holdsOften(
    fc.property(reportData(), noisyLayout, names, choices(), (data, [layout, noise], name, numbers) => {
      const choose = chooseBy(numbers)
      const laidOut = layOut(data)
      const disturbed = noise.inPieces?.(laidOut, choose) ?? laidOut
      const damaged = damages[name]?.(disturbed, truthOf(data), choose)
      if (damaged === undefined) return
      const text = write(damaged.laidOut, layout)
      const noisy = noise.inText?.(text, choose) ?? text
      // A header that stands again speaks for one that is lost.
      const demands = damaged.demands?.filter(({ code }) => code !== undefined && code !== 'inferred') ?? []
      isRightOrReported({ ...damaged, demands }, parse(noisy), `${layout}, ${noise.name}`, noisy)
    }),
  )
})

it('law 8 holds, with the sums of the form, for two and three damages at a time', async () => {
  const names = fc.array(fc.constantFrom(...damagesThatAdd), { minLength: 2, maxLength: 3 })
  const layouts = fc.constantFrom(...keepingLayouts)
  await holdsOften(
    fc.property(
      reportData({ consistent: true }),
      layouts,
      names,
      choices(),
      (data, layout, names, numbers) => {
        const before = { laidOut: layOut(data), truth: truthOf(data) }
        const damaged = damageSeveralTimes(before.laidOut, before.truth, names, chooseBy(numbers))
        if (damaged === undefined) return
        const text = write(damaged.laidOut, layout)
        expectNoSilence(silentAfterSeveral(before, damaged, parse(text)), `${layout}, ${damaged.what}`, text)
      },
    ),
  )
})

it('laws 1 to 3 hold for damaged reports in every layout', async () => {
  await holdsForAll(obeysTheLawsOfReading, damagedText())
})
