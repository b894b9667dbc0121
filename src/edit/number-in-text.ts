import type { Edit } from '../findings/diagnostic.js'

/*
 * Where a number stands in the text of its cell, and how another is written in its place:
 *
 *   73次        1,234        +3        增15       ２２（其中修订16件）
 *   ^^          ^^^^^         ^          ^^       ^^
 */

const numberInText =
  /(?<sign>[+＋\-－−–—增减減]?)(?<digits>[\d０-９](?:[\d０-９,，.．\s]*[\d０-９])?)|[零〇]/u

const negativeSigns = '-－−–—减減'
const fullWidthOffset = 0xfee0
const longestNumber = 15

/** Why a number cannot stand in a cell; `undefined` where it can. */
export const whyUnwritable = (value: number): string | undefined => {
  if (!Number.isFinite(value)) return `${value} is no finite number`
  const digits = String(Math.abs(value))
  return /^[\d.]+$/.test(digits) && digits.length <= longestNumber
    ? undefined
    : `${value} cannot be written in ${longestNumber} digits`
}

/**
 * The change that makes a number of a text another, and leaves the rest: units, notes, a sign that still holds, full
 * width.
 *
 * @param text - The text of a cell that holds a number.
 * @param value - The number to stand there.
 * @returns The change; its offsets count from the start of the text.
 */
export const numberEdit = (text: string, value: number): Edit => {
  const match = numberInText.exec(text)
  if (match === null) return wholeEdit(text, value)
  const { sign = '', digits = '' } = match.groups ?? {}
  const end = match.index + match[0].length
  const keepsSign = sign !== '' && value !== 0 && negativeSigns.includes(sign) === value < 0
  const written = String(keepsSign ? Math.abs(value) : value)
  return {
    start: match.index + (keepsSign ? sign.length : 0),
    end,
    text: /[０-９]/.test(digits) ? widen(written) : written,
  }
}

/** The change that puts a number in the place of a whole text; a blank between two pipes keeps a space on either side. */
export const wholeEdit = (text: string, value: number): Edit => {
  const isPadded = text.length >= 2 && text.startsWith(' ') && text.endsWith(' ')
  const margin = isPadded ? 1 : 0
  return { start: margin, end: text.length - margin, text: String(value) }
}

const widen = (text: string): string =>
  text.replace(/[\d.-]/g, (character) => String.fromCharCode(character.charCodeAt(0) + fullWidthOffset))
