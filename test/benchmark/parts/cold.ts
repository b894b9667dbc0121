import { budgets } from '../budgets.js'
import type { Extent } from '../extent.js'
import { median } from '../median.js'
import type { Cold } from '../processes/cold.js'
import { leave, runAlone } from '../processes/hand-over.js'
import { ratioVerdict, type Findings } from '../table.js'
import { reportSubjects } from '../texts/subjects.js'

const parsers = ['ogi-report', 'markdown-it', 'marked'] as const
const phases = ['import', 'first', 'all'] as const
/** A process that reads two hundred reports is short, and differs more from the next than a long one. */
const processesMore = 4

/** How long a new process takes: for the import alone, for the first report, for the first two hundred. */
export const measureCold = ({ processes, cold }: Extent): Findings => {
  const subjects = reportSubjects(Math.ceil(cold / 5))
  leave('cold', inTurn(subjects.map(({ texts }) => texts)).slice(0, cold))
  const runs: Record<string, Cold[]> = {}
  for (let time = 0; time < processes + processesMore; time++)
    for (const parser of parsers) (runs[parser] ??= []).push(runAlone('cold', [parser]) as Cold)
  const timeOf = (parser: string, phase: (typeof phases)[number], clock: 'processor' | 'wall'): number =>
    median((runs[parser] ?? []).map((run) => run[phase][clock]))
  const names = { import: 'import', first: 'first report', all: `first ${cold} reports` }
  return {
    tables: [
      {
        title: 'A new process',
        note: 'Milliseconds of processor time, and in brackets on the clock. The first report is one of those behind it; the import is none of them.',
        columns: ['parser', ...phases.map((phase) => names[phase])],
        rows: parsers.map((parser) => [
          parser,
          ...phases.map(
            (phase) =>
              `${timeOf(parser, phase, 'processor').toFixed(1)} (${timeOf(parser, phase, 'wall').toFixed(1)})`,
          ),
        ]),
      },
    ],
    verdicts: (['all', 'import'] as const).map((phase) => {
      const [ours, theirs] = [
        timeOf('ogi-report', phase, 'processor'),
        timeOf('markdown-it', phase, 'processor'),
      ]
      const detail = `${ours.toFixed(0)} ms : ${theirs.toFixed(0)} ms`
      return ratioVerdict(`${names[phase]}, cold, : markdown-it`, ours / theirs, budgets.cold, detail)
    }),
  }
}

/** The first of each list, then the second of each, … */
const inTurn = (lists: readonly (readonly string[])[]): string[] =>
  (lists[0] ?? []).flatMap((_, at) => lists.flatMap((list) => list[at] ?? []))
