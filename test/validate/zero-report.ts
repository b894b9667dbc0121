import type { Edition } from '../../src/form/forms.js'
import { tableKeys, type TableKey } from '../../src/form/keys.js'
import { rowsOf } from '../../src/form/tables.js'
import { parse, serialize, type Report, type ReportData } from '../../src/index.js'

interface Nested {
  [key: string]: Nested | number | { value: number; unit: null } | null
}

const at = (table: Nested, keys: readonly string[]): Nested =>
  keys.reduce((part, key) => (part[key] ??= {}) as Nested, table)

const zeroTable = (table: TableKey, edition: Edition): Nested => {
  const zeros: Nested = {}
  for (const { key, columns } of rowsOf(table, edition)) {
    for (const column of columns) {
      at(zeros, key.split('.'))[column.key] =
        column.number === 'amount as written' ? { value: 0, unit: null } : 0
    }
  }
  return zeros
}

/** The data of a report that says 0 everywhere, and has nothing to tell. */
export function zeroData(): ReportData<'2021'>
export function zeroData<E extends Edition>(edition: E): ReportData<E>
export function zeroData(edition: Edition = '2021'): ReportData {
  const tables = Object.fromEntries(tableKeys.map((table) => [table, zeroTable(table, edition)]))
  const texts = {
    title: '青檀县桃河镇2022年政府信息公开工作年度报告',
    agency: '青檀县桃河镇',
    year: 2022,
    edition,
    preamble: null,
    overview: '主动公开、依申请公开、信息管理、平台建设和监督保障都有专人负责。公示栏每月更新。',
    problems: '公示栏的字太小。',
    other: '没有其他需要报告的事项。',
    signature: { agency: '桃河镇人民政府', date: '2023-01-12' },
  }
  return { ...texts, ...tables } as unknown as ReportData
}

/** Data with some numbers other than they were, by their paths. */
export const withNumbers = <Data extends ReportData>(
  data: Data,
  numbers: Readonly<Record<string, number | null>>,
): Data => {
  // Not `structuredClone`, which would leave rows that are one object so.
  const changed = JSON.parse(JSON.stringify(data)) as Data
  for (const [path, value] of Object.entries(numbers)) {
    const keys = path.split('.')
    at(changed as unknown as Nested, keys.slice(0, -1))[keys.at(-1) ?? ''] = value
  }
  return changed
}

/** The number at a path of some data. */
export const numberAt = (data: ReportData, path: string): number | null =>
  path.split('.').reduce<unknown>((part, key) => (part as Nested)[key], data) as number | null

/** Reads data back from a text of lines, as a report that was published. */
export const published = (data: ReportData): { source: string; report: Report } => {
  const source = serialize(data, { layout: 'tsv' })
  return { source, report: parse(source).report }
}

const headings = /^[一二三四五六]、/

/**
 * The report that an example stands for: its lines of tables take the place of those with the same label in a report
 * that says 0 everywhere, and its paragraphs that of the text below the same heading.
 */
export const completeExample = (example: string, year = 2022, edition: Edition = '2021'): string => {
  const data = { ...zeroData(edition), title: `青檀县桃河镇${year}年政府信息公开工作年度报告`, year }
  const lines = serialize(
    { ...data, signature: { ...data.signature, date: `${year + 1}-01-12` } },
    { layout: 'pipes' },
  ).split('\n')
  let section = -1
  for (const line of example.split('\n')) {
    if (line.includes('|')) {
      const row = lines.findIndex((other) => isRowOf(line, other))
      if (row === -1) throw new Error(`No row for the line of the example: ${line}`)
      lines[row] = withCells(lines[row] ?? '', line)
    } else if (headings.test(line)) {
      section = lines.findIndex((other) => headings.test(other) && titleOf(other) === titleOf(line))
      lines[section] = line
      const end = lines.findIndex((other, at) => at > section && headings.test(other))
      lines.splice(section + 1, end - section - 1, '')
    } else {
      lines.splice(section + 2, 0, line, '')
      section += 2
    }
  }
  return lines.join('\n')
}

/** A heading without its number, which may be wrong in an example. */
const titleOf = (heading: string): string => heading.replace(headings, '')

const fieldsOf = (line: string): string[] => line.split('|').map((field) => field.trim())

/** The row of section four has no label: it holds nothing but numbers. */
const isRowOf = (line: string, other: string): boolean =>
  /^\d+ \|/.test(line) ? /^(?:0 \| ){14}0/.test(other) : fieldsOf(other).includes(fieldsOf(line)[0] ?? '')

/** A row with the numbers of another in the place of its own. */
const withCells = (row: string, line: string): string => {
  const fields = row.split('|')
  const cells = fieldsOf(line).slice(/^\d+ \|/.test(line) ? 0 : 1, -1)
  const first = fields.findIndex((field) => field.trim() === '0')
  fields.splice(first, cells.length, ...cells.map((cell) => ` ${cell} `))
  return fields.join('|')
}
