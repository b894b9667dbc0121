import { budgets } from '../budgets.js'
import type { Extent } from '../extent.js'
import { leave, leaveText, runAlone } from '../processes/hand-over.js'
import type { LargePage } from '../processes/large-page.js'
import type { Memory } from '../processes/memory.js'
import type { Findings, Verdict } from '../table.js'
import { manyReports, muchProse } from '../texts/large-page.js'
import { pageStyleSubjects, reportSubjects } from '../texts/subjects.js'

/** What reading keeps of the machine's memory. */
export const measureMemory = (extent: Extent): Findings => {
  const pages = largePages(extent.megabytes)
  return {
    tables: [
      {
        title: `Pages of ${extent.megabytes} MB`,
        note: 'A process each. Kept: what the tree and the diagnostics take in the heap. Peak: the most that the process took of the machine’s memory while it read.',
        columns: ['page', 'reader', 'seconds a MB', 'kept, bytes a byte', 'peak, bytes a byte'],
        rows: pages.map(({ kind, reader, page }) => [
          kind,
          reader,
          ...(page === undefined
            ? ['did not end', '', '']
            : [
                (page.seconds / (page.bytes / 1e6)).toFixed(3),
                (page.kept / page.bytes).toFixed(1),
                (page.peak / page.bytes).toFixed(1),
              ]),
        ]),
      },
    ],
    verdicts: [
      manyParses(extent.parses),
      ...pages.filter(({ reader }) => reader === 'parseHtml').flatMap(pageVerdicts),
    ],
  }
}

const manyParses = (parses: number): Verdict => {
  leave('memory', { texts: reportSubjects(1).flatMap(({ texts }) => texts), parses })
  const { grown } = runAlone('memory', [], ['--expose-gc']) as Memory
  return {
    what: `memory: ${parses.toLocaleString('en')} parses`,
    measured: `${(grown / 1e6).toFixed(2)} MB more`,
    budget: `< ${budgets.memory / 1e6} MB`,
    kept: grown < budgets.memory,
  }
}

interface Reading {
  kind: string
  reader: string
  /** `undefined` where the process broke off: for want of memory, as a rule. */
  page: LargePage | undefined
}

const largePages = (megabytes: number): Reading[] => {
  const [plain] = pageStyleSubjects(50)
  const texts = plain?.texts ?? []
  const kinds = {
    'many reports': manyReports(texts, megabytes * 1e6),
    'one report, much prose': muchProse(texts[0] ?? '', megabytes * 1e6),
  }
  return Object.entries(kinds).flatMap(([kind, text]) => {
    const file = leaveText('large-page.html', text)
    return ['parseHtml', 'parse5'].map((reader) => ({ kind, reader, page: readAlone(reader, file) }))
  })
}

const readAlone = (reader: string, file: string): LargePage | undefined => {
  try {
    return runAlone('large-page', [reader, file], ['--expose-gc']) as LargePage
  } catch (error) {
    console.error(`benchmark: ${reader} did not read the large page: ${String(error).split('\n')[0]}`)
    return undefined
  }
}

const pageVerdicts = ({ kind, page }: Reading): Verdict[] => {
  const { seconds, memory } = budgets.largePage
  const verdict = (what: string, figure: number | undefined, unit: string, limit: number): Verdict => ({
    what: `a large page, ${kind}: ${what}`,
    measured: figure === undefined ? 'did not end' : `${figure.toFixed(2)} ${unit}`,
    budget: `≤ ${limit} ${unit}`,
    kept: figure !== undefined && figure <= limit,
  })
  return [
    verdict('time', page && page.seconds / (page.bytes / 1e6), 's a MB', seconds),
    verdict('memory at its peak', page && page.peak / page.bytes, 'bytes a byte', memory),
  ]
}
