import * as fc from 'fast-check'
import { describe, it, vi } from 'vitest'
import { reportData } from '../../../src/arbitraries/index.js'
import type { ReportData } from '../../../src/index.js'
import { parseHtml } from '../../../src/html/index.js'
import { chooseBy, choices, damages, type Damage } from '../../laws/laid-out/damage.js'
import { layOut } from '../../laws/laid-out/laid-out.js'
import { expectNoSilence, silentErrors, truthOf } from '../../laws/laid-out/truth.js'
import { holdsOften, patience } from '../../support/runs.js'
import { pageStyles, writePage, type PageStyle } from './write-page.js'

/** Law 8: of a damaged report, every cell is right or reported. */
const isRightOrReported = (
  data: ReportData,
  style: PageStyle,
  damage: Damage,
  numbers: readonly number[],
): void => {
  const damaged = damage(layOut(data), truthOf(data), chooseBy(numbers))
  if (damaged === undefined) return
  const page = writePage(damaged.laidOut, style)
  expectNoSilence(silentErrors(damaged.truth, parseHtml(page)), `${style}, ${damaged.what}`, page)
}

vi.setConfig({ testTimeout: patience })

describe.each(pageStyles)('law 8, damage, in a page %s', (style) => {
  it('holds for damage of any kind', async () => {
    await holdsOften(
      fc.property(reportData(), fc.constantFrom(...Object.keys(damages)), choices(), (data, name, numbers) =>
        isRightOrReported(data, style, damages[name] as Damage, numbers),
      ),
    )
  })
})
