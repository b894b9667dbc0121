import { budgets } from '../budgets.js'
import type { Extent } from '../extent.js'
import { median, sum } from '../median.js'
import { leave, runAlone } from '../processes/hand-over.js'
import type { Warm, WarmTexts } from '../processes/warm.js'
import { ratioVerdict, type Findings, type Table, type Verdict } from '../table.js'
import {
  layoutSubjects,
  pageStyleSubjects,
  pageSubjects,
  reportSubjects,
  type Subject,
} from '../texts/subjects.js'

/** Of each kind of text, of each work: microseconds a text. */
type Times = Record<string, Record<string, number>>

const textColumns = [
  'parse',
  'toData',
  'validate',
  'marked',
  'markdown-it',
  'remark-parse',
  'floor: cells',
  'floor: tree',
] as const
const pageColumns = ['parseHtml', 'parse5'] as const
const stageName = 'stage: '

/** How long texts and pages take in a process that has read many. */
export const measureWarm = ({ processes, warmUps, rounds, inABatch }: Extent): Findings => {
  const count = (1 + rounds) * inABatch
  const [reports, layouts] = [reportSubjects(count), layoutSubjects(count)]
  const [pages, styles] = [pageSubjects(count), pageStyleSubjects(count)]
  leave('warm', {
    texts: [...reports, ...layouts],
    pages: [...pages, ...styles],
    warmUps,
    rounds,
    inABatch,
  } satisfies WarmTexts)
  const runs = Array.from({ length: processes }, () => runAlone('warm', []) as Warm)
  const times = mediansOf(runs.map(({ samples }) => samples))
  const waiting = median(runs.map(({ waiting }) => waiting))
  return {
    tables: [
      { ...textTable(times, reports, layouts), note: noteOf(waiting) },
      stageTable(times, reports, layouts),
      pageTable(times, pages, styles),
    ],
    verdicts: [
      ...textVerdicts(times, namesOf(reports), 'five reports'),
      ...worstVerdicts(times, layouts),
      ...pageVerdicts(times, namesOf(pages), `${pages.length} pages of the fixtures`),
      ...pageVerdicts(times, namesOf(styles), `${styles.length} styles of small pages`),
    ],
  }
}

const noteOf = (waiting: number): string =>
  `Microseconds of processor time a text. The clock on the wall ran ${waiting.toFixed(1)} × as fast meanwhile.`

const namesOf = (subjects: readonly Subject[]): string[] => subjects.map(({ name }) => name)

const mediansOf = (runs: readonly Warm['samples'][]): Times => {
  const times: Times = {}
  for (const [subject, samples] of Object.entries(runs[0] ?? {})) {
    times[subject] = {}
    for (const work of Object.keys(samples))
      times[subject][work] = 1000 * median(runs.flatMap((run) => run[subject]?.[work] ?? []))
  }
  return times
}

/** What a work takes of one text of each of some kinds. */
const timeOf = (times: Times, subjects: readonly string[], work: string): number =>
  sum(subjects.map((subject) => times[subject]?.[work] ?? NaN))

const ratioOf = (times: Times, subjects: readonly string[], work: string, other: string): number =>
  timeOf(times, subjects, work) / timeOf(times, subjects, other)

const textTable = (times: Times, reports: readonly Subject[], layouts: readonly Subject[]): Table => {
  const rowOf = (name: string, subjects: readonly string[]): string[] => [
    name,
    ...textColumns.map((work) => (timeOf(times, subjects, work) / subjects.length).toFixed(0)),
    ...(['marked', 'markdown-it', 'floor: cells'] as const).map((other) =>
      ratioOf(times, subjects, 'parse', other).toFixed(2),
    ),
  ]
  return {
    title: 'Texts, warm',
    columns: ['text', ...textColumns, 'parse : marked', ': markdown-it', ': floor of cells'],
    rows: [
      ...namesOf(reports).map((name) => rowOf(name, [name])),
      rowOf('mean of the reports', namesOf(reports)),
      ...namesOf(layouts).map((name) => rowOf(name, [name])),
      rowOf('mean of the layouts', namesOf(layouts)),
    ],
  }
}

const stageTable = (times: Times, reports: readonly Subject[], layouts: readonly Subject[]): Table => {
  const stageColumns = Object.keys(Object.values(times)[0] ?? {})
    .filter((work) => work.startsWith(stageName))
    .map((work) => work.slice(stageName.length))
  const rowOf = (name: string, subjects: readonly string[]): string[] => {
    const stages = stageColumns.map(
      (stage) => timeOf(times, subjects, `${stageName}${stage}`) / subjects.length,
    )
    return [name, ...[...stages, sum(stages)].map((time) => time.toFixed(0))]
  }
  return {
    title: 'Stages of parse, apart',
    columns: ['text', ...stageColumns, 'together'],
    rows: [
      ...namesOf(reports).map((name) => rowOf(name, [name])),
      rowOf('mean of the reports', namesOf(reports)),
      rowOf('mean of the layouts', namesOf(layouts)),
    ],
  }
}

const pageTable = (times: Times, pages: readonly Subject[], styles: readonly Subject[]): Table => ({
  title: 'Pages, warm',
  columns: ['page', ...pageColumns, 'parseHtml : parse5'],
  rows: namesOf([...pages, ...styles]).map((name) => [
    name,
    ...pageColumns.map((work) => timeOf(times, [name], work).toFixed(0)),
    ratioOf(times, [name], ...pageColumns).toFixed(2),
  ]),
})

const textVerdicts = (times: Times, names: readonly string[], what: string): Verdict[] => {
  const time = (work: string): string => `${(timeOf(times, names, work) / names.length).toFixed(0)} µs`
  const parsed = Object.entries(budgets.parse).map(([other, limit]) =>
    ratioVerdict(
      `parse : ${other}, ${what}`,
      ratioOf(times, names, 'parse', other),
      limit,
      `${time('parse')} : ${time(other)}`,
    ),
  )
  const validated = ratioVerdict(
    `validate : parse, ${what}`,
    ratioOf(times, names, 'validate', 'parse'),
    budgets.validate,
    `${time('validate')} : ${time('parse')}`,
  )
  return [...parsed, validated]
}

/** Each budget holds for every layout: what counts is the worst. */
const worstVerdicts = (times: Times, layouts: readonly Subject[]): Verdict[] => {
  const byLayout = namesOf(layouts).map((name) => textVerdicts(times, [name], `worst layout: ${name}`))
  const ratio = ({ measured }: Verdict): number => parseFloat(measured)
  return (byLayout[0] ?? []).flatMap((_, at) =>
    byLayout
      .flatMap((verdicts) => verdicts[at] ?? [])
      .toSorted((one, other) => ratio(other) - ratio(one))
      .slice(0, 1),
  )
}

const pageVerdicts = (times: Times, names: readonly string[], what: string): Verdict[] => {
  const [ours, parse5] = pageColumns.map((work) => `${(timeOf(times, names, work) / 1000).toFixed(2)} ms`)
  return [
    ratioVerdict(
      `parseHtml : parse5, ${what}`,
      ratioOf(times, names, ...pageColumns),
      budgets.pages,
      `${ours} : ${parse5}`,
    ),
  ]
}
