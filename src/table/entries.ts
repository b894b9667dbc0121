import type { ClauseRule, Line, RowRule, TableLine, TableRule } from '../grammar/rules.js'
import type { ProseBlock } from '../prose/block.js'
import { proseBlocks } from '../prose/paragraphs.js'
import type { RowKey } from '../form/keys.js'
import type { Word } from '../words/word.js'
import { firstCell, wordsIn, type Draft } from '../grammar/draft.js'
import { rowNamed } from './row.js'

/** What stands from the first line of a table to its last: its parts, and the notes between them. */
export type TablePart = TableRule | Line | ClauseRule

/** A row: its label, and the words behind it. */
export interface RowEntry {
  readonly kind: 'row'
  readonly label: Word
  /** The words behind the label, page numbers among them. */
  readonly values: readonly Word[]
  /** Numbers that stand before the label: the row's own number in a column 序号. */
  readonly leading: readonly Word[]
  /** Whether its numbers, or those below it, may be another row's. */
  readonly isShared?: true
}

/** A line that holds no row: a header, the label of a group, numbers without a label, a line of the page. */
export interface LineEntry {
  readonly kind: TableLine['rule']
  readonly words: readonly Word[]
}

/** A note between the lines of a table. */
export interface NoteEntry {
  readonly kind: 'note'
  readonly blocks: readonly ProseBlock[]
}

/** A line of a table, with its words. */
export type TableEntry = RowEntry | LineEntry | NoteEntry

/** The lines of a table, from those of its parts. */
export const entriesOf = (draft: Draft, parts: readonly TablePart[]): TableEntry[] => {
  const entries: TableEntry[] = []
  for (const part of parts) {
    if (part.rule === 'table') addLines(draft, part.lines, entries)
    else entries.push({ kind: 'note', blocks: proseBlocks(draft, [part]) })
  }
  return entries.some((entry) => isHeading(draft, entry)) ? withHeadings(draft, entries) : entries
}

/** Whether Markdown marks the label of a row as a heading, and no numbers follow it. */
const isHeading = (draft: Draft, entry: TableEntry): entry is RowEntry =>
  entry.kind === 'row' && entry.values.length === 0 && firstCell(draft, entry.label).marked

/**
 * A heading that Markdown converters make of the label of a row says nothing more than the row of that name below it:
 *
 *   ### 二、上年结转政府信息公开申请数量
 *   | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
 */
const withHeadings = (draft: Draft, entries: readonly TableEntry[]): TableEntry[] => {
  const last = new Map<RowKey, number>()
  entries.forEach((entry, at) => {
    const key = entry.kind === 'row' ? rowNamed(entry.label) : null
    if (key !== null) last.set(key, at)
  })
  return entries.map((entry, at) => {
    if (!isHeading(draft, entry)) return entry
    const key = rowNamed(entry.label)
    const isAbove = key !== null && (last.get(key) ?? at) > at
    return isAbove ? { kind: 'group', words: [entry.label] } : entry
  })
}

const noWords: readonly Word[] = []

const addLines = (draft: Draft, lines: readonly (TableLine | RowRule)[], entries: TableEntry[]): void => {
  let leading = noWords
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as TableLine | RowRule
    if (line.rule === 'row') {
      const label = draft.words[line.label.from] as Word
      const values = line.values === undefined ? noWords : wordsIn(draft, line.values.from, line.values.to)
      entries.push({ kind: 'row', label, values, leading })
      leading = noWords
      continue
    }
    const words = wordsIn(draft, line.from, line.to)
    leading = line.rule === 'values' && standBeforeLabel(draft, words, lines[at + 1]) ? words : noWords
    if (leading.length === 0) entries.push({ kind: line.rule, words })
  }
}

/** Whether some values stand before a label in its own row, as the row's number does in a column 序号. */
const standBeforeLabel = (
  draft: Draft,
  words: readonly Word[],
  next: TableLine | RowRule | undefined,
): boolean => {
  const last = words.at(-1)
  if (next?.rule !== 'row' || last === undefined) return false
  return firstCell(draft, last).row === firstCell(draft, draft.words[next.label.from] as Word).row
}
