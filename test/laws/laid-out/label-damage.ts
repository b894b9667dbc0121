import type { Damage } from './damage.js'
import { tokensOf, type Row } from './laid-out.js'
import { placesOf, setText, withTruth, type Place } from './places.js'

/** One character of a label is lost or replaced. */
export const dentLabel: Damage = (laidOut, truth, choose) => {
  const place = choose(placesOf(laidOut, 'label', 'header', 'heading', 'group'))
  if (place === undefined) return undefined
  const at = choose(Array.from(place.token.text, (_, index) => index)) ?? 0
  const text = `${place.token.text.slice(0, at)}${choose(['', '口', ' ', '1']) ?? ''}${place.token.text.slice(at + 1)}`
  return { what: `dent label: ${place.token.text} → ${text}`, laidOut: setText(laidOut, place, text), truth }
}

/** Two headers of a table change places, in one row of its header or in two: 商业企业 stands above, and 总计 below. */
export const swapHeadersOfTable: Damage = (laidOut, truth, choose) => {
  const headers = placesOf(laidOut, 'header')
  const first = choose(headers)
  const tableOf = ({ token }: Place): string => token.path.replace(/\..*/, '')
  const others = headers.filter(
    (other) =>
      first !== undefined && tableOf(other) === tableOf(first) && other.token.text !== first.token.text,
  )
  const second = choose(others)
  if (first === undefined || second === undefined) return undefined
  return {
    what: `swap headers of a table: ${first.token.text} ↔ ${second.token.text}`,
    laidOut: setText(setText(laidOut, first, second.token.text), second, first.token.text),
    truth,
  }
}

/** The labels of two rows exchanged: what stands behind a label is that row's. */
export const swapLabels: Damage = (laidOut, truth, choose) => {
  // Not halves of labels, of which the exchange would make labels of no row.
  const labels = placesOf(laidOut, 'label').filter(
    ({ row, token }) =>
      token.path.startsWith('requests') &&
      tokensOf(laidOut.rows[row] as Row).filter(({ kind }) => kind === 'label').length === 1,
  )
  const [first, second] = [choose(labels), choose(labels)]
  if (first === undefined || second === undefined || first.row === second.row) return undefined
  const [one, other] = [first.token, second.token]
  const exchanged = setText(setText(laidOut, first, other.text), second, one.text)
  const changes = [...truth.keys()].flatMap((path): [string, string | null][] => {
    const [from, to] = path.startsWith(`${first.token.path}.`)
      ? [first, second]
      : path.startsWith(`${second.token.path}.`)
        ? [second, first]
        : [undefined, undefined]
    return from === undefined
      ? []
      : [[path, truth.get(`${to.token.path}${path.slice(from.token.path.length)}`) ?? null]]
  })
  return {
    what: `swap labels: ${first.token.text} ↔ ${second.token.text}`,
    laidOut: { rows: exchanged.rows.map((row) => renamed(row, one.path, other.path)) },
    truth: withTruth(truth, changes),
  }
}

/** The row with its paths, where they are those of one of two rows, made those of the other. */
const renamed = (row: Row, one: string, other: string): Row => {
  const [rename] = tokensOf(row).filter(({ kind, path }) => kind === 'label' && [one, other].includes(path))
  if (rename === undefined) return row
  const [from, to] = rename.path === one ? [one, other] : [other, one]
  const fields = row.fields.map((field) =>
    typeof field !== 'string' && (field.path === from || field.path.startsWith(`${from}.`))
      ? { ...field, path: `${to}${field.path.slice(from.length)}` }
      : field,
  )
  return { ...row, fields }
}

/** The labels of all rows of a table gone: numbers in sequence. */
export const deleteLabels: Damage = ({ rows }, truth, choose) => {
  const table = choose(['disclosure', 'requests']) ?? 'requests'
  const left = rows.map((row) => ({
    ...row,
    fields: row.fields.filter(
      (field) => typeof field === 'string' || field.kind !== 'label' || !field.path.startsWith(`${table}.`),
    ),
  }))
  return { what: `delete labels: ${table}`, laidOut: { rows: left }, truth, touches: [table] }
}
