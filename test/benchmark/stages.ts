import { createDraft } from '../../src/grammar/draft.js'
import { readWhole } from '../../src/grammar/combinators.js'
import { language } from '../../src/grammar/report.js'
import { createLookup } from '../../src/lexicon/find.js'
import { outlineOf } from '../../src/outline/outline.js'
import { scan } from '../../src/scan/scan.js'
import { createLocator, createSource } from '../../src/source/source.js'
import { buildChildren } from '../../src/tree/build.js'
import { createLeafSource } from '../../src/tree/leaves.js'
import { partCells } from '../../src/words/parting/part-cells.js'
import { readWords } from '../../src/words/read-words.js'

/** Times one stage of reading, and gives on what it makes. */
export type Lap = <Made>(stage: string, work: () => Made) => Made

/** Reads a batch of texts as `parse` does, each stage over all of them before the next one starts. */
export const readInStages = (texts: readonly string[], lap: Lap): void => {
  const sources = lap('source', () => texts.map(createSource))
  const scanned = lap('scan', () => sources.map((source) => ({ source, cells: scan(source) })))
  const worded = lap('words', () =>
    scanned.map(({ source, cells }) => {
      const find = createLookup()
      const parted = partCells(source.text, cells, find)
      return {
        source,
        cells: parted,
        appendix: undefined,
        repetitions: [],
        ...readWords(source.text, parted, find),
      }
    }),
  )
  const shaped = lap('grammar', () =>
    worded.map(({ source, ...shape }) => ({
      source,
      shape: { ...shape, rule: readWhole(language.report, shape.letters) },
    })),
  )
  const outlined = lap('tables and outline', () =>
    shaped.map(({ source, shape }) => {
      const draft = createDraft(source.text, shape)
      return { source, draft, parts: outlineOf(draft) }
    }),
  )
  lap('tree', () =>
    outlined.map(({ source, draft, parts }) =>
      buildChildren(createLeafSource(draft, createLocator(source)), parts, draft.appendix),
    ),
  )
}
