import * as fc from 'fast-check'
import { describe, it, vi } from 'vitest'
import { reportData } from '../../../src/arbitraries/index.js'
import { toData, type Diagnostic, type ReportData } from '../../../src/index.js'
import { parseHtml } from '../../../src/html/index.js'
import { chooseBy, choices, damages, type Damage } from '../../laws/laid-out/damage.js'
import { layOut } from '../../laws/laid-out/laid-out.js'
import { truthOf } from '../../laws/laid-out/truth.js'
import { holdsOften, patience } from '../../support/runs.js'
import { pageStyles, writePage, type PageStyle } from './write-page.js'

const isReported = (path: string, diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(
    (one) =>
      one.severity !== 'info' &&
      one.path !== undefined &&
      (path === one.path || path.startsWith(`${one.path}.`)),
  )

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
  const { report, diagnostics } = parseHtml(page)
  const read = truthOf(toData(report))
  for (const path of new Set([...damaged.truth.keys(), ...read.keys()])) {
    const [expected, actual] = [damaged.truth.get(path) ?? null, read.get(path) ?? null]
    if (expected === actual || isReported(path, diagnostics)) continue
    throw new Error(
      `${style}, ${damaged.what}: ${path}: ${actual} instead of ${expected}, without a word\n${page}`,
    )
  }
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
