import { editions } from '../../../src/form/forms.js'
import { tableKeys } from '../../../src/form/keys.js'
import { columnsOf } from '../../../src/form/tables.js'
import type { Damage } from './damage.js'
import type { Demand } from './demands.js'
import type { Token } from './laid-out.js'
import { editFields, placesOf, setText, without, withTruth, type Place } from './places.js'

export const garbled = ['〓〓', '锟斤拷', '□□', 'x#%', '��', '见附件', '公开', '年', '三', '其他', '2021年']

const columnLabels = new Set<string>(
  tableKeys.flatMap((table) =>
    editions.flatMap((edition) => columnsOf(table, edition).map(({ label }) => label)),
  ),
)

/**
 * A column whose header is lost takes its place by the standard order, and that is said; or what is left of the header is
 * read otherwise, or not at all, and that is.
 */
const demandsOfLost = ({ kind, text, path }: Token): Demand[] =>
  kind === 'header' && columnLabels.has(text) ? [{ path }] : []

export const deleteToken =
  (what: string, ...kinds: Token['kind'][]): Damage =>
  (laidOut, truth, choose) => {
    const place = choose(placesOf(laidOut, ...kinds))
    if (place === undefined) return undefined
    const { row, field, token } = place
    return {
      what: `${what}: ${token.path} ${token.text}`,
      laidOut: editFields(laidOut, row, (fields) => fields.toSpliced(field, 1)),
      truth: token.kind === 'value' ? without(truth, token.path) : truth,
      demands: demandsOfLost(token),
    }
  }

export const duplicateToken =
  (what: string, ...kinds: Token['kind'][]): Damage =>
  (laidOut, truth, choose) => {
    const place = choose(placesOf(laidOut, ...kinds))
    if (place === undefined) return undefined
    const { row, field, token } = place
    return {
      what: `${what}: ${token.path} ${token.text}`,
      laidOut: editFields(laidOut, row, (fields) => fields.toSpliced(field, 0, token)),
      truth,
    }
  }

export const garbleToken =
  (what: string, ...kinds: Token['kind'][]): Damage =>
  (laidOut, truth, choose) => {
    const place = choose(placesOf(laidOut, ...kinds))
    const text = choose(garbled)
    if (place === undefined || text === undefined || text === place.token.text) return undefined
    return {
      what: `${what}: ${place.token.path} ${place.token.text} → ${text}`,
      laidOut: setText(laidOut, place, text),
      truth: place.token.kind === 'value' ? without(truth, place.token.path) : truth,
      demands: demandsOfLost(place.token),
    }
  }

const isAmount = ({ token }: Place): boolean => token.path === 'disclosure.procurement.amount'

export const swapWithNext =
  (what: string, ...kinds: Token['kind'][]): Damage =>
  (laidOut, truth, choose) => {
    const places = placesOf(laidOut, ...kinds)
    const pair = choose(
      places.slice(1).flatMap((second, at) => {
        const first = places[at] as Place
        return first.row === second.row ? [[first, second] as const] : []
      }),
    )
    if (pair === undefined) return undefined
    const [first, second] = pair
    const swapped = editFields(laidOut, first.row, (fields) =>
      fields
        .with(first.field, { ...first.token, text: second.token.text })
        .with(second.field, { ...second.token, text: first.token.text }),
    )
    if (first.token.kind !== 'value' || isAmount(first) || isAmount(second)) {
      return first.token.kind === 'value'
        ? undefined
        : { what: `${what}: ${first.token.text} ↔ ${second.token.text}`, laidOut: swapped, truth }
    }
    if (first.token.path === '' || second.token.path === '') return undefined
    const changes: [string, string | null][] = [
      [first.token.path, truth.get(second.token.path) ?? null],
      [second.token.path, truth.get(first.token.path) ?? null],
    ]
    return {
      what: `${what}: ${first.token.path} ↔ ${second.token.path}`,
      laidOut: swapped,
      truth: withTruth(truth, changes),
    }
  }
