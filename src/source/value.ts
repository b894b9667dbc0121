import { digitValue, isDigit, toHalfWidthDigits } from './digit.js'
import { isSpace } from './space.js'

/*
 * What stands in a cell that holds no label. This is the only grammar of numbers:
 *
 *   13612    －4    增15    1,234.5    13 612    约5    84.37万元    22（其中修订16件）
 *            ^     ^         ^   ^      ^       ^          ^^^^      ^^^^^^^^^^^^
 *           sign  sign    separators  space   about       unit          note
 *
 *   /    ——    无    不涉及    N/A      marks: the office gives no number
 */

/** What stands in a cell that holds no label. */
export interface CellValue {
  state: 'number' | 'mark'
  value: number | null
  unit: string | null
  /**
   * How sure the number is: `plain` as written, `spaced` where white space stood among its digits, `noted` where words
   * stood beside it.
   */
  reading: 'plain' | 'spaced' | 'noted'
}

/** The units that numbers carry; one that another begins with stands behind it. */
export const units = '万元 元 件次 人次 件 次 项 条 个 人 份 宗 起 篇 部'.split(' ')

/** The dashes of marks and of page numbers. */
export const dashes = '-－—–―'
const slashes = '/\\／＼'
const wordsOfMarks = ['无', '無', '不涉及', '不适用', 'N/A', 'n/a', 'NA']
const longestMark = 3

const zeros = '零〇'
const about = '约'
const minusSigns = '-－−–—'
const plusSigns = '+＋'
const minusWords = '减減'
const plusWords = '增'
const separators = ',，.．'
const openingBrackets = '（('

const longestNumber = 15
const longestCell = 60

/** What a character may do in a value: the sum of all that holds. */
const role = { minus: 1, sign: 2, separator: 4, mark: 8, afterDigits: 16, opening: 32, ending: 64 }

/** Every cell is asked for the roles of its first characters, so that an array answers. */
const roles = new Uint8Array(0x10000)

const rolesOf = (code: number): number => roles[code] as number

const addRoles = (characters: string, added: number): void => {
  for (const character of characters) {
    const code = character.charCodeAt(0)
    roles[code] = rolesOf(code) | added
  }
}

addRoles(minusSigns + minusWords, role.minus)
addRoles(minusSigns + minusWords + plusSigns + plusWords, role.sign | role.opening)
addRoles(separators, role.separator)
addRoles(dashes + slashes, role.mark | role.opening | role.ending)
addRoles(wordsOfMarks.map((word) => word.charAt(0)).join('') + zeros + about, role.opening)
addRoles(units.map((unit) => unit.charAt(0)).join('') + openingBrackets, role.afterDigits)
addRoles(units.map((unit) => unit.charAt(unit.length - 1)).join(''), role.ending)
addRoles('0123456789０１２３４５６７８９', role.opening | role.ending)

const numberOf = (value: number, unit: string | null, reading: CellValue['reading']): CellValue => ({
  state: 'number',
  value,
  unit,
  reading,
})

/** The commonest values, made once. */
const mark: CellValue = { state: 'mark', value: null, unit: null, reading: 'plain' }
const digits = Array.from({ length: 10 }, (_, value) => numberOf(value, null, 'plain'))

/** Reads a stretch of a text as a number or a mark; `undefined` where it is neither. */
export const readValue = (text: string, start = 0, end = text.length): CellValue | undefined => {
  const length = end - start
  if (length < 1 || length > longestCell) return undefined
  const first = text.charCodeAt(start)
  if ((rolesOf(first) & role.opening) === 0) return undefined
  if (length === 1 && isDigit(first)) return digits[digitValue(first)]
  return (
    readPlainNumber(text, start, end) ??
    (isMark(text, start, end) ? mark : undefined) ??
    (isZeroWord(text, start, end) ? digits[0] : undefined) ??
    (opensLikeNumber(text, start, end) ? readWrittenNumber(text.slice(start, end)) : undefined)
  )
}

/** Reads nothing but digits, with a sign or without one: what nearly every number is. */
const readPlainNumber = (text: string, start: number, end: number): CellValue | undefined => {
  const opening = rolesOf(text.charCodeAt(start))
  const from = opening & role.sign ? start + 1 : start
  if (from === end || end - from > longestNumber) return undefined
  let value = 0
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (!isDigit(code)) return undefined
    value = value * 10 + digitValue(code)
  }
  return numberOf(opening & role.minus && value !== 0 ? -value : value, null, 'plain')
}

/** Whether a stretch is a mark: a slash, up to three dashes, or words that say there is nothing. */
export const isMark = (text: string, start: number, end: number): boolean => {
  const length = end - start
  if (length > longestMark) return false
  if (isMarkSign(text.charCodeAt(start))) {
    return length === 1 || areDashes(text, start, end)
  }
  return isOneOf(wordsOfMarks, text, start, end)
}

