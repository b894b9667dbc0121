import * as fc from 'fast-check'
import { findTerm } from '../../../src/lexicon/find.js'
import type { Choose } from './choose.js'
import { type LaidOut, type Row, type Token } from './laid-out.js'
import { labelIn, valuesIn } from './places.js'

/** A row that the form does not have. */
export interface UnknownRow {
  readonly label: string
  readonly numbers: readonly number[]
  readonly unit: string
}

const markers = ['', '', '', '（九）', '（十）', '9.', '10.', '11、', '（3）', '五、', '⑥']
const words =
  '其他主动公开文件发布总数量行政奖励网上受理商业秘密本年新增公众号章采纳建议提案办结信访培训场次解读回应'
const units = ['', '', '件', '宗', '篇', '件次', '条', '项', '次']

/** Labels that publishers add, of words like those of the form. What the form knows, or nearly knows, is none. */
const label = fc
  .tuple(
    fc.constantFrom(...markers),
    fc.string({ unit: fc.constantFrom(...Array.from(words)), minLength: 2, maxLength: 14 }),
  )
  .map(([marker, name]) => `${marker}${name}`)
  .filter((text) => findTerm(text).term === undefined)

/** Rows that the form does not have, with numbers and units. */
export const unknownRow: fc.Arbitrary<UnknownRow> = fc.record({
  label,
  numbers: fc.array(fc.nat(20_000), { minLength: 1, maxLength: 15 }),
  unit: fc.constantFrom(...units),
})

/** A report with a row that the form does not have, and the table that it stands in. */
export interface WithUnknownRow {
  readonly laidOut: LaidOut
  readonly table: string
}

/** Puts a row that the form does not have above a row with numbers, or below the last of a table. */
export const insertRow = ({ rows }: LaidOut, row: UnknownRow, choose: Choose): WithUnknownRow | undefined => {
  const places = rows.flatMap((here, at) => {
    if (valuesIn(here).length === 0) return []
    const isLast = rows[at + 1]?.kind !== 'table'
    return isLast
      ? [
          { like: here, at },
          { like: here, at: at + 1 },
        ]
      : [{ like: here, at }]
  })
  const place = choose(places)
  const table = place && valuesIn(place.like)[0]?.path.split('.')[0]
  if (place === undefined || table === undefined) return undefined
  return { laidOut: { rows: rows.toSpliced(place.at, 0, rowLike(place.like, row)) }, table }
}

/** The row in the shape of one of the table: its label behind the same fields, its numbers behind that. */
const rowLike = (like: Row, { label, numbers, unit }: UnknownRow): Row => {
  const own: Token = { kind: 'label', text: label, path: '' }
  const values = valuesIn(like).map((_, at): Token => ({
    kind: 'value',
    text: `${numbers[at % numbers.length] ?? 0}${unit}`,
    path: '',
  }))
  const known = labelIn(like)
  const before = known === undefined ? [] : like.fields.slice(0, like.fields.indexOf(known))
  const spans = before.map((field): Row['fields'][number] => (typeof field === 'string' ? field : 'row-span'))
  return { kind: 'table', fields: [...spans, own, ...values] }
}
