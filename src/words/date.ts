import { numeralValue } from '../form/marker.js'
import { isDigit, toHalfWidthDigits } from '../source/digit.js'
import { namesOrgan, namesPlace, withoutSeal } from './surroundings.js'
import type { SignatureReading } from './word.js'

const arabic = /^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?$/
const chinese =
  /^([〇○零ＯO0一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/
const longestDate = 24
const DAY = '日'.charCodeAt(0)
/** Most lines end otherwise, and need no further look. */
const endsLikeDate = (text: string): boolean => {
  const trimmed = text.trimEnd()
  const last = trimmed.charCodeAt(trimmed.length - 1)
  return last === DAY || isDigit(last)
}

/** Reads a line that is a date, in Arabic or Chinese numerals, as `2023-01-16`. */
export const readDate = (text: string): string | undefined => {
  if (text.length > longestDate || !endsLikeDate(text)) return undefined
  const compact = toHalfWidthDigits(text.replace(/\s/g, ''))
  const inArabic = arabic.exec(compact)
  if (inArabic !== null) return isoDate(Number(inArabic[1]), Number(inArabic[2]), Number(inArabic[3]))
  const inChinese = chinese.exec(compact)
  if (inChinese === null) return undefined
  const [, year = '', month = '', day = ''] = inChinese
  return isoDate(chineseYear(year), numeralValue(month), numeralValue(day))
}

const parted = /^([\p{Script=Han}（）()]{2,40})\s+(\S.*)$/u
const joined = /^([\p{Script=Han}（）()]{2,40})(\d.*)$/u

/** Reads a line that holds an organ and a date: 胜利乡人民政府  2023年1月16日. Other words before a date name nobody. */
export const readSignatureLine = (text: string): SignatureReading | undefined => {
  if (!endsLikeDate(text)) return undefined
  const [, agency, written] = parted.exec(text) ?? joined.exec(text) ?? []
  const date = written === undefined ? undefined : readDate(written)
  if (date === undefined || agency === undefined || !(namesOrgan(agency) || namesPlace(agency)))
    return undefined
  return { agency: withoutSeal(agency), date }
}

/** 二〇二三 as 2023; the circle is written in many ways. */
export const chineseYear = (text: string): number =>
  Number(Array.from(text, (digit) => Math.max(0, '〇一二三四五六七八九'.indexOf(digit))).join(''))

const isoDate = (year: number, month: number, day: number): string | undefined => {
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1) return undefined
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
