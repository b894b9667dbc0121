import type { ProsePath } from '../findings/finding.js'
import type { SectionKey } from '../form/forms.js'
import type { RowKey, TableKey } from '../form/keys.js'
import type { BodyRule, Line, TableRule } from '../grammar/rules.js'
import { alphabet } from '../lexicon/alphabet.js'
import { writtenIn, type Draft } from '../grammar/draft.js'
import { reportNumbersInNote } from '../table/numbers-in-notes.js'
import { readTable } from '../table/read.js'
import { agencyOfTitle, yearOfTitle } from '../words/identity.js'
import type { Word } from '../words/word.js'
import type { Block } from './block.js'
import type { ProseBlock } from '../prose/block.js'
import { proseBlocks, type ProseRule } from '../prose/paragraphs.js'
import { hasTable, holdsNumbers, sectionsOf, type SectionLines } from './sections.js'
import { signatureAmong, withRepeatedSignature } from './signature.js'
import { countingSections, stretchesOf, type CountingSections } from './standing.js'

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
export const outlineOf = (draft: Draft): readonly Part[] => {
  const sections = sectionsOf(draft)
  const counting = countingSections(sections)
  return sections.map((section) => {
    const blocks = blocksOf(draft, section, counting)
    const { key, heading } = section
    return key === null
      ? { key, heading, blocks: settleFront(draft, blocks), signed: [] }
      : signedPart(section, blocks)
  })
}

/**
 * What stands before the first section. Above the title it is the page's; the organ and date below the title too. Of several
 * titles the one that names an organ and a year is the report's: a breadcrumb names neither.
 */
const settleFront = (draft: Draft, blocks: readonly Block[]): Block[] => {
  const title = titleAmong(draft, blocks)
  return blocks.map((block, at) => {
    const isOfPage =
      block.kind === 'signature' ||
      (block.kind === 'title' && at !== title) ||
      (block.kind === 'paragraph' && at < title)
    return isOfPage ? asMetadata(block) : block
  })
}

const titleAmong = (draft: Draft, blocks: readonly Block[]): number => {
  const titles = blocks.flatMap((block, at) => {
    if (block.kind !== 'title') return []
    const text = block.words.map((word) => writtenIn(draft, word)).join('')
    return [{ at, text, isInField: isNameOfField(draft, blocks[at - 1]) }]
  })
  // What a field names is the title where there is no other.
  const outside = titles.filter(({ isInField }) => !isInField)
  const candidates = outside.length > 0 ? outside : titles
  const [first] = candidates
  // One that says the year may be followed by links to those of other years.
  if (first === undefined || yearOfTitle(first.text) !== null) return first?.at ?? -1
  const naming = candidates.find(({ text }) => agencyOfTitle(text) !== null && yearOfTitle(text) !== null)
  return (naming ?? first).at
}

/** Whether a block is the name of a field alone: 标题：. */
const isNameOfField = (draft: Draft, above: Block | undefined): boolean => {
  if (above?.kind !== 'metadata') return false
  const last = above.words.at(-1)
  return last !== undefined && /(?:标题|標題|名称|名稱)\s*[:：]$/.test(writtenIn(draft, last))
}

/** Only one signature of a section signs; below it nothing is the report's own. */
const signedPart = ({ key, heading }: SectionLines, lines: readonly Block[]): Part => {
  const blocks = withRepeatedSignature(lines)
  const signature = signatureAmong(blocks)
  const end = signature === -1 ? blocks.length : signature
  const isOfPage = ({ kind }: Block, at: number): boolean =>
    kind === 'signature' ? at !== end : kind === 'paragraph' && at > end
  const settled = blocks.map((block, at) => (isOfPage(block, at) ? asMetadata(block) : block))
  return { key, heading, blocks: settled.slice(0, end), signed: settled.slice(end) }
}

const asMetadata = (block: Block): Block =>
  'words' in block ? { kind: 'metadata', words: block.words } : block

