import type { Choose } from './choose.js'
import type { Damage } from './damage.js'
import type { Demand } from './demands.js'
import { tokensOf, type LaidOut, type Row } from './laid-out.js'
import {
  describe,
  editFields,
  placesOf,
  replaceRow,
  setText,
  without,
  withTruth,
  type Place,
} from './places.js'

const isAmount = ({ path }: Place['token']): boolean => path.endsWith('.amount')

/** The cells of the form that hold a count. */
const countsOf = (laidOut: LaidOut): Place[] =>
  placesOf(laidOut, 'value').filter(({ token }) => token.path !== '' && !isAmount(token))

/** A number whose commas stand where none belong: not the number without them, and none at all. */
export const misplaceCommas: Damage = (laidOut, truth, choose) => {
  const place = choose(countsOf(laidOut))
  const text = choose(['1,23', '12,3', '1,2345', '1234,567', '1，23', '１，２３'])
  if (place === undefined || text === undefined) return undefined
  return {
    what: `misplace commas: ${place.token.path} ${text}`,
    laidOut: setText(laidOut, place, text),
    truth: without(truth, place.token.path),
    demands: [{ path: place.token.path }],
  }
}

/** Digits of one number parted, as in text out of pictures and in narrow cells: one number or two. */
const partDigits =
  (what: string, separators: readonly string[]): Damage =>
  (laidOut, truth, choose) => {
    const place = choose(countsOf(laidOut))
    const separator = choose(separators)
    const [first, second] = partedNumber(choose)
    if (place === undefined || separator === undefined) return undefined
    const { path } = place.token
    return {
      what: `${what}: ${path} ${first} / ${second}`,
      laidOut: setText(laidOut, place, `${first}${separator}${second}`),
      truth: withTruth(truth, [[path, `${first}${second}`.replaceAll(' ', '')]]),
      demands: [{ path }, ...joined(path)],
    }
  }

/** Where a tab opens each cell, the pieces are one number; but the table of disputes has no row that tells how many. */
const joined = (path: string): Demand[] =>
  path.startsWith('disputes.') ? [] : [{ code: 'inferred', path, right: true, layouts: ['tab cells'] }]

/** Not parted by threes, where the space is no doubt that of thousands. */
const partedNumber = (choose: Choose): [string, string] =>
  choose<[string, string]>([
    ['20', '0'],
    ['1', '23'],
    ['136', '12'],
    ['1', '2345'],
    ['1', '234 5'],
    ['12', '345 67'],
  ]) ?? ['2', '0']

export const spaceDigits = partDigits('space digits', [' ', '\u3000', '\u00a0'])
export const breakCell = partDigits('break a cell', ['\n'])

/** Fees are in 万元 in the data; what is written in 元 is a ten-thousandth of it there, and said. */
export const feesInYuan: Damage = (laidOut, truth, choose) => {
  const path = 'disclosure.fees.amount'
  const place = placesOf(laidOut, 'value').find(({ token }) => token.path === path)
  const yuan = choose([251_000, 30_000, 12_345, 7])
  if (place === undefined || yuan === undefined) return undefined
  return {
    what: `fees in yuan: ${yuan}`,
    laidOut: setText(laidOut, place, `${yuan}元`),
    truth: withTruth(truth, [[path, String(yuan / 10_000)]]),
    demands: [{ code: 'unit-in-cell', path, right: true }],
  }
}

/**
 * A number broken in two, in a row that adds up whichever neighbours are joined: 11, 0 broken into 1, 1, 0 is also
 * 1, 10. Such a row holds no number at all.
 */
