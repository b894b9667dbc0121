import { isAmountAsWritten } from '../../form/kind-of-number.js'
import { cellPaths } from '../../form/paths.js'
import { placeInWords, positionIn } from '../../format/place.js'
import {
  labelOf,
  toData,
  toRows,
  type Cell,
  type Diagnostic,
  type NumberRow,
  type Position,
  type Severity,
} from '../../index.js'
import { localeOf, type LocaleName } from '../locale.js'
import type { ReadReport } from '../output/output.js'
import { severityOrder } from '../../findings/codes.js'
import { levelOf } from './level.js'
import type { Field } from './record.js'

/** What a table has a record for: a number, a report, a finding; `summary` counts what is in a report. */
export type Shape = 'long' | 'wide' | 'findings' | 'summary'

/** The records of one report in a table. */
interface Records {
  header: () => readonly string[]
  recordsOf: (read: ReadReport, locale: LocaleName) => (readonly Field[])[]
}

/** What records of all shapes begin with, but for findings, which leave out what is not needed to find them. */
const identityHeader = ['file', 'agency', 'level', 'year', 'edition']
const identityOf = ({ file, report: { agency, year, edition } }: ReadReport): Field[] => [
  file,
  agency,
  levelOf(agency),
  year,
  edition,
]

const long: Records = {
  header: () => [
    ...identityHeader,
    'path',
    'table',
    'row',
    'column',
    'value',
    'state',
    'unit',
    'line',
    'place',
  ],
  recordsOf: (read, locale) => {
    const identity = identityOf(read)
    return toRows(read.report).map(({ path, edition, value, state, unit, position }) => {
      const { table, row, column } = labelOf(path, locale, edition ?? undefined)
      const [line = null, , place = null] = position === null ? [] : placeOf(read, position, locale)
      return [...identity, path, table, row, column, value, state, unit, line, place]
    })
  },
}

/** The line and column of something; or where it stands in a document that has no lines, in words. */
const placeOf = ({ document }: ReadReport, position: Position, locale: LocaleName): Field[] => {
  const { start } = positionIn(document, position) ?? {}
  const words = placeInWords(document, position, localeOf[locale].formats)
  return [start?.line ?? null, start?.column ?? null, words ?? null]
}

const wide: Records = {
  header: () => [
    ...identityHeader,
    'title',
    ...cellPaths().flatMap((path) => (isAmountAsWritten(path) ? [path, `${path}.unit`] : [path])),
  ],
  recordsOf: (read) => {
    const found = new Map<string, NumberRow>(toRows(read.report).map((row) => [row.path, row]))
    const numbers = cellPaths().flatMap((path): Field[] => {
      const one = found.get(path)
      const value = one?.value ?? null
      return isAmountAsWritten(path) ? [value, one?.unit ?? null] : [value]
    })
    return [[...identityOf(read), titleOf(read), ...numbers]]
  },
}

const titleOf = ({ report }: ReadReport): string | null => toData(report).title

const findings: Records = {
  header: () => [
    ...['file', 'agency', 'year', 'severity', 'code', 'path', 'line', 'column', 'place'],
    ...['expected', 'actual', 'message'],
  ],
  recordsOf: (read, locale) => {
    const { agency, year } = read.report
    return read.diagnostics.map(({ severity, code, path, position, expected, actual, message }) => [
      ...[read.file, agency, year, severity, code, path ?? null, ...placeOf(read, position, locale)],
      ...[expected ?? null, actual ?? null, message],
    ])
  },
}

const states = ['number', 'blank', 'mark', 'text', 'missing'] as const satisfies readonly Cell['state'][]

const summary: Records = {
  header: () => [...identityHeader, 'title', ...states, ...severityOrder],
  recordsOf: (read) => {
    const numbers = toRows(read.report)
    const ofState = (state: Cell['state']): number => numbers.filter((one) => one.state === state).length
    const ofSeverity = (severity: Severity): number => count(read.diagnostics, severity)
    return [[...identityOf(read), titleOf(read), ...states.map(ofState), ...severityOrder.map(ofSeverity)]]
  },
}

const count = (diagnostics: readonly Diagnostic[], severity: Severity): number =>
  diagnostics.filter((one) => one.severity === severity).length

/** How a table of each shape is made. */
export const shapes: Readonly<Record<Shape, Records>> = { long, wide, findings, summary }
