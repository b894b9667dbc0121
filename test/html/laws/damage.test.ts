import * as fc from 'fast-check'
import { describe, it, vi } from 'vitest'
import { reportData } from '../../../src/arbitraries/index.js'
import type { ReportData } from '../../../src/index.js'
import { parseHtml } from '../../../src/html/index.js'
import { chooseBy, choices } from '../../laws/laid-out/choose.js'
import { damages, type Damage } from '../../laws/laid-out/damage.js'
import { layOut } from '../../laws/laid-out/laid-out.js'
import { isRightOrReported } from '../../laws/laid-out/law-of-damage.js'
import { truthOf } from '../../laws/laid-out/truth.js'
import { holdsOften, patience } from '../../support/runs.js'
import { pageStyles, writePage, type PageStyle } from './write-page.js'

/** Law 8, for a page. */
const obeysLaw8 = (data: ReportData, style: PageStyle, damage: Damage, numbers: readonly number[]): void => {
  const damaged = damage(layOut(data), truthOf(data), chooseBy(numbers))
  if (damaged === undefined) return
  const page = writePage(damaged.laidOut, style)
  isRightOrReported(damaged, parseHtml(page), style, page)
}

vi.setConfig({ testTimeout: patience })

describe.each(pageStyles)('law 8, damage, in a page %s', (style) => {
  it('holds for damage of any kind', async () => {
    await holdsOften(
      fc.property(reportData(), fc.constantFrom(...Object.keys(damages)), choices(), (data, name, numbers) =>
        obeysLaw8(data, style, damages[name] as Damage, numbers),
      ),
    )
  })
})
