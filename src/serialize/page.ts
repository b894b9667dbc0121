import { sections } from '../form/forms.js'
import type { Content, SectionPart } from './content.js'
import { gridOf, gridOfRows, type Grid } from './grid.js'
import { isOpenEnded, mustBeMarked } from './marked-text.js'

/** A part of a page, from top to bottom. */
export type Block =
  | { kind: 'title' | 'heading' | 'line' | 'signature'; text: string }
  | { kind: 'paragraph'; text: string; marked: boolean }
  | { kind: 'table'; grid: Grid }

/** The report as a page: what every layout writes, in its own way. */
export const pageOf = (content: Content): Block[] => {
  const { title, lines, preamble, tables, signature } = content
  const blocks: Block[] = [
    ...lines.aboveTitle.map(lineOf),
    ...(title === null ? [] : [{ kind: 'title', text: title } as const]),
    ...lines.belowTitle.map(lineOf),
    ...preamble.map((text, at) => paragraphOf(text, preamble[at - 1] ?? '', true)),
  ]
  for (const { key, number, title: heading } of sections) {
    const section = content.sections.get(key)
    if (section === undefined) continue
    blocks.push(
      { kind: 'heading', text: `${number}、${heading}` },
      ...section.flatMap((part, at) => blocksOf(part, section[at - 1], tables)),
    )
  }
  const { agency, date } = signature
  for (const text of [agency, date === null ? null : chineseDate(date)]) {
    if (text !== null) blocks.push({ kind: 'signature', text })
  }
  return [...blocks, ...lines.atEnd.map(lineOf)]
}

const blocksOf = (part: SectionPart, before: SectionPart | undefined, tables: Content['tables']): Block[] => {
  switch (part.kind) {
    case 'paragraph':
      return [paragraphOf(part.text, before?.kind === 'paragraph' ? before.text : '', false)]
    case 'table': {
      const table = tables.get(part.key)
      return table === undefined ? [] : [{ kind: 'table', grid: gridOf(part.key, table) }]
    }
    case 'other-table':
      return [{ kind: 'table', grid: gridOf(part.key, part.content) }]
    case 'rows':
      return [{ kind: 'table', grid: gridOfRows(part.rows) }]
  }
}

const lineOf = (text: string): Block => ({ kind: 'line', text })

/** A paragraph of prose; one that could be taken for something else is marked as words. */
const paragraphOf = (text: string, before: string, beforeSections: boolean): Block => ({
  kind: 'paragraph',
  text,
  marked: isOpenEnded(before) || mustBeMarked(text, beforeSections),
})

/** 2023-01-16 as 2023年1月16日. */
const chineseDate = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
