import { readMarker } from '../form/marker.js'
import type { TableKey } from '../form/tables.js'
import type { ClauseRule, Line, RowRule, TableLine, TableRule } from '../grammar/language.js'
import type { Word } from '../grammar/words.js'
import { cellOf, rangeOf, spanOf, textOf, wordsIn, type Context } from './context.js'
import { readDisclosure } from './disclosure-table.js'
import { buildDisputes } from './disputes-table.js'
import { columnHeaders, metadataNode, unreadNode } from './leaves.js'
import { buildProse } from './prose.js'
import type { GroupLabel, Table } from './nodes.js'
import { readRequests } from './requests-table.js'
import { buildRow, cellsOf, geometriesOf, labelRange, type RowReading, type RowToPlace } from './row.js'

/** What stands from the first line of a table to its last: its parts, and the notes between them. */
export type TablePart = TableRule | Line | ClauseRule

/** A line of a table, its rows already recognised. */
export type TableEntry =
  | { kind: 'row'; rule: RowRule; label: Word; values: Word[]; before: Word[] }
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
  const entries = parts.flatMap((part) =>
    part.rule === 'table' ? entriesOf(context, part.lines) : [{ kind: 'note', part } as const],
  )
  if (key === 'disputes') return buildDisputes(context, entries)
  const { readings, edition } = (key === 'disclosure' ? readDisclosure : readRequests)(context, entries)
  countRows(context, [...readings.values()])
  const rows = new Map<TableEntry, RowToPlace>()
  for (const [entry, reading] of readings) rows.set(entry, { reading, cells: cellsOf(context, reading) })
  joinWordsInCells(context, entries, rows)
  reportNearLabels(context, key, entries)
  const geometries = geometriesOf(rows.values())
  const children = entries.flatMap((entry): Table['children'] => {
    switch (entry.kind) {
      case 'row': {
        const row = rows.get(entry)
        return row === undefined ? [] : [buildRow(context, row, geometries)]
      }
      case 'values':
        return [unreadValues(context, key, entry.words)]
      case 'header':
      case 'group':
      case 'metadata':
      case 'note':
        return buildPlain(context, key, entry)
    }
  })
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
        path: row === undefined ? table : `${table}.${row}`,
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
  const filled = new Map<string, RowReading>()
  for (const reading of readings) {
    if (reading.key === null) continue
    const known = filled.get(reading.key)
    if (known === undefined || (known.values.length === 0 && reading.values.length > 0))
      filled.set(reading.key, reading)
  }
  const earlier = new Set(rows.keys())
  for (const reading of filled.values()) {
    const path = `${reading.table}.${reading.key}`
    if (!earlier.has(path)) rows.set(path, labelRange(context, reading))
  }
  for (const reading of readings) {
    if (reading.key === null) continue
    const path = `${reading.table}.${reading.key}`
    reading.counted = filled.get(reading.key) === reading && !earlier.has(path)
    if (reading.counted) continue
    const relatedAt = rows.get(path)
    report({ code: 'duplicate-row', path, at: labelRange(context, reading), ...(relatedAt && { relatedAt }) })
  }
}

/**
 * Words in a number's cell, in a list of cells, look like the label of a row of their own. They are a cell where they
 * and what follows them fill the row exactly; since a short row before an unknown one could look the same, it is said.
 */
const joinWordsInCells = (
  context: Context,
  entries: readonly TableEntry[],
  rows: Map<TableEntry, RowToPlace>,
): void => {
  let open: RowToPlace | undefined
  let joined: TableEntry[] = []
  let words: Word[] = []
  for (const entry of entries) {
    const row = rows.get(entry)
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
    joined.push(entry)
    if (words.length < open.cells.columns) continue
    if (words.length === open.cells.columns) {
      open.reading.values = words
      open.cells.words = words
      for (const unknown of joined) rows.delete(unknown)
      context.report({
        code: 'inferred',
        severity: 'warning',
        path: `${open.reading.table}.${open.reading.key}`,
        at: rangeOf(context, reading.label),
        expected: String(words.length),
        actual: textOf(context, reading.label),
      })
    }
    open = undefined
  }
  for (const { reading } of rows.values()) {
    const { key, table, label } = reading
    if (key !== null || label === undefined) continue
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
      return entry.words.flatMap((word) => groupLabels(context, word))
    case 'metadata':
      return [metadataNode(context, entry.words)]
    case 'note':
      return buildProse(context, [entry.part]) as Table['children']
  }
}

const groupLabels = (context: Context, word: Word): GroupLabel[] => {
  const labels: GroupLabel[] = []
  for (let at = word.from; at < word.to; at++) {
    const { start, end } = cellOf(context, at)
    labels.push({
      type: 'GroupLabel',
      value: context.source.text.slice(start, end),
      position: context.locate(start, end),
    })
  }
  return labels
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

const entriesOf = (context: Context, lines: readonly (TableLine | RowRule)[]): TableEntry[] => {
  const entries: TableEntry[] = []
  lines.forEach((line, index) => {
    if (line.rule !== 'row') {
      const words = wordsIn(context, line)
      if (line.rule === 'values' && standsBeforeLabel(context, words, lines[index + 1])) return
      entries.push({ kind: line.rule, words })
      return
    }
    const label = context.shape.words[line.label.from] as Word
    const previous = lines[index - 1]
    const before = previous?.rule === 'values' ? wordsIn(context, previous) : []
    entries.push({
      kind: 'row',
      rule: line,
      label,
      values: line.values === undefined ? [] : wordsIn(context, line.values),
      before: standsBeforeLabel(context, before, line) ? before : [],
    })
  })
  return entries
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
