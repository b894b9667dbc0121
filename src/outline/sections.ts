import type { SectionKey } from '../form/forms.js'
import { tableKeys, type TableKey } from '../form/keys.js'
import type { BodyRule, TableRule } from '../grammar/rules.js'
import type { Draft } from '../grammar/draft.js'
import { labelOf, type Word } from '../words/word.js'

/** A section before its blocks are made: its heading, and the lines below. */
export interface SectionLines {
  /** `null` for what stands before the first section. */
  readonly key: SectionKey | null
  /** `undefined` where the table alone shows that the section begins. */
  readonly heading: Word | undefined
  readonly body: readonly BodyRule[]
}

/** Whether a section of the form holds a table. */
export const hasTable = (key: SectionKey | null): key is TableKey => tableKeys.some((table) => table === key)

/** Whether a stretch of a table holds numbers; words of a header alone may stand in prose. */
export const holdsNumbers = ({ table, lines }: TableRule): boolean =>
  lines.some(({ rule }) => (table === 'disputes' ? rule === 'values' : rule === 'row'))

/** The sections by their headings, and by their tables where a heading is missing. */
export const sectionsOf = (draft: Draft): readonly SectionLines[] => {
  const { front, sections } = draft.rule
  const headed: SectionLines[] = [{ key: null, heading: undefined, body: front }]
  for (const { heading: place, body } of sections) {
    const heading = draft.words[place.from] as Word
    const key = labelOf(heading)?.term.section ?? null
    const above = headed.at(-1) as SectionLines
    if (repeatsHeading(above, key, body)) {
      const line: BodyRule = { rule: 'metadata', from: place.from, to: place.to }
      headed[headed.length - 1] = { ...above, body: [...above.body, line, ...body] }
    } else headed.push({ key, heading, body })
  }
  const keys = new Set(headed.flatMap(({ key }) => (key === null ? [] : [key])))
  return headed.flatMap((section) => partAtTables(section, keys))
}

const mostLinesAboveTable = 3

/** Whether a heading stands a second time, as the first row of the table or the caption above it. */
const repeatsHeading = (above: SectionLines, key: SectionKey | null, body: readonly BodyRule[]): boolean =>
  hasTable(key) &&
  above.key === key &&
  above.body.length <= mostLinesAboveTable &&
  above.body.every(({ rule }) => rule === 'paragraph' || rule === 'metadata') &&
  body.some(({ rule }) => rule === 'table')

/** Parts a section where a table stands whose own section has no heading: the table alone shows that it begins. */
const partAtTables = (section: SectionLines, headed: ReadonlySet<SectionKey>): SectionLines[] => {
  const opens = new Set<number>()
  const opened = new Set<SectionKey | null>([section.key])
  section.body.forEach((rule, at) => {
    if (rule.rule !== 'table' || headed.has(rule.table) || !holdsNumbers(rule)) return
    if (opened.has(rule.table)) return
    opened.add(rule.table)
    opens.add(at)
  })
  if (opens.size === 0) return [section]
  const starts = [0, ...opens]
  return starts.map((start, index): SectionLines => {
    const body = section.body.slice(start, starts[index + 1])
    const [first] = body
    return index > 0 && first?.rule === 'table'
      ? { key: first.table, heading: undefined, body }
      : { ...section, body }
  })
}
