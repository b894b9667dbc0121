import { readMarker } from '../form/marker.js'
import { pathsOf } from '../form/paths.js'
import type { RowKey, TableKey } from '../form/tables.js'
import type { ClauseRule, Line, RowRule, TableLine, TableRule } from '../grammar/rules.js'
import type { Word } from './old-word.js'
import { cellOf, rangeOf, spanOf, textOf, wordsIn, type Context } from './context.js'
import { readDisclosure } from './disclosure-table.js'
import { buildDisputes } from './disputes-table.js'
import { columnHeaders, groupLabels, metadataNode, unreadNode } from './leaves.js'
import { buildProse } from './prose.js'
import type { Table } from './nodes.js'
import { readRequests } from './requests-table.js'
import { buildRow, cellsOf, geometriesOf, labelRange, type RowReading, type RowToPlace } from './row.js'

/** What stands from the first line of a table to its last: its parts, and the notes between them. */
export type TablePart = TableRule | Line | ClauseRule

/** A line of a table, its rows already recognised. */
export type TableEntry =
  | { kind: 'row'; label: Word; values: Word[]; before: Word[] }
  | { kind: 'header'; words: Word[] }
  | { kind: 'group'; words: Word[] }
  | { kind: 'values'; words: Word[] }
  | { kind: 'metadata'; words: Word[] }
  | { kind: 'note'; part: Line | ClauseRule }

const nodeTypes = {
  disclosure: 'DisclosureTable',
  requests: 'RequestsTable',
  disputes: 'DisputesTable',
} as const

/** Builds the node of a table from its parts. */
export const buildTable = (context: Context, key: TableKey, parts: readonly TablePart[]): Table => {
  const entries: TableEntry[] = []
  for (const part of parts) {
    if (part.rule === 'table') addEntries(context, part.lines, entries)
    else entries.push({ kind: 'note', part })
  }
  if (key === 'disputes') return buildDisputes(context, entries)
  const { readings, edition } = (key === 'disclosure' ? readDisclosure : readRequests)(context, entries)
  countRows(context, readings)
  const rows: (RowToPlace | undefined)[] = readings.map((reading) => ({
    reading,
    cells: cellsOf(context, reading),
  }))
  joinWordsInCells(context, entries, rows)
  reportNearLabels(context, key, entries)
  const geometries = geometriesOf(rows)
  const children: Table['children'] = []
  let next = 0
  for (const entry of entries) {
    if (entry.kind === 'row') {
      const row = rows[next++]
      if (row !== undefined) children.push(buildRow(context, row, geometries))
    } else if (entry.kind === 'values') children.push(unreadValues(context, key, entry.words))
    else for (const node of buildPlain(context, key, entry)) children.push(node)
  }
  return { type: nodeTypes[key], edition, children, position: spanOf(children) }
}

/** Labels that are not quite the form's, and what they were read as. */
const reportNearLabels = (context: Context, table: TableKey, entries: readonly TableEntry[]): void => {
  for (const entry of entries) {
    if (entry.kind === 'note') continue
    for (const word of entry.kind === 'row' ? [entry.label] : entry.words) {
      if (!word.near) continue
      const row = word.term?.row
      const actual = textOf(context, word)
      context.report({
        code: row === undefined ? 'heading-variant' : 'unknown-row',
        severity: holdsNumber(actual, word.term?.label ?? '') ? 'warning' : 'info',
        path: row === undefined ? table : pathsOf(table, row).row,
        at: rangeOf(context, word),
        expected: word.term?.label ?? '',
        actual,
      })
    }
  }
}

/** Whether a number other than a year was typed into a label: （单位：0万元）. */
const holdsNumber = (actual: string, label: string): boolean =>
  /(?<!\d)\d{1,3}(?!\d)/.test(actual.slice(readMarker(actual)?.length ?? 0)) &&
  !/\d/.test(label.slice(readMarker(label)?.length ?? 0))

/** Of the rows with one key, the first with numbers counts; the others are kept and reported. */
const countRows = (context: Context, readings: readonly RowReading[]): void => {
  const { rows, report } = context
  const filled = new Map<RowKey, RowReading>()
  for (const reading of readings) {
    if (reading.key === null) continue
    const known = filled.get(reading.key)
    if (known === undefined || countsRather(reading, known)) filled.set(reading.key, reading)
  }
  const earlier = new Set(rows.keys())
  for (const reading of readings) {
    if (reading.key === null) continue
    const path = pathsOf(reading.table, reading.key).row
    reading.counted = filled.get(reading.key) === reading && !earlier.has(path)
    if (reading.counted) rows.set(path, labelRange(context, reading))
  }
  for (const reading of readings) {
    if (reading.key === null || reading.counted) continue
    const path = pathsOf(reading.table, reading.key).row
    const relatedAt = rows.get(path)
    report({ code: 'duplicate-row', path, at: labelRange(context, reading), ...(relatedAt && { relatedAt }) })
  }
}