export const breakNumberTwoWays: Damage = (laidOut, truth, choose) => {
  const natural = choose(
    placesOf(laidOut, 'value').filter(({ token }) => token.path.endsWith('.naturalPerson')),
  )
  if (natural === undefined) return undefined
  const row = laidOut.rows[natural.row]
  if (row === undefined) return undefined
  const digit = choose([1, 2, 3, 4]) ?? 1
  const last = choose([0, 1, 5]) ?? 0
  // 11, 0, … 0, 11 for the digit 1 and the last 0.
  const texts = [`${digit}`, `${digit}`, `${last}`, '0', '0', '0', '0', `${11 * digit + last}`]
  const values = row.fields.filter((field) => typeof field !== 'string' && field.kind === 'value')
  if (values.length !== texts.length - 1) return undefined
  let next = 0
  const fields = row.fields.flatMap((field) => {
    if (typeof field === 'string' || field.kind !== 'value') return [field]
    const own = next === 0 ? texts.slice(0, 2) : texts.slice(next + 1, next + 2)
    next++
    return own.map((text) => ({ ...field, text }))
  })
  const path = natural.token.path.replace(/\.naturalPerson$/, '')
  return {
    what: `break a number two ways: ${path} ${texts.join(' ')}`,
    laidOut: { rows: laidOut.rows.with(natural.row, { ...row, fields }) },
    truth: without(truth, path),
    demands: [{ path, right: true }],
  }
}

export const blankValue: Damage = (laidOut, truth, choose) => {
  const place = choose(placesOf(laidOut, 'value'))
  const text = choose(['', '/', '—', '无'])
  if (place === undefined || text === undefined) return undefined
  return {
    what: `blank value: ${place.token.path} ${place.token.text} → ${text}`,
    laidOut: setText(laidOut, place, text),
    truth: without(truth, place.token.path),
  }
}

/** A number broken in two, as by a line end inside its cell. */
export const breakNumber: Damage = (laidOut, truth, choose) => {
  const place = choose(placesOf(laidOut, 'value').filter(({ token }) => /^\d{2,}$/.test(token.text)))
  if (place === undefined) return undefined
  const { row, field, token } = place
  const at = choose(Array.from(token.text.slice(1), (_, index) => index + 1)) ?? 1
  const pieces = [token.text.slice(0, at), token.text.slice(at)].map((text) => ({ ...token, text }))
  return {
    what: `break number: ${token.path} ${pieces.map(({ text }) => text).join(' / ')}`,
    laidOut: editFields(laidOut, row, (fields) => fields.toSpliced(field, 1, ...pieces)),
    truth,
  }
}

/** Two neighbouring values run into one, as when a separator is lost. */
export const joinValues: Damage = (laidOut, truth, choose) => {
  const places = placesOf(laidOut, 'value')
  const pair = choose(
    places.slice(1).flatMap((second, at) => {
      const first = places[at] as Place
      return first.row === second.row && first.token.text !== '' && /^\d+$/.test(second.token.text)
        ? [[first, second] as const]
        : []
    }),
  )
  if (pair === undefined) return undefined
  const [first, second] = pair
  const joined = { ...first.token, text: `${first.token.text}${second.token.text}` }
  const lost = without(without(truth, first.token.path), second.token.path)
  return {
    what: `join values: ${first.token.path} ${joined.text}`,
    laidOut: editFields(laidOut, first.row, (fields) =>
      fields.with(first.field, joined).toSpliced(second.field, 1),
    ),
    truth: lost,
  }
}

/**
 * A stray number between two rows. Not below a blank cell: there it could be the cell's own, on its second line, as it
 * is in the reports that hold such cells.
 */
export const strayNumber: Damage = ({ rows }, truth, choose) => {
  const at = choose(
    rows.flatMap((_, index) =>
      tokensOf(rows[index - 1] ?? { kind: 'prose', fields: [] }).at(-1)?.text === '' ? [] : [index],
    ),
  )
  const text = choose(['0', '7', '12', '2022'])
  if (at === undefined || text === undefined) return undefined
  const stray: Row = { kind: 'prose', fields: [{ kind: 'paragraph', text, path: '' }] }
  return {
    what: `stray ${text} before: ${describe(rows[at] as Row)}`,
    laidOut: replaceRow({ rows }, at, stray, rows[at] as Row),
    truth,
  }
}

/** Every number line that stands again is deleted, as some pages' own tools do. */
export const deleteRepeated: Damage = ({ rows }, truth) => {
  const seen = new Set<string>()
  let left = truth
  const kept = rows.map((row) => ({
    ...row,
    fields: row.fields.filter((field) => {
      if (typeof field === 'string' || field.kind !== 'value') return true
      if (!seen.has(field.text)) {
        seen.add(field.text)
        return true
      }
      left = without(left, field.path)
      return false
    }),
  }))
  return { what: 'delete repeated values', laidOut: { rows: kept }, truth: left }
}
