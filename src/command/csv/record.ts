import { showControls } from '../../source/controls.js'

/** What stands in a field; nothing for `null`. */
export type Field = string | number | null

/** Writes a record of a table. */
export type WriteRecord = (fields: readonly Field[]) => string

/** What spreadsheets take for a formula, and run. A number with its sign is none. */
const formula = /^(?:[=@]|[+-](?![\d.]+$))/

/**
 * Writes records of comma-separated values (RFC 4180). A record is always one line: line ends and other controls in a
 * text are written down, as in `\n`.
 *
 * @param forSpreadsheet - Whether texts that a spreadsheet would run as a formula are led by an apostrophe, as spreadsheets
 * have it.
 */
export const recordWriter = (forSpreadsheet: boolean): WriteRecord => {
  const write = (field: Field): string => {
    if (typeof field !== 'string') return field === null ? '' : String(field)
    const text = showControls(field)
    const safe = forSpreadsheet && text.length > 1 && formula.test(text) ? `'${text}` : text
    return /[",]|^ | $/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return (fields) => `${fields.map(write).join(',')}\r\n`
}