/** Whether a character is a mark by itself, and no word: / or —. */
export const isMarkSign = (code: number): boolean => (rolesOf(code) & role.mark) !== 0

const areDashes = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (!dashes.includes(text.charAt(at))) return false
  return true
}

const isZeroWord = (text: string, start: number, end: number): boolean =>
  end - start === 1 && zeros.includes(text.charAt(start))

const isOneOf = (words: readonly string[], text: string, start: number, end: number): boolean =>
  words.some((word) => word.length === end - start && text.startsWith(word, start))

/**
 * Whether a stretch opens as numbers do, and goes on with a unit or a note behind the digits. Most labels and lines that
 * open with a digit do not, and need no further look: 2022年，……
 */
const opensLikeNumber = (text: string, start: number, end: number): boolean => {
  const sign = text.startsWith(about, start) ? skipSpaces(text, start + about.length, end) : start
  const first = skipSign(text, sign, end)
  if (first === end || !isDigit(text.charCodeAt(first))) return false
  let at = first
  while (at < end && (isOfDigits(text.charCodeAt(at)) || isSpace(text.charCodeAt(at)))) at++
  return at === end || (rolesOf(text.charCodeAt(at)) & role.afterDigits) !== 0
}

const skipSign = (text: string, start: number, end: number): number =>
  start < end && rolesOf(text.charCodeAt(start)) & role.sign ? skipSpaces(text, start + 1, end) : start

const skipSpaces = (text: string, start: number, end: number): number => {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Whether a character may stand among the digits of a number. */
const isOfDigits = (code: number): boolean => isDigit(code) || (rolesOf(code) & role.separator) !== 0

const number = new RegExp(
  `^(${about})?([${minusSigns}${plusSigns}${minusWords}${plusWords}])?` +
    `(\\d[\\d,]*(?:\\.\\d+)?)(${units.join('|')})?([${openingBrackets}][^（()）]*[)）])?$`,
  'u',
)

/** Reads a number of any kind: with commas, a point, spaces, a unit, a note. */
const readWrittenNumber = (text: string): CellValue | undefined => {
  const halfWidth = toHalfWidthDigits(text).replaceAll('，', ',').replaceAll('．', '.')
  const match = number.exec(halfWidth.replace(/\s+/g, ''))
  if (match === null) return undefined
  const [, uncertain, sign, written = '', unit, note] = match
  if (!hasSoundCommas(written)) return undefined
  const unsigned = written.replaceAll(',', '')
  if (unsigned.length > longestNumber) return undefined
  const value = Number(unsigned)
  const isNegative = sign !== undefined && (minusSigns + minusWords).includes(sign) && value !== 0
  const reading = (note ?? uncertain) !== undefined ? 'noted' : isSpaced(halfWidth) ? 'spaced' : 'plain'
  return numberOf(isNegative ? -value : value, unit ?? null, reading)
}

/** Commas part the digits of a number by threes; anything else is no number, nor is 0,123. */
const hasSoundCommas = (written: string): boolean =>
  !written.includes(',') || /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(written)

const spaceBehindSign = new RegExp(`[${minusSigns}${plusSigns}]\\s+\\d`)

/**
 * Whether white space parts digits otherwise than by threes, which might be two numbers in one cell, or a number and that
 * of a page; or a sign from its number, which might be the mark of a list.
 */
const isSpaced = (text: string): boolean =>
  spaceBehindSign.test(text) ||
  (/\d\s+\d/.test(text) && !/^\D*[1-9]\d{0,2}(?:[^\S\n\r]\d{3})+(?!\s*\d)/.test(text))

/**
 * Whether a stretch is written like a number, with or without a sign and a unit: it is a cell then, even if its digits
 * are no number (1,23), which is for the reader of the cell to say.
 */
export const isLikeNumber = (text: string, start: number, end: number): boolean => {
  let at = skipSign(text, start, end)
  if (at === end || !isDigit(text.charCodeAt(at))) return false
  while (at < end && isOfDigits(text.charCodeAt(at))) at++
  if (at === end) return true
  return isOneOf(units, text, skipSpaces(text, at, end), end)
}

/** Whether a stretch is a mark, or written like a number. */
export const isLikeValue = (text: string, start: number, end: number): boolean =>
  isLikeNumber(text, start, end) || isMark(text, start, end) || isZeroWord(text, start, end)

/** Whether a number or a mark can end in a character, so that other lines need not be taken apart. */
export const mayEndValue = (code: number): boolean => (rolesOf(code) & role.ending) !== 0
