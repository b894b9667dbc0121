import { sections } from '../../form/forms.js'
import type { SectionKey } from '../../form/forms.js'
import type { SourceCell } from '../../scan/cell.js'
import { isSpace } from '../../source/space.js'
import { readSignatureLine } from '../date.js'
import { joinedTableAt, withPlainMarks, type JoinedCell, type JoinedTable } from './joined-table.js'
import type { Stretch } from './stretches.js'

/*
 * A report, or some of its sections, in one long line with nothing between its parts:
 *
 *   …。一、总体情况2024年，……。二、主动公开政府信息情况第二十条第（一）项信息内容…规章000…一、本年新收…21710000218…
 *
 * It is taken apart only around tables that the form bears out. A heading is one where its table follows it, or where it
 * stands alone between the tables that it belongs between: what prose says of a section is left in its place.
 */

const shortestLine = 80

/** The cells of a line that holds tables and headings; `undefined` where it holds something else. */
export const cellsOfJoinedLine = (text: string, cell: SourceCell): readonly SourceCell[] | undefined => {
  const { start, end } = cell
  if (end - start < shortestLine) return undefined
  const written = text.slice(start, end)
  if (!/[一二三四五六]、/.test(written)) return undefined
  const line = withPlainMarks(written)
  const tables = tablesIn(line)
  if (tables.length === 0) return undefined
  const parts = partsOf(line, tables).flatMap((part) => trimmed(line, part))
  return parts.map(({ kind, from, to }, at) => ({
    ...cell,
    start: start + from,
    end: start + to,
    row: cell.row + at,
    field: 0,
    indent: 0,
    glued: kind === 'glued',
  }))
}

/** The tables of a line, in their order. */
const tablesIn = (line: string): readonly JoinedTable[] => {
  const tables: JoinedTable[] = []
  for (let at = 0; at < line.length;) {
    const table = joinedTableAt(line, at)
    if (table !== undefined) tables.push(table)
    at = table?.to ?? at + 1
  }
  return tables
}

/** The cells of a line: those of its tables, and the headings and prose between these. */
const partsOf = (line: string, tables: readonly JoinedTable[]): readonly JoinedCell[] => {
  const parts: JoinedCell[] = []
  let from = 0
  tables.forEach((table, at) => {
    for (const part of proseBetween(line, { from, to: table.from }, tables[at - 1], table)) parts.push(part)
    for (const cell of table.cells) parts.push(cell)
    from = table.to
  })
  const rest = proseBetween(line, { from, to: line.length }, tables.at(-1), undefined)
  return [...parts, ...withSignature(line, rest)]
}

/** What stands between two tables: prose, and the headings of the sections between theirs. */
const proseBetween = (
  line: string,
  { from, to }: Stretch,
  above: JoinedTable | undefined,
  below: JoinedTable | undefined,
): readonly JoinedCell[] => {
  const first = above === undefined ? 0 : indexOf(above.table) + 1
  const last = below === undefined ? sections.length : indexOf(below.table)
  const headings: Stretch[] = []
  let next = from
  const ofTable = below && headingBefore(line, below)
  for (const section of sections.slice(first, last)) {
    const heading = loneHeading(line, { from: next, to: ofTable?.from ?? to }, section.key)
    if (heading === undefined) continue
    headings.push(heading)
    next = heading.to
  }
  if (ofTable !== undefined && ofTable.from >= from) headings.push(ofTable)
  const parts = aroundHeadings({ from, to }, headings)
  return above === undefined ? withTitle(line, parts) : parts
}

const indexOf = (key: SectionKey): number => sections.findIndex((section) => section.key === key)

/** The wordings of a section's heading, the longest first. */
const wordingsOf = (key: SectionKey): readonly string[] =>
  sections
    .flatMap(({ key: own, number, title, variants }) =>
      own === key ? [title, ...variants].map((words) => withPlainMarks(`${number}、${words}`)) : [],
    )
    .sort((one, other) => other.length - one.length)

