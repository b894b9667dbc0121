import { toData, type ParseResult } from '../../../src/index.js'
import type { Damaged } from './damage.js'
import { tokensOf, type LaidOut } from './laid-out.js'
import { rowOf, touchedBy } from './touched.js'
import { truthOf } from './truth.js'
import type { FieldLayout } from './write.js'

/** The layouts whose rows are lines, so that no row runs into the next. */
const rowsAreLines: readonly FieldLayout[] = [
  'tab rows',
  'commas',
  'semicolons',
  'repeated spans',
  'pandas',
  'pandas with its index',
  'pipe rows',
  'markdown',
  'leading pipes',
  'bare pipe rows',
]

/** The layouts that show which cells stand in one row of the page. */
const cellsStandInRows: readonly FieldLayout[] = [
  ...rowsAreLines,
  'tab cells',
  'opened cell pipes',
  'leading cell pipes',
  'first row in a line',
]

const tableOf = (path: string): string => path.split('.')[0] ?? ''

/** Local damage stays local: what it reached beyond what it touched; `undefined` where it reached nothing. */
export const reachedBeyond = (
  before: LaidOut,
  { laidOut, truth, touches = [] }: Damaged,
  { report, diagnostics }: ParseResult,
  layout: FieldLayout,
): string | undefined => {
  const { rows, tables, relabelled, reshapes } = touchedBy(before, laidOut)
  for (const table of touches) tables.add(table)
  const order = orderOf(before)
  // In a list of cells, the numbers behind a lost label stand behind those of the row above.
  if (!rowsAreLines.includes(layout))
    for (const row of relabelled) rows.add(order[order.indexOf(row) - 1] ?? row)
  // （六）其他处理 is a group of the form of 2021 and a row of that of 2019, of the numbers behind it.
  if ([...rows].some((row) => row.startsWith('requests.otherOutcome'))) rows.add('requests.otherOutcome')
  const touchedTables = new Set([...tables, ...[...rows].map(tableOf)])
  const isTouched = (row: string): boolean => rows.has(row) || tables.has(tableOf(row))
  // Where cells stand in rows of the page, rows are measured by each other: one that is wider or narrower, or whose label
  // stands elsewhere, may leave open where the cells of a row like it stand. They are missing then, and law 8 wants that said.
  const isExcused = (row: string): boolean =>
    (reshapes || relabelled.size > 0) && touchedTables.has(tableOf(row)) && cellsStandInRows.includes(layout)
  const actual = truthOf(toData(report))
  for (const path of new Set([...truth.keys(), ...actual.keys()])) {
    const row = rowOf({ kind: 'value', path, text: '' })
    const [expected, found] = [truth.get(path) ?? null, actual.get(path) ?? null]
    if (isTouched(row) || expected === found || (found === null && isExcused(row))) continue
    return `${path}: ${found} instead of ${expected}`
  }
  // Which edition is in force is said of the report as a whole, damaged or not.
  const said = diagnostics.find(
    ({ severity, code, path = '' }) =>
      severity !== 'info' &&
      code !== 'outdated-edition' &&
      order.some((row) => tableOf(row) === tableOf(path)) &&
      !touchedTables.has(tableOf(path)),
  )
  return said && `${said.code} at ${said.path ?? ''}`
}

/** The rows of a report, from top to bottom. */
const orderOf = ({ rows }: LaidOut): string[] => [
  ...new Set(
    rows.flatMap((row) =>
      tokensOf(row)
        .filter(({ kind }) => kind === 'value')
        .map(rowOf),
    ),
  ),
]
