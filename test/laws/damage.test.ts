import * as fc from 'fast-check'
import { describe, it, vi } from 'vitest'
import { reportData } from '../../src/arbitraries/index.js'
import { parse, type ReportData } from '../../src/index.js'
import { holdsOften, patience } from '../support/runs.js'
import { holdsForAll, obeysTheLawsOfReading } from './hold.js'
import { chooseBy, choices, damages, type Damage } from './laid-out/damage.js'
import { layOut } from './laid-out/laid-out.js'
import { expectNoSilence, silentErrors, truthOf } from './laid-out/truth.js'
import { fieldLayouts, keepingLayouts, write, type FieldLayout } from './laid-out/write.js'

/** Law 8: of a damaged report, every cell is right or reported. */
const isRightOrReported = (
  data: ReportData,
  layout: FieldLayout,
  damage: Damage,
  numbers: readonly number[],
): void => {
  const damaged = damage(layOut(data), truthOf(data), chooseBy(numbers))
  if (damaged === undefined) return
  const text = write(damaged.laidOut, layout)
  expectNoSilence(silentErrors(damaged.truth, parse(text)), `${layout}, ${damaged.what}`, text)
}

/** Where blank cells vanish they are a damage by themselves; a second one could hide behind it. */
const withoutBlanks = (data: ReportData): ReportData => {
  const { disclosure, requests, disputes } = data
  return { ...data, disclosure: filled(disclosure), requests: filled(requests), disputes: filled(disputes) }
}

const filled = <T>(table: T): T =>
  JSON.parse(
    JSON.stringify(table, function (this: object, key: string, value: unknown) {
      return value === null && key !== '' ? blankless(this, key) : value
    }),
  ) as T

const blankless = (row: object, key: string): unknown => {
  if (key === 'unit') return null
  return key === 'amount' && 'items' in row ? { value: 0, unit: null } : 0
}

vi.setConfig({ testTimeout: patience })

describe.each(fieldLayouts)('law 8, damage, in %s', (layout) => {
  const keeps = keepingLayouts.includes(layout)

  it('holds for damage of any kind', async () => {
    await holdsOften(
      fc.property(reportData(), fc.constantFrom(...Object.keys(damages)), choices(), (data, name, numbers) =>
        isRightOrReported(keeps ? data : withoutBlanks(data), layout, damages[name] as Damage, numbers),
      ),
    )
  })

  it('holds where nothing but the layout itself takes cells away', async () => {
    const none: Damage = (laidOut, truth) => ({ what: 'nothing', laidOut, truth })
    await holdsOften(fc.property(reportData(), (data) => isRightOrReported(data, layout, none, [0])))
  })
})

it('laws 1 to 3 hold for damaged reports in every layout', async () => {
  const texts = fc
    .tuple(
      reportData(),
      fc.constantFrom(...Object.keys(damages)),
      fc.constantFrom(...fieldLayouts),
      choices(),
    )
    .map(([data, name, layout, numbers]) => {
      const laidOut = layOut(data)
      return write(damages[name]?.(laidOut, truthOf(data), chooseBy(numbers))?.laidOut ?? laidOut, layout)
    })
  await holdsForAll(obeysTheLawsOfReading, texts)
})
