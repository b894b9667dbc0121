import { editions, newest } from '../form/forms.js'
import type { FormColumn } from '../form/shape.js'
import { columnsOf, linesOfAny, rowsOf, rowsOfEvery } from '../form/tables.js'

/** As much of JSON Schema (draft 7) as the data of a report need. */
export type Schema = ValueSchema | ObjectSchema | { anyOf: Schema[] }

interface ValueSchema {
  type: ('string' | 'number' | 'integer' | 'null')[]
  /** What is expected, in the words of an error message. */
  description: string
  enum?: (string | null)[]
  pattern?: string
  /** A day that there is. */
  format?: 'date'
  minimum?: number
}

export interface ObjectSchema {
  type: ['object'] | ['object', 'null']
  properties: Record<string, Schema>
  required: string[]
  additionalProperties: false
}

type Properties = Record<string, Schema>

const text: Schema = { type: ['string', 'null'], description: 'a text or null' }
const year: Schema = { type: ['integer', 'null'], description: 'a year, such as 2022, or null' }
const date: Schema = {
  type: ['string', 'null'],
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  format: 'date',
  description: 'a day of the calendar, such as "2023-01-16", or null',
}
const change: Schema = { type: ['number', 'null'], description: 'a finite number or null' }
const count: Schema = {
  type: ['number', 'null'],
  minimum: 0,
  description: 'a number that is not negative, or null',
}

const oneOf = (...allowed: readonly string[]): Schema => ({
  type: ['string', 'null'],
  enum: [...allowed, null],
  description: `${allowed.map((one) => `"${one}"`).join(' or ')} or null`,
})

/** An object with these keys and no others. */
const shape = (properties: Properties, required = Object.keys(properties)): ObjectSchema => ({
  type: ['object'],
  properties,
  required,
  additionalProperties: false,
})

const orNull = (schema: ObjectSchema): ObjectSchema => ({ ...schema, type: ['object', 'null'] })

const amount = orNull(
  shape({
    value: { type: ['number'], minimum: 0, description: 'a number that is not negative' },
    unit: oneOf('元', '万元'),
  }),
)

const schemaOf = ({ number }: FormColumn): Schema =>
  number === 'amount as written' ? amount : number === 'change' ? change : count

const propertiesOf = (columns: readonly FormColumn[]): Properties =>
  Object.fromEntries(columns.map((column) => [column.key, schemaOf(column)]))

/** The rows of all editions: a report that mixes them has the columns of several in the rows concerned. */
const disclosureTable = (): ObjectSchema => {
  const rows: Record<string, Properties> = {}
  for (const edition of editions) {
    for (const { key, columns } of rowsOf('disclosure', edition))
      rows[key] = { ...rows[key], ...propertiesOf(columns) }
  }
  return shape(
    Object.fromEntries(Object.entries(rows).map(([key, columns]) => [key, shape(columns, [])])),
    [],
  )
}

const requestsTable = (): ObjectSchema => {
  const counts = shape(propertiesOf(columnsOf('requests')))
  const rows: Properties = {}
  const groups: Record<string, Properties> = {}
  for (const line of linesOfAny('requests')) {
    if (!('key' in line)) continue
    const [group, row] = line.key.split('.') as [string, string | undefined]
    if (row === undefined) rows[group] = counts
    else (groups[group] ??= {})[row] = counts
  }
  for (const [group, parts] of Object.entries(groups)) {
    const whole = rows[group]
    // （六）其他处理 is one row in one edition and three in the other.
    const rowsBelow = shape(
      parts,
      Object.keys(parts).filter((row) => isAlwaysIn(group, row)),
    )
    rows[group] = whole === undefined ? rowsBelow : { anyOf: [whole, rowsBelow] }
  }
  const ofEvery = new Set(rowsOfEvery('requests').map(({ key }) => key.split('.')[0]))
  return shape(
    rows,
    Object.keys(rows).filter((key) => ofEvery.has(key)),
  )
}

/** Whether every edition that parts a group has this row in it. */
const isAlwaysIn = (group: string, row: string): boolean =>
  editions.every((edition) => {
    const own = rowsOf('requests', edition).filter(({ key }) => key.startsWith(`${group}.`))
    return own.length === 0 || own.some(({ key }) => key === `${group}.${row}`)
  })

const disputesTable = (): ObjectSchema =>
  shape(
    Object.fromEntries(
      rowsOf('disputes', newest).map(({ key, columns }) => [key, shape(propertiesOf(columns))]),
    ),
  )

/** The shape of the data of a report. */
export const reportSchema: ObjectSchema = shape({
  title: text,
  agency: text,
  year,
  edition: oneOf(...editions),
  preamble: text,
  overview: text,
  disclosure: orNull(disclosureTable()),
  requests: orNull(requestsTable()),
  disputes: orNull(disputesTable()),
  problems: text,
  other: text,
  signature: shape({ agency: text, date }),
})

/** The JSON Schema of the data of a report, as it is published: `ogi-report/schema.json`. */
export const reportSchemaFile = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'ReportData',
  description:
    'The plain content of an annual report on open government information (政府信息公开工作年度报告), as toData of ogi-report gives it. null means that the report gives nothing there.',
  ...reportSchema,
}
