import { editions, newest, type Edition } from '../form/forms.js'
import type { CellPath, DisputeGroupKey, RequestRowKey, RowKey, RowPath } from '../form/keys.js'
import { columnsOf, rowsOf } from '../form/tables.js'
import { placeOf } from './places.js'

const disputeColumns = columnsOf('disputes')
const disputeGroups = rowsOf('disputes', newest)
const requestColumns = columnsOf('requests')

/** The rules that say of a number what other numbers it is made of. */
export type SumCode = 'row-total' | 'outcome-total' | 'balance' | 'dispute-total'

/** A number of section three or four. */
export interface Place {
  readonly path: CellPath
  /** Its place among all numbers of the form. */
  readonly place: number
  /** The place of its column in its table. */
  readonly column: number
}

/** A number that is added to a sum, or taken away. */
export interface Term extends Place {
  readonly sign: 1 | -1
}

/** What the form says of a number: it is the sum of others. */
export interface Sum {
  readonly code: SumCode
  /** What it is reported under when it cannot be assessed: the row, or the total of the column. */
  readonly subject: RowPath | CellPath
  readonly total: Place
  readonly terms: readonly Term[]
}

const placeIn =
  (table: string, columns: readonly { key: string }[]) =>
  (row: RowKey, column: number): Place => {
    // A row and a column of the same table.
    const path = `${table}.${row}.${columns[column]?.key ?? ''}` as CellPath
    return { path, place: placeOf(path), column }
  }

const request = placeIn('requests', requestColumns)
const dispute = placeIn('disputes', disputeColumns)

const plus = (place: Place): Term => ({ ...place, sign: 1 })
const minus = (place: Place): Term => ({ ...place, sign: -1 })

/** The rows of section three that are no outcomes. */
const flows: readonly RowKey[] = ['received', 'carriedIn', 'totalProcessed', 'carriedForward']

/** The rows of section three that hold the outcomes of an edition, from （一） to （六）. */
export const outcomeRows = (edition: Edition): RequestRowKey[] =>
  rowsOf('requests', edition)
    .map(({ key }) => key)
    .filter((key) => !flows.includes(key))

const columnsBefore = (columns: readonly { key: string }[]): number[] =>
  columns.flatMap(({ key }, column) => (key === 'total' ? [] : [column]))

const totalOf = (columns: readonly { key: string }[]): number =>
  columns.findIndex(({ key }) => key === 'total')

const rowTotal = (row: RequestRowKey): Sum => ({
  code: 'row-total',
  subject: `requests.${row}`,
  total: request(row, totalOf(requestColumns)),
  terms: columnsBefore(requestColumns).map((column) => plus(request(row, column))),
})

const outcomeTotal = (column: number, edition: Edition): Sum => {
  const total = request('totalProcessed', column)
  const terms = outcomeRows(edition).map((row) => plus(request(row, column)))
  return { code: 'outcome-total', subject: total.path, total, terms }
}

const balance = (column: number): Sum => {
  const total = request('totalProcessed', column)
  return {
    code: 'balance',
    subject: total.path,
    total,
    terms: [
      plus(request('received', column)),
      plus(request('carriedIn', column)),
      minus(request('carriedForward', column)),
    ],
  }
}

const disputeTotal = (row: DisputeGroupKey): Sum => ({
  code: 'dispute-total',
  subject: `disputes.${row}`,
  total: dispute(row, totalOf(disputeColumns)),
  terms: columnsBefore(disputeColumns).map((column) => plus(dispute(row, column))),
})

const requestSumsOf = (edition: Edition): readonly Sum[] => [
  ...rowsOf('requests', edition).map(({ key }) => rowTotal(key)),
  ...[...requestColumns.keys()].flatMap((column) => [outcomeTotal(column, edition), balance(column)]),
]

const requestSums: ReadonlyMap<Edition, readonly Sum[]> = new Map(
  editions.map((edition) => [edition, requestSumsOf(edition)]),
)

/** All that the form says of the numbers of section three, in an edition. Without one, the rows of the newest. */
export const sumsOfRequests = (edition: Edition | null): readonly Sum[] =>
  requestSums.get(edition ?? newest) ?? []

/** All that the form says of the numbers of section four. */
export const sumsOfDisputes: readonly Sum[] = disputeGroups.map(({ key }) => disputeTotal(key))

/** By how much a number counts in a sum: 1 for the total, -1 for what is added up to it. */
export const weightIn = ({ total, terms }: Sum, path: string): number =>
  total.path === path ? 1 : -(terms.find((term) => term.path === path)?.sign ?? 0)

const pathsOf = ({ total, terms }: Sum): string[] => [total.path, ...terms.map(({ path }) => path)]

const indexes = new Map<Edition | null, ReadonlyMap<string, readonly Sum[]>>()

/** The sums of section three that a number stands in. Found once for all reports: only few ask for them. */
export const sumsWith = (path: string, edition: Edition | null): readonly Sum[] => {
  const index = indexes.get(edition) ?? indexOf(sumsOfRequests(edition))
  indexes.set(edition, index)
  return index.get(path) ?? []
}

const indexOf = (sums: readonly Sum[]): ReadonlyMap<string, readonly Sum[]> => {
  const index = new Map<string, Sum[]>()
  for (const sum of sums) {
    for (const path of pathsOf(sum)) {
      const known = index.get(path)
      if (known === undefined) index.set(path, [sum])
      else known.push(sum)
    }
  }
  return index
}