/** The heading of a table's section, right before the table. */
const headingBefore = (line: string, { table, from }: JoinedTable): Stretch | undefined => {
  let to = from
  while (to > 0 && isSpace(line.charCodeAt(to - 1))) to--
  const wording = wordingsOf(table).find((words) => line.endsWith(words, to))
  return wording === undefined ? undefined : { from: to - wording.length, to }
}

/** What stands behind the name of a section where prose speaks of it, and never behind a heading. */
const goesOnInProse = /^\s*(?:[，、；。：”》）]|(?:和|及|与|等|的|部分))/

/** The one heading of a section in a stretch; `undefined` where none or several stand there. */
const loneHeading = (line: string, { from, to }: Stretch, key: SectionKey): Stretch | undefined => {
  const stretch = line.slice(from, to)
  const headings: Stretch[] = []
  const wordings = wordingsOf(key)
  for (let at = 0; at < stretch.length; at++) {
    const wording = wordings.find((words) => stretch.startsWith(words, at))
    if (wording === undefined) continue
    const end = at + wording.length
    if (opensPart(stretch, at) && !goesOnInProse.test(stretch.slice(end)))
      headings.push({ from: from + at, to: from + end })
    at = end - 1
  }
  return headings.length === 1 ? headings[0] : undefined
}

/** Whether a heading stands at the start of a stretch, behind the end of a sentence, a title or the date of a page. */
const opensPart = (stretch: string, at: number): boolean => {
  const before = stretch.slice(0, at).trimEnd()
  return before === '' || /(?:[。！？；”）\d日]|报告|年报)$/.test(before)
}

/** The headings of a stretch, and the prose around them. */
const aroundHeadings = ({ from, to }: Stretch, headings: readonly Stretch[]): readonly JoinedCell[] => {
  const parts: JoinedCell[] = []
  let next = from
  for (const heading of headings) {
    parts.push({ kind: 'words', from: next, to: heading.from }, { kind: 'words', ...heading })
    next = heading.to
  }
  return [...parts, { kind: 'words', from: next, to }]
}

const titleInFront = /^\s*[^\s，、。；：！？]{2,50}政府信息公开(?:工作)?(?:年度报告|年报|报告)(?![，、的])/
const yearInTitle = /[0-9〇○零一二三四五六七八九]{4}年/

/** Parts the title of a report from the prose behind it; a sentence may speak of the report, but then it names no year. */
const withTitle = (line: string, parts: readonly JoinedCell[]): readonly JoinedCell[] => {
  const [first, ...others] = parts
  if (first === undefined) return parts
  const title = titleInFront.exec(line.slice(first.from, first.to))?.[0]
  if (title === undefined || !yearInTitle.test(title)) return parts
  const to = first.from + title.length
  return [{ kind: 'words', from: first.from, to }, { kind: 'words', from: to, to: first.to }, ...others]
}

const longestSignature = 60

/** Parts from the prose at the end of a report the organ and the date that sign it. */
const withSignature = (line: string, parts: readonly JoinedCell[]): readonly JoinedCell[] => {
  const last = parts.at(-1)
  if (last === undefined) return parts
  const at = line.slice(last.from, last.to).lastIndexOf('。') + 1
  const signature = line.slice(last.from + at, last.to).trim()
  const isOne = at > 0 && signature.length <= longestSignature && readSignatureLine(signature) !== undefined
  if (!isOne) return parts
  return [
    ...parts.slice(0, -1),
    { kind: 'words', from: last.from, to: last.from + at },
    { kind: 'words', from: last.from + at, to: last.to },
  ]
}

/** A part without the white space around it; nothing where nothing else is left. */
const trimmed = (line: string, { kind, from, to }: JoinedCell): readonly JoinedCell[] => {
  let [start, end] = [from, to]
  while (start < end && isSpace(line.charCodeAt(start))) start++
  while (end > start && isSpace(line.charCodeAt(end - 1))) end--
  return start === end ? [] : [{ kind, from: start, to: end }]
}
