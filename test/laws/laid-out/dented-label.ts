import { findTerm } from '../../../src/lexicon/find.js'
import type { Choose } from './choose.js'
import type { LaidOut } from './laid-out.js'
import { placesOf, type Place } from './places.js'

/** A report with a row label of which much is lost, and the path of its row. */
export interface Dented {
  readonly laidOut: LaidOut
  readonly path: string
}

const fewestWords = 6
const numeral = /^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\d\.)/
const character = /\p{Script=Han}/u

/** Takes up to four of ten characters out of the words of a label with a numeral; `undefined` where it is still a label. */
export const dentOften = (laidOut: LaidOut, choose: Choose): Dented | undefined => {
  const place = choose(placesOf(laidOut, 'label').filter(isDentable))
  if (place === undefined) return undefined
  const { text, path } = place.token
  const [{ length }] = numeral.exec(text) ?? ['']
  const places = Array.from(text).flatMap((one, at) => (at >= length && character.test(one) ? [at] : []))
  const lost = new Set<number>()
  for (let left = Math.floor(places.length * 0.4); left > 0; left--)
    lost.add(choose(places.filter((at) => !lost.has(at))) ?? 0)
  const left = Array.from(text)
    .filter((_, at) => !lost.has(at))
    .join('')
  if (findTerm(left).term !== undefined) return undefined
  const rows = laidOut.rows.map((row) => ({
    ...row,
    fields: row.fields.map((field) =>
      typeof field !== 'string' && field.kind === 'label' && field.path === path
        ? { ...field, text: left }
        : field,
    ),
  }))
  return { laidOut: { rows }, path }
}

const isDentable = ({ token: { text } }: Place): boolean => {
  const [{ length }] = numeral.exec(text) ?? ['']
  return length > 0 && text.length - length >= fewestWords
}
