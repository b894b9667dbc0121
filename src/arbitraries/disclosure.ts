import * as fc from 'fast-check'
import type { Amount, DisclosureData } from '../data/report-data.js'
import type { Edition } from '../form/forms.js'
import type { FormColumn } from '../form/shape.js'
import { rowsOf } from '../form/tables.js'
import { amount, type Numbers } from './count.js'
import { plainRecord } from './plain-record.js'

const valueIn =
  (numbers: Numbers) =>
  ({ number }: FormColumn): fc.Arbitrary<number | Amount> => {
    if (number === undefined) return numbers.count()
    switch (number) {
      case 'change':
        return numbers.change()
      case 'amount in 万元':
        return numbers.money()
      case 'amount as written':
        return amount(numbers)
    }
  }

/** The rows of an edition, each with its columns. */
const disclosureWith = (
  edition: Edition,
  cellOf: (column: FormColumn) => fc.Arbitrary<number | Amount | null>,
): fc.Arbitrary<DisclosureData> => {
  const rows = rowsOf('disclosure', edition).map(({ key, columns }) => [
    key,
    plainRecord(Object.fromEntries(columns.map((column) => [column.key, cellOf(column)]))),
  ])
  // The keys and columns are those of the form, from which the type is made too.
  return plainRecord(Object.fromEntries(rows) as Record<string, fc.Arbitrary<unknown>>)
}

/** Any numbers in the table of section two, and places without a number among them. Shrinks to nulls. */
export const freeDisclosure = (edition: Edition, numbers: Numbers): fc.Arbitrary<DisclosureData> => {
  const valueOf = valueIn(numbers)
  return disclosureWith(edition, (column) => fc.option(valueOf(column), { freq: 12 }))
}

/** A number in every place of the table of section two. Shrinks to zeros. */
export const wholeDisclosure = (edition: Edition, numbers: Numbers): fc.Arbitrary<DisclosureData> =>
  disclosureWith(edition, valueIn(numbers))
