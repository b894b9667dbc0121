import { tableKeys } from '../form/keys.js'
import { cutShort } from '../surface/cut-short.js'
import { jsonText } from '../source/controls.js'
import { readValue } from '../source/value.js'
import { agencyOfField, yearOfField } from '../words/identity.js'
import type { Content } from './content.js'
import type { Difference } from './differences.js'
import { SerializeError } from './serialize-error.js'

/** A value that may be to blame for what is read back otherwise. */
interface Suspect {
  path: string
  value: string
  /** The report without it. */
  without: Content
  /** What else is taken from it, and is not there without it. */
  feeds: readonly string[]
}

/**
 * The error that names the value to blame: the one without which the least of the others is read back otherwise. One line
 * that is taken for another may change values all over the report.
 *
 * @param content - What was written.
 * @param found - What was read back otherwise.
 * @param differencesWithout - What is read back otherwise of a report that lacks a value.
 */
export const blame = (
  content: Content,
  found: readonly Difference[],
  differencesWithout: (without: Content) => readonly Difference[],
): SerializeError => {
  const [first] = found as [Difference]
  if (!isOfTable(first) && found.every(({ path }) => path === first.path))
    return errorOf(first.path, first.written, first)
  let culprit: Suspect | undefined
  let fewest = found.length
  for (const suspect of suspectsIn(content, found)) {
    const { path, feeds, without } = suspect
    const left = differencesWithout(without).filter(
      (one) => one.path !== path && !feeds.includes(one.path),
    ).length
    if (left >= fewest) continue
    culprit = suspect
    fewest = left
    if (left === 0) break
  }
  return culprit === undefined
    ? errorOf(first.path, first.written, first)
    : errorOf(culprit.path, culprit.value, found.find(({ path }) => path === culprit.path) ?? first)
}

/** A number stands in digits, and is never to blame itself. */
const isOfTable = ({ path }: Difference): boolean => tableKeys.some((table) => path.startsWith(`${table}.`))

/** The values that are no numbers. */
const suspectsIn = (content: Content, found: readonly Difference[]): Suspect[] => {
  const { title, lines, preamble, signature } = content
  const suspects: Suspect[] = []
  const suspect = (
    path: string,
    value: string | null,
    without: Partial<Content>,
    feeds: string[] = [],
  ): void => {
    if (value !== null) suspects.push({ path, value, without: { ...content, ...without }, feeds })
  }
  suspect('title', title, { title: null }, ['agency', 'year'])
  for (const line of lines.belowTitle) {
    const without = { lines: { ...lines, belowTitle: lines.belowTitle.filter((other) => other !== line) } }
    suspect('agency', agencyOfField(line), without)
    if (yearOfField(line) !== null) suspect('year', line, without)
  }
  if (preamble.length > 0) suspect('preamble', preamble.join('\n'), { preamble: [] }, ['year'])
  for (const [key, parts] of content.sections) {
    const texts = parts.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []))
    const tables = parts.filter(({ kind }) => kind === 'table')
    if (tables.length === parts.length) continue
    const sections = new Map(content.sections).set(key, tables)
    suspect(key, texts.join('\n'), { sections }, [`notes of ${key}`, 'year'])
  }
  suspect('signature.agency', signature.agency, { signature: { ...signature, agency: null } }, ['agency'])
  suspect('signature.date', signature.date, { signature: { ...signature, date: null } })
  for (const [path, text, tables] of wordyCells(content, found)) suspect(path, text, { tables })
  return suspects
}

/** The cells that hold words, in tables that are read back otherwise; and the tables without the words. */
const wordyCells = (
  { tables }: Content,
  found: readonly Difference[],
): [path: string, text: string, without: Content['tables']][] => {
  const cells: [string, string, Content['tables']][] = []
  for (const [key, table] of tables) {
    if (!found.some(({ path }) => path.split('.')[0] === key)) continue
    for (const [row, columns] of table.rows) {
      for (const [column, text] of columns) {
        if (text === '' || readValue(text) !== undefined) continue
        const rows = new Map(table.rows).set(row, new Map(columns).set(column, ''))
        cells.push([`${key}.${row}.${column}`, text, new Map(tables).set(key, { ...table, rows })])
      }
    }
  }
  return cells
}

/** What the value at a path does to itself, or to another. */
const errorOf = (
  path: string,
  value: unknown,
  { path: other, written, readBack }: Difference,
): SerializeError => {
  if (path !== other) {
    return new SerializeError(path, {
      kind: 'disturbing',
      written: quote(value),
      other,
      readBack: quote(readBack),
    })
  }
  const at = firstDifference(textOf(written), textOf(readBack))
  return new SerializeError(path, {
    kind: 'changed',
    written: quote(written, at),
    readBack: quote(readBack, at),
  })
}

const textOf = (value: unknown): string => (value === undefined ? 'nothing' : jsonText(value))

const quote = (value: unknown, around = 0): string => cutShort(textOf(value), around)

const firstDifference = (one: string, other: string): number => {
  let at = 0
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++
  return at
}
