import { labelOf, type NumberRow } from 'ogi-report'
import { settings } from '../state/settings.js'

const field = (value: string | number | null): string => {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The numbers of a report as CSV (RFC 4180), with the mark by which Excel knows UTF-8. */
export const csvOf = (rows: readonly NumberRow[]): string => {
  const lines = rows.map(({ agency, year, edition, path, value, unit }) => {
    const { table, row, column } = labelOf(path, settings.value.language)
    return [agency, year, edition, path, table, row, column, value, unit]
  })
  const header = ['agency', 'year', 'edition', 'path', 'table', 'row', 'column', 'value', 'unit']
  return `\uFEFF${[header, ...lines].map((line) => line.map(field).join(',')).join('\r\n')}\r\n`
}
