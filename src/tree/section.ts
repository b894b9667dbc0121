import type { SectionKey } from '../form/sections.js'
import { tableKeys, type TableKey } from '../form/tables.js'
import type { Span } from '../grammar/combinators.js'
import type { BodyRule, Line, TableRule } from '../grammar/rules.js'
import { spanOf, textLeaves, wordsIn, type Context } from './context.js'
import type { Heading, Section, Signature } from './nodes.js'
import { buildProse, type ProseRule } from './prose.js'
import { buildTable } from './table.js'

/** The parts of a section, before its nodes are built. */
export interface SectionParts {
  /** `null` for what stands before the first section. */
  key: SectionKey | null
  heading: Span | null
  body: BodyRule[]
}

/** Whether a section of the form holds a table. */
export const hasTable = (key: SectionKey | null): key is TableKey => tableKeys.some((table) => table === key)

/** Whether a stretch of a table holds numbers; words of a header alone may stand in prose. */
export const holdsNumbers = ({ table, lines }: TableRule): boolean =>
  lines.some(({ rule }) => (table === 'disputes' ? rule === 'values' : rule === 'row'))

/**
 * Parts a body where a table stands whose own section has no heading: the table alone shows that its section begins.
 */
export const splitAtTables = (parts: SectionParts, headed: ReadonlySet<SectionKey>): SectionParts[] => {
  const split: SectionParts[] = [{ ...parts, body: [] }]
  const opened = new Set<SectionKey>()
  for (const rule of parts.body) {
    const current = split.at(-1) as SectionParts
    if (
      rule.rule === 'table' &&
      rule.table !== current.key &&
      holdsNumbers(rule) &&
      !headed.has(rule.table) &&
      !opened.has(rule.table)
    ) {
      opened.add(rule.table)
      split.push({ key: rule.table, heading: null, body: [rule] })
    } else current.body.push(rule)
  }
  return split
}

/** Builds the nodes of a body: prose, and the tables with the notes between their parts. */
export const buildBody = (
  context: Context,
  key: SectionKey | null,
  body: readonly BodyRule[],
): (Section['children'][number] | Signature)[] => {
  const rules: BodyRule[] = []
  for (const rule of body) {
    if (rule.rule !== 'table' || rule.table === key || holdsNumbers(rule)) rules.push(rule)
    else for (const line of linesOf(context, rule)) rules.push(line)
  }
  const nodes: (Section['children'][number] | Signature)[] = []
  for (let at = 0; at < rules.length;) {
    const rule = rules[at] as BodyRule
    if (rule.rule === 'table') {
      const end = lastPart(rules, rule.table) + 1
      nodes.push(buildTable(context, rule.table, rules.slice(at, Math.max(end, at + 1))))
      at = Math.max(end, at + 1)
      continue
    }
    let end = at
    while (end < rules.length && rules[end]?.rule !== 'table') end++
    const prose = buildProse(context, rules.slice(at, end) as ProseRule[])
    for (const node of prose) nodes.push(node as Section['children'][number])
    at = end
  }
  return nodes
}

/** The last part of a table, as long as no other table comes between. */
const lastPart = (rules: readonly BodyRule[], table: TableKey): number => {
  const last = rules.findLastIndex((rule) => rule.rule === 'table' && rule.table === table)
  const other = rules.findIndex((rule, at) => at < last && rule.rule === 'table' && rule.table !== table)
  return other === -1 ? last : -1
}

/** The lines of a stretch that is no table after all. */
const linesOf = ({ shape }: Context, { lines }: TableRule): Line[] => {
  const spans = lines.map((line) => (line.rule === 'row' ? line.label : line))
  const from = spans[0]?.from ?? 0
  const to = spans.at(-1)?.to ?? from
  const found: Line[] = []
  for (let at = from; at < to; at++) {
    if (shape.words[at] === undefined || shape.words[at]?.letter === '空') continue
    let end = at + 1
    while (end < to && shape.words[end] !== undefined) end++
    found.push({ rule: 'paragraph', from: at, to: end })
    at = end
  }
  return found
}

/** Builds the heading of a section. */
export const buildHeading = (context: Context, span: Span): Heading => {
  const children = textLeaves(context, wordsIn(context, span))
  return { type: 'Heading', children, position: spanOf(children) }
}
