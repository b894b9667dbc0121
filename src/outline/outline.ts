import type { SectionKey } from '../form/sections.js'
import type { TableKey } from '../form/tables.js'
import type { BodyRule, Line, TableRule } from '../grammar/rules.js'
import { alphabet } from '../lexicon/alphabet.js'
import type { Draft } from '../grammar/draft.js'
import type { TablePart } from '../table/entries.js'
import { readTable } from '../table/read.js'
import type { Word } from '../words/word.js'
import type { Block } from './block.js'
import { proseBlocks, type ProseRule } from '../prose/paragraphs.js'
import { holdsNumbers, sectionsOf, type SectionLines } from './sections.js'

/** A section of the report, or what stands before the first. */
export interface Part {
  /** `null` for what stands before the first section. */
  readonly key: SectionKey | null
  /** `undefined` where the table alone shows that the section begins. */
  readonly heading: Word | undefined
  readonly blocks: readonly Block[]
  /** The signature and what stands below it. */
  readonly signed: readonly Block[]
}

/** The report as its sections, each with its paragraphs, clauses and tables. */
export const outlineOf = (draft: Draft): readonly Part[] =>
  sectionsOf(draft).map((section) => {
    const blocks = blocksOf(draft, section)
    const { key, heading } = section
    return key === null ? { key, heading, blocks: settleFront(blocks), signed: [] } : signedPart(section, blocks)
  })

/** What stands before the first section. Above the title it is the page's; the organ and date below the title too. */
const settleFront = (blocks: readonly Block[]): Block[] => {
  const title = blocks.findIndex(({ kind }) => kind === 'title')
  return blocks.map((block, at) => {
    const isOfPage =
      block.kind === 'signature' ||
      (block.kind === 'title' && at !== title) ||
      (block.kind === 'paragraph' && at < title)
    return isOfPage ? asMetadata(block) : block
  })
}

/** Only the last signature of a section signs; below it nothing is the report's own. */
const signedPart = ({ key, heading }: SectionLines, blocks: readonly Block[]): Part => {
  const signature = blocks.findLastIndex(({ kind }) => kind === 'signature')
  const end = signature === -1 ? blocks.length : signature
  return {
    key,
    heading,
    blocks: blocks.slice(0, end).map((block) => (block.kind === 'signature' ? asMetadata(block) : block)),
    signed: blocks.slice(end).map((block) => (block.kind === 'paragraph' ? asMetadata(block) : block)),
  }
}

const asMetadata = (block: Block): Block =>
  'words' in block ? { kind: 'metadata', words: block.words } : block

/** The blocks of a section: prose, and the tables with the notes between their parts. */
const blocksOf = (draft: Draft, { key, body }: SectionLines): Block[] => {
  const rules = body.flatMap((rule): readonly BodyRule[] =>
    rule.rule === 'table' && rule.table !== key && !holdsNumbers(rule) ? linesOf(draft, rule) : [rule],
  )
  const blocks: Block[] = []
  for (let at = 0; at < rules.length;) {
    const rule = rules[at] as BodyRule
    const isTable = rule.rule === 'table'
    let end = isTable ? Math.max(endOfTable(rules, rule.table), at + 1) : at
    if (!isTable) while (end < rules.length && rules[end]?.rule !== 'table') end++
    const parts = rules.slice(at, end)
    if (isTable) blocks.push({ kind: 'table', read: readTable(draft, rule.table, parts as TablePart[]) })
    else blocks.push(...proseBlocks(draft, parts as ProseRule[]))
    at = end
  }
  return blocks
}

/** Where the last part of a table ends, as long as no other table comes between; 0 where one does. */
const endOfTable = (rules: readonly BodyRule[], table: TableKey): number => {
  const last = rules.findLastIndex((rule) => rule.rule === 'table' && rule.table === table)
  const isParted = rules.some((rule, at) => at < last && rule.rule === 'table' && rule.table !== table)
  return isParted ? 0 : last + 1
}

/** The lines of a stretch that is no table after all. */
const linesOf = ({ words }: Draft, { lines }: TableRule): Line[] => {
  const spans = lines.map((line) => (line.rule === 'row' ? line.label : line))
  const from = spans[0]?.from ?? 0
  const to = spans.at(-1)?.to ?? from
  const found: Line[] = []
  for (let at = from; at < to; at++) {
    if (words[at] === undefined || words[at]?.letter === alphabet.blank) continue
    let end = at + 1
    while (end < to && words[end] !== undefined) end++
    found.push({ rule: 'paragraph', from: at, to: end })
    at = end
  }
  return found
}
