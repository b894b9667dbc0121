import { disclosure, type FormBlock } from '../form/disclosure.js'
import { disputeColumns, disputeGroups } from '../form/disputes.js'
import { editions, type FormColumn } from '../form/edition.js'
import { requestColumns, requestLines } from '../form/requests.js'

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

const schemaOf = ({ signed, unit }: FormColumn): Schema =>
  unit === 'as written' ? amount : signed ? change : count

const columnsOf = (columns: readonly FormColumn[]): Properties =>
  Object.fromEntries(columns.map((column) => [column.key, schemaOf(column)]))

/** The rows of both editions: a report that mixes them has the columns of both in the rows concerned. */
const disclosureTable = (): ObjectSchema => {
  const rows: Record<string, Properties> = {}
  for (const edition of editions) {
    const blocks: readonly FormBlock[] = disclosure[edition]
    for (const { rows: keys, columns } of blocks) {
      for (const { key } of keys) rows[key] = { ...rows[key], ...columnsOf(columns) }
    }
  }
  return shape(
    Object.fromEntries(Object.entries(rows).map(([key, columns]) => [key, shape(columns, [])])),
    [],
  )
}

const requestsTable = (): ObjectSchema => {
  const counts = shape(columnsOf(requestColumns))
  const rows: Properties = {}
  const groups: Record<string, Properties> = {}
  for (const line of requestLines) {
    if (!('key' in line)) continue
    const [group, row] = line.key.split('.') as [string, string | undefined]
    if (row === undefined) rows[group] = counts
    else (groups[group] ??= {})[row] = counts
  }
  for (const [group, parts] of Object.entries(groups)) {
    const whole = rows[group]
    // （六）其他处理 is one row in one edition and three in the other.
    rows[group] = whole === undefined ? shape(parts) : { anyOf: [whole, shape(parts)] }
  }
  return shape(
    rows,
    Object.keys(rows).filter((key) => key !== 'otherOutcome'),
  )
}

const disputesTable = (): ObjectSchema =>
  shape(Object.fromEntries(disputeGroups.map(({ key }) => [key, shape(columnsOf(disputeColumns))])))

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
