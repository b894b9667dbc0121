import type { Choose } from './choose.js'
import type { Damage } from './damage.js'
import { type LaidOut, type Token } from './laid-out.js'
import { placesOf, replaceRow, setText, type Place } from './places.js'

/*
 * Damages of what stands around the tables: the title, the paragraphs, the signature.
 */

const garbled = ['〓〓', '锟斤拷', '□□', 'x#%', '��', '见附件', '三', '2021年']

const onOne =
  (kind: Token['kind'], edit: (laidOut: LaidOut, place: Place, choose: Choose) => LaidOut): Damage =>
  (laidOut, truth, choose) => {
    const place = choose(placesOf(laidOut, kind))
    return (
      place && {
        what: `${kind} ${place.token.text.slice(0, 20)}`,
        laidOut: edit(laidOut, place, choose),
        truth,
      }
    )
  }

const without = (laidOut: LaidOut, { row }: Place): LaidOut => replaceRow(laidOut, row)

const twice = (laidOut: LaidOut, { row }: Place): LaidOut => {
  const line = laidOut.rows[row]
  return line === undefined ? laidOut : replaceRow(laidOut, row, line, line)
}

const other = (laidOut: LaidOut, place: Place, choose: Choose): LaidOut =>
  setText(laidOut, place, choose(garbled) ?? '')

/** One character is lost or another. */
const dented = (laidOut: LaidOut, place: Place, choose: Choose): LaidOut => {
  const { text } = place.token
  const at = choose(Array.from(text, (_, index) => index)) ?? 0
  return setText(laidOut, place, `${text.slice(0, at)}${choose(['', '口', '1']) ?? ''}${text.slice(at + 1)}`)
}

const cutFrom =
  (pattern: RegExp) =>
  (laidOut: LaidOut, place: Place): LaidOut =>
    setText(laidOut, place, place.token.text.replace(pattern, ''))

/** The ways to damage what stands around the tables, by name. */
export const proseDamages: Readonly<Record<string, Damage>> = {
  'delete the title': onOne('title', without),
  'duplicate the title': onOne('title', twice),
  'garble the title': onOne('title', other),
  'dent the title': onOne('title', dented),
  'delete the year of the title': onOne('title', cutFrom(/\d{4}年度?/)),
  'delete the organ of the title': onOne('title', cutFrom(/^.*?(?=\d{4}年)/)),
  'delete a line of the signature': onOne('signature', without),
  'duplicate a line of the signature': onOne('signature', twice),
  'garble a line of the signature': onOne('signature', other),
  'dent a line of the signature': onOne('signature', dented),
  'delete a paragraph': onOne('paragraph', without),
  'duplicate a paragraph': onOne('paragraph', twice),
  'garble a paragraph': onOne('paragraph', other),
  'dent a paragraph': onOne('paragraph', dented),
}
