import { columnAt } from './paths.js'
import type { FormColumn } from './shape.js'

/** Whether the numbers of a column are amounts of money. */
export const holdsAmounts = ({ number }: FormColumn): boolean =>
  number === 'amount in 万元' || number === 'amount as written'

/** Whether a number is an amount of money, which need not be whole. */
export const isAmount = (path: string): boolean => {
  const column = columnAt(path)
  return column !== undefined && holdsAmounts(column)
}

/** Whether a number is a change against the year before (本年增/减), which may be below zero. */
export const isChange = (path: string): boolean => columnAt(path)?.number === 'change'

/** Whether a number is an amount whose unit the form leaves to the publisher. */
export const isAmountAsWritten = (path: string): boolean => columnAt(path)?.number === 'amount as written'
