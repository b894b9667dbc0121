/*
 * A record of values that commas or semicolons separate, by RFC 4180: a field in quotation marks may hold the separator,
 * line breaks and, doubled, quotation marks.
 *
 *   "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",0,0,"1,234",0,0,0,1234
 */

/** A stretch of the text between two separators, without its quotation marks. */
export interface SeparatedField {
  readonly start: number
  readonly end: number
  readonly isQuoted: boolean
}

/** The fields of a record, and from where to where it stands, on one line or several. */
export interface SeparatedRecord {
  readonly start: number
  readonly fields: readonly SeparatedField[]
  readonly end: number
}

/** The codes of a semicolon and a comma, which may stand in a number. */
export const separators = [0x3b, 0x2c] as const

const QUOTE = 0x22
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const TAB = 0x09
const PIPE = 0x7c
const SPACE = 0x20

/** What is longer in quotation marks is no cell; without a bound, each mark that is never closed would be followed to the end. */
const longestQuoted = 300

const endsLine = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN

/** The record that opens at an offset; `undefined` where the line holds tabs or pipes, or a quotation mark stays open. */
export const recordAt = (text: string, from: number, separator: number): SeparatedRecord | undefined => {
  const fields: SeparatedField[] = []
  for (let start = from; ;) {
    const field = text.charCodeAt(start) === QUOTE ? quotedAt(text, start) : plainAt(text, start, separator)
    if (field === undefined) return undefined
    fields.push(field)
    const behind = field.isQuoted ? skipSpaces(text, field.end + 1) : field.end
    if (behind >= text.length || endsLine(text.charCodeAt(behind)))
      return { start: from, fields, end: behind }
    if (text.charCodeAt(behind) !== separator) return undefined
    start = behind + 1
  }
}

const skipSpaces = (text: string, from: number): number => {
  let at = from
  while (text.charCodeAt(at) === SPACE) at++
  return at
}

const plainAt = (text: string, start: number, separator: number): SeparatedField | undefined => {
  let end = start
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === separator || endsLine(code)) break
    if (code === TAB || code === PIPE) return undefined
  }
  return { start, end, isQuoted: false }
}

const quotedAt = (text: string, quote: number): SeparatedField | undefined => {
  const start = quote + 1
  const last = Math.min(text.length, start + longestQuoted)
  for (let end = start; end < last; end++) {
    if (text.charCodeAt(end) !== QUOTE) continue
    if (text.charCodeAt(end + 1) === QUOTE) end++
    else return { start, end, isQuoted: true }
  }
  return undefined
}