/** The blocks of a section: prose, and the tables with the notes between their parts. */
const blocksOf = (draft: Draft, section: SectionLines, counting: CountingSections): Block[] => {
  const rules = rulesOf(draft, section)
  const second = new Set(rules.filter(({ isSecond }) => isSecond).map(({ rule }) => rule))
  const blocks: Block[] = []
  for (let at = 0; at < rules.length;) {
    const rule = rules[at]?.rule as BodyRule
    const end = rule.rule === 'table' ? endOfTable(rules, at) : endOfProse(rules, at)
    const parts = rules.slice(at, end).map((one) => one.rule)
    if (rule.rule === 'table') {
      const isFirst = counting.get(rule.table) === section && !second.has(rule)
      // A header without rows is no table yet: its section lacks one, and that is said.
      const hasNumbers = parts.some((part) => part.rule === 'table' && holdsNumbers(part))
      const isMisplaced = hasNumbers && (!isFirst || section.key !== rule.table)
      const standing = { counts: isFirst, isMisplaced }
      blocks.push({ kind: 'table', read: readTable(draft, rule.table, parts, standing) })
    } else {
      const prose = proseBlocks(draft, parts as ProseRule[], textPathOf(section.key))
      // Below its last row, a table may go on with rows that the form does not have.
      if (hasTable(section.key) && rules[at - 1]?.rule.rule === 'table')
        reportNumbersBelow(draft, section.key, prose)
      for (const block of prose) blocks.push(block)
    }
    at = end
  }
  return blocks
}

const textPathOf = (key: SectionKey | null): ProsePath | undefined =>
  key === null ? 'preamble' : hasTable(key) ? undefined : key

const reportNumbersBelow = (draft: Draft, table: TableKey, prose: readonly ProseBlock[]): void => {
  const signature = prose.findIndex(({ kind }) => kind === 'signature')
  reportNumbersInNote(draft, table, signature === -1 ? prose : prose.slice(0, signature))
}

/** A line or table of a section, and whether it belongs to a second table of its kind. */
interface PlacedRule {
  readonly rule: BodyRule
  readonly isSecond: boolean
}

/** The lines and tables of a section: words of a header alone are prose, and a second table begins where the first ends. */
const rulesOf = (draft: Draft, { key, body }: SectionLines): readonly PlacedRule[] => {
  const seen = new Map<TableKey, Set<RowKey>>()
  const ended = new Set<TableKey>()
  return body.flatMap((rule): readonly PlacedRule[] => {
    if (rule.rule !== 'table') return [{ rule, isSecond: false }]
    if (rule.table !== key && !holdsNumbers(rule))
      return linesOf(draft, rule).map((line) => ({ rule: line, isSecond: false }))
    if (ended.has(rule.table)) return [{ rule, isSecond: true }]
    const rows = seen.get(rule.table) ?? new Set<RowKey>()
    seen.set(rule.table, rows)
    const stretches = stretchesOf(draft, rule, rows)
    if (stretches.some(({ isSecond }) => isSecond)) ended.add(rule.table)
    return stretches
  })
}

const endOfProse = (rules: readonly PlacedRule[], start: number): number => {
  let end = start
  while (end < rules.length && rules[end]?.rule.rule !== 'table') end++
  return end
}

/**
 * Where a table ends: behind its last part, as long as no other table comes between, and before a second one of its kind.
 */
const endOfTable = (rules: readonly PlacedRule[], start: number): number => {
  const { rule, isSecond } = rules[start] as PlacedRule
  let end = start + 1
  for (let at = end; at < rules.length; at++) {
    const other = rules[at] as PlacedRule
    if (other.rule.rule !== 'table') continue
    if (rule.rule !== 'table' || other.rule.table !== rule.table) return start + 1
    if (other.isSecond !== isSecond) break
    end = at + 1
  }
  return end
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
