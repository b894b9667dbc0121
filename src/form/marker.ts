import { codesOf } from '../source/space.js'

/** How a numbered line is counted: 一、 — （一） — 1. — （1） — ①. */
export type MarkerStyle = 'numeral' | 'bracketedNumeral' | 'digit' | 'bracketedDigit' | 'circled'

/** The number before a heading, a clause or a label. */
export interface Marker {
  readonly style: MarkerStyle
  /** The number it counts to: 1 for 一、, （一）, 1. and ①. */
  readonly number: number
  /** How many characters it takes, with its brackets and stop. */
  readonly length: number
}

const numerals = '〇一二三四五六七八九十'
const numeralCodes = codesOf(numerals.slice(1))
const fullWidthZero = 0xff10

const pattern =
  /^(?:([一二三四五六七八九十]{1,3})\s*[、.．，,)）]|[（(]\s*([一二三四五六七八九十]{1,3})\s*[)）]\s*、?|([㈠-㈩])|([\d０-９]{1,2})\s*[、．]|([\d０-９]{1,2})\s*\.(?!\d)|[（(]\s*([\d０-９]{1,2})\s*[)）]|([\d０-９]{1,2})[)）]|([①-⑳]))\s*/

/** Reads the marker that a line opens with. */
export const readMarker = (text: string): Marker | undefined => {
  if (!opensLikeMarker(text.charCodeAt(0))) return undefined
  const match = pattern.exec(text)
  if (match === null) return undefined
  const [{ length }, numeral, bracketed, enclosed, digit, dotted, inBrackets, closed, circled] = match
  if (numeral !== undefined) {
    // 一) is （一） with its first bracket lost.
    const style = /[)）]/.test(match[0]) ? 'bracketedNumeral' : 'numeral'
    return { style, number: numeralValue(numeral), length }
  }
  if (bracketed !== undefined) return { style: 'bracketedNumeral', number: numeralValue(bracketed), length }
  if (enclosed !== undefined) {
    return { style: 'bracketedNumeral', number: enclosed.charCodeAt(0) - 0x321f, length }
  }
  if (circled !== undefined) return { style: 'circled', number: circled.charCodeAt(0) - 0x245f, length }
  const plain = digit ?? dotted
  if (plain !== undefined) return { style: 'digit', number: digitsValue(plain), length }
  return { style: 'bracketedDigit', number: digitsValue(inBrackets ?? closed ?? ''), length }
}

const opensLikeMarker = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  code === 0x28 ||
  code === 0xff08 ||
  numeralCodes.has(code) ||
  (code >= 0x3220 && code <= 0x3229) ||
  (code >= 0x2460 && code <= 0x2473) ||
  (code >= fullWidthZero && code <= 0xff19)

/** The value of a Chinese numeral below one hundred, such as 十二. */
export const numeralValue = (text: string): number => {
  const ten = text.indexOf('十')
  if (ten === -1) return Array.from(text).reduce((sum, digit) => sum * 10 + numerals.indexOf(digit), 0)
  const tens = ten === 0 ? 1 : numerals.indexOf(text.charAt(ten - 1))
  const ones = ten === text.length - 1 ? 0 : numerals.indexOf(text.charAt(ten + 1))
  return tens * 10 + ones
}

/** A number from 1 to 99 as a Chinese numeral: 十二. */
export const numeralOf = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ofTens = tens === 0 ? '' : `${tens === 1 ? '' : numerals.charAt(tens)}十`
  return `${ofTens}${ones === 0 ? '' : numerals.charAt(ones)}`
}

const digitsValue = (text: string): number =>
  Array.from(text).reduce((sum, digit) => {
    const code = digit.charCodeAt(0)
    return sum * 10 + (code >= fullWidthZero ? code - fullWidthZero : code - 0x30)
  }, 0)