/** Whether a row counts rather than one above it: that one has no numbers, or its key by its place alone (其他 for 3.其他). */
const countsRather = (below: RowReading, above: RowReading): boolean => {
  const isNamed = ({ label, key }: RowReading): boolean => label?.term?.row === key
  return below.values.length > 0 && (above.values.length === 0 || (isNamed(below) && !isNamed(above)))
}

/**
 * Words in a number's cell, in a list of cells, look like the label of a row of their own. They are a cell where they
 * and what follows them fill the row exactly; since a short row before an unknown one could look the same, it is said.
 * A row that turns out to be the cells of another is taken out of `rows`.
 */
const joinWordsInCells = (
  context: Context,
  entries: readonly TableEntry[],
  rows: (RowToPlace | undefined)[],
): void => {
  if (rows.every((row) => row?.reading.key !== null)) return
  let next = 0
  let open: RowToPlace | undefined
  let words: Word[] = []
  let joined: number[] = []
  for (const entry of entries) {
    const at = entry.kind === 'row' ? next++ : -1
    const row = rows[at]
    if (row === undefined) {
      open = undefined
      continue
    }
    const { reading, cells } = row
    if (reading.key !== null) {
      open = cells.onGrid || cells.words.length >= cells.columns ? undefined : row
      if (open !== undefined) words = [...cells.words]
      joined = []
      continue
    }
    if (reading.label === undefined || cells.onGrid || reading.before.length > 0) open = undefined
    if (open === undefined || reading.label === undefined) continue
    words.push(reading.label, ...cells.words)
    joined.push(at)
    if (words.length < open.cells.columns) continue
    if (words.length === open.cells.columns) {
      open.reading.values = words
      open.cells.words = words
      for (const unknown of joined) rows[unknown] = undefined
      context.report({
        code: 'inferred',
        severity: 'warning',
        path: pathsOf(open.reading.table, open.reading.key as RowKey).row,
        at: rangeOf(context, reading.label),
        expected: String(words.length),
        actual: textOf(context, reading.label),
      })
    }
    open = undefined
  }
  for (const row of rows) {
    if (row?.reading.key !== null || row.reading.label === undefined) continue
    const { table, label } = row.reading
    context.report({
      code: 'unknown-row',
      path: table,
      at: rangeOf(context, label),
      actual: textOf(context, label),
    })
  }
}

/** The nodes of a line that holds no row. */
export const buildPlain = (
  context: Context,
  table: TableKey,
  entry: Exclude<TableEntry, { kind: 'row' | 'values' }>,
): Table['children'] => {
  switch (entry.kind) {
    case 'header':
      return columnHeaders(context, table, entry.words)
    case 'group':
      return groupLabels(context, entry.words)
    case 'metadata':
      return [metadataNode(context, entry.words)]
    case 'note':
      return buildProse(context, [entry.part]) as Table['children']
  }
}

const unreadValues = (context: Context, key: TableKey, words: readonly Word[]) => {
  const node = unreadNode(context, words)
  context.report({
    code: 'unread',
    path: key,
    at: [node.position.start.offset, node.position.end.offset],
    actual: node.value.replace(/\s+/g, ' '),
  })
  return node
}

const addEntries = (
  context: Context,
  lines: readonly (TableLine | RowRule)[],
  entries: TableEntry[],
): void => {
  let previous: Word[] = []
  for (const [index, line] of lines.entries()) {
    if (line.rule === 'row') {
      const label = context.shape.words[line.label.from] as Word
      const values = line.values === undefined ? [] : wordsIn(context, line.values)
      entries.push({ kind: 'row', label, values, before: previous })
      previous = []
      continue
    }
    const words = wordsIn(context, line)
    previous = line.rule === 'values' && standsBeforeLabel(context, words, lines[index + 1]) ? words : []
    if (previous.length === 0) entries.push({ kind: line.rule, words })
  }
}

/** Whether some values stand before a label in its own row, as the row's number does in a column 序号. */
const standsBeforeLabel = (
  context: Context,
  words: readonly Word[],
  next: TableLine | RowRule | undefined,
): boolean => {
  const last = words.at(-1)
  if (next?.rule !== 'row' || last === undefined) return false
  const label = context.shape.words[next.label.from] as Word
  return cellOf(context, last.from).row === cellOf(context, label.from).row
}
