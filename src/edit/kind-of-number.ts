import { disclosure, type FormBlock } from '../form/disclosure.js'
import { editions, type FormColumn } from '../form/edition.js'

const pathsWhere = (matches: (column: FormColumn) => boolean): ReadonlySet<string> =>
  new Set(
    editions.flatMap((edition) => {
      const blocks: readonly FormBlock[] = disclosure[edition]
      return blocks.flatMap(({ rows, columns }) =>
        rows.flatMap(({ key }) => columns.filter(matches).map((column) => `disclosure.${key}.${column.key}`)),
      )
    }),
  )

const signed = pathsWhere((column) => column.signed === true)
const amounts = pathsWhere((column) => column.unit !== undefined)

/** Whether a number is a change against the year before (本年增/减), which may be below zero. */
export const isSigned = (path: string): boolean => signed.has(path)

/** Whether a number is an amount of money, which need not be whole. */
export const isAmount = (path: string): boolean => amounts.has(path)
