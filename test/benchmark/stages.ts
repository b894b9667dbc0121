import { readWhole } from '../../src/grammar/combinators.js'
import { language } from '../../src/grammar/language.js'
import { createLookup } from '../../src/grammar/lexicon.js'
import { partCells } from '../../src/grammar/part-cells.js'
import { canonicalize } from '../../src/grammar/words.js'
import { scan } from '../../src/scan/scan.js'
import { createLocator, createSource } from '../../src/source/source.js'
import { buildReport } from '../../src/tree/build.js'

/** Times one stage of reading, and gives on what it makes. */
export type Lap = <Made>(stage: string, work: () => Made) => Made

/** Reads a batch of texts as `parse` does, each stage over all of them before the next one starts. */
export const readInStages = (texts: readonly string[], lap: Lap): void => {
  const sources = lap('source', () => texts.map(createSource))
  const scanned = lap('scan', () => sources.map((source) => ({ source, cells: scan(source) })))
  const worded = lap('words', () =>
    scanned.map(({ source, cells }) => {
      const findTerm = createLookup()
      const parted = partCells(source, cells, findTerm)
      return { source, cells: parted, ...canonicalize(source, parted, findTerm) }
    }),
  )
  const shaped = lap('grammar', () =>
    worded.map(({ source, ...shape }) => ({
      source,
      shape: { ...shape, rule: readWhole(language.report, shape.text) },
    })),
  )
  lap('table and tree', () =>
    shaped.map(({ source, shape }) => buildReport(source, shape, 'en', createLocator(source))),
  )
}
