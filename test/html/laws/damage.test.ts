import * as fc from 'fast-check'
import { describe, it, vi } from 'vitest'
import { reportData } from '../../support/any-report.js'
import type { ReportData } from '../../../src/index.js'
import { parseHtml } from '../../../src/html/index.js'
import { chooseBy, choices } from '../../laws/laid-out/choose.js'
import { damages, type Damage } from '../../laws/laid-out/damage.js'
import { layOut } from '../../laws/laid-out/laid-out.js'
import { isRightOrReported } from '../../laws/laid-out/law-of-damage.js'
import { truthOf } from '../../laws/laid-out/truth.js'
import { holdsOften, patience } from '../../support/runs.js'
import { inPieces, putInPieces, putUnseen, unseen, type DamagedPage } from './pieces-of-number.js'
import { pageStyles, writePage, type PageStyle } from './write-page.js'

/** Law 8, for a page. */
const obeysLaw8 = (data: ReportData, style: PageStyle, damage: Damage, numbers: readonly number[]): void => {
  const damaged = damage(layOut(data), truthOf(data), chooseBy(numbers))
  if (damaged === undefined) return
  const page = writePage(damaged.laidOut, style)
  isRightOrReported(damaged, parseHtml(page), style, page)
}

const holdsFor = (damaged: DamagedPage | undefined, style: PageStyle): void => {
  if (damaged === undefined) return
  const page = damaged.finish(writePage(damaged.laidOut, style))
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

  const damagesOf = (names: readonly string[], damage: typeof putInPieces) =>
    fc.property(reportData(), fc.constantFrom(...names), choices(), (data, name, numbers) =>
      holdsFor(damage(name, [layOut(data), truthOf(data), chooseBy(numbers)]), style),
    )

  it('holds for digits in pieces that are no number together', async () => {
    await holdsOften(damagesOf(Object.keys(inPieces), putInPieces))
  })

  it('holds for digits that nobody sees', async () => {
    await holdsOften(damagesOf(Object.keys(unseen), putUnseen))
  })
})
