import { newest, type Edition } from '../../form/forms.js'
import type {
  DisclosureRowKey,
  DisputeColumnKey,
  DisputeGroupKey,
  RequestColumnKey,
  RequestRowKey,
} from '../../form/keys.js'
import { columnsOf, rowsOf } from '../../form/tables.js'

const disputeColumns = columnsOf('disputes')
const disputeGroups = rowsOf('disputes', newest)
const requestColumns = columnsOf('requests')

/** A way to take a claim: the numbers of the tables that it may speak of, and how the words of the form call them. */
export interface Reading {
  readonly name: string
  readonly terms: readonly { readonly path: string; readonly sign: 1 | -1 }[]
}

/** What sentences count of section three, and the short words for it. */
const quantities = {
  received: '新收',
  carriedIn: '上年结转',
  totalProcessed: '总计',
  carriedForward: '结转下年度',
  granted: '予以公开',
  partiallyGranted: '部分公开',
  denied: '不予公开',
  unavailable: '无法提供',
  notProcessed: '不予处理',
  otherOutcome: '其他处理',
} as const

export type Quantity = keyof typeof quantities

const isQuantity = (text: string): text is Quantity => Object.hasOwn(quantities, text)

/** The rows that a quantity is the sum of. */
const rowsOfQuantity = (quantity: Quantity, edition: Edition): RequestRowKey[] =>
  rowsOf('requests', edition)
    .map(({ key }) => key)
    .filter((key) => key === quantity || key.startsWith(`${quantity}.`))

const requestReadings = new Map<string, Reading>()

/**
 * The reading of a formula such as `received + carriedIn`, in some columns.
 *
 * @param formula - Quantities, parted by ` + ` and ` - `.
 */
export const requestReading = (
  formula: string,
  edition: Edition,
  columns: readonly RequestColumnKey[] = ['total'],
): Reading => {
  const key = `${edition} ${formula} ${columns.join(' ')}`
  const reading = requestReadings.get(key) ?? readFormula(formula, edition, columns)
  requestReadings.set(key, reading)
  return reading
}

const readFormula = (formula: string, edition: Edition, columns: readonly RequestColumnKey[]): Reading => {
  const parts = formula.split(' ')
  const terms: Reading['terms'][number][] = []
  let name = ''
  let sign: 1 | -1 = 1
  for (const part of parts) {
    if (!isQuantity(part)) {
      sign = part === '-' ? -1 : 1
      name += part
      continue
    }
    name += quantities[part]
    for (const row of rowsOfQuantity(part, edition)) {
      for (const column of columns) terms.push({ path: `requests.${row}.${column}`, sign })
    }
  }
  const [column, ...others] = columns
  if (others.length > 0) name += '/法人或其他组织'
  else if (column !== 'total') name += `/${requestColumns.find(({ key }) => key === column)?.label ?? ''}`
  return { name, terms }
}

/** The reading of some results of some kinds of dispute. */
export const disputeReading = (
  groups: readonly DisputeGroupKey[],
  columns: readonly DisputeColumnKey[],
): Reading => {
  const labelsOf = (of: readonly { key: string; label: string }[], keys: readonly string[]): string =>
    of
      .filter(({ key }) => keys.includes(key))
      .map(({ label }) => label)
      .join('+')
  return {
    name: `${labelsOf(disputeGroups, groups)}/${labelsOf(disputeColumns, columns)}`,
    terms: groups.flatMap((group) =>
      columns.map((column) => ({ path: `disputes.${group}.${column}`, sign: 1 as const })),
    ),
  }
}

/** The reading of one number of section two. */
export const disclosureReading = (
  row: DisclosureRowKey,
  column: string,
  edition: Edition,
): Reading | undefined => {
  const found = rowsOf('disclosure', edition).find(({ key }) => key === row)
  const header = found?.columns.find(({ key }) => key === column)
  if (found === undefined || header === undefined) return undefined
  return { name: `${found.label}/${header.label}`, terms: [{ path: `disclosure.${row}.${column}`, sign: 1 }] }
}

/**
 * Applications that ended because their fee was not paid. Where more did than had a notice of their fee this year, it
 * must have been sent the year before, to one of those that were carried in.
 */
export const feeReading = (): Reading => ({
  name: '逾期未缴费-上年结转',
  terms: [
    { path: 'requests.otherOutcome.feeOverdue.total', sign: 1 },
    { path: 'requests.carriedIn.total', sign: -1 },
  ],
})
