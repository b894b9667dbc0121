import { sections } from '../form/forms.js'
import { tableKeys } from '../form/keys.js'
import type { Content } from './content.js'
import { gridOf, type Grid } from './grid.js'
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
    ...paragraphs(preamble, true),
  ]
  for (const { key, number, title: heading } of sections) {
    const section = content.sections.get(key)
    if (section === undefined) continue
    const tableKey = tableKeys.find((one) => one === key)
    const table = tableKey && tables.get(tableKey)
    blocks.push(
      { kind: 'heading', text: `${number}、${heading}` },
      ...paragraphs(section.paragraphs, false),
      ...(tableKey !== undefined && table !== undefined
        ? [{ kind: 'table', grid: gridOf(tableKey, table) } as const]
        : []),
      ...paragraphs(section.notes, false),
    )
  }
  const { agency, date } = signature
  for (const text of [agency, date === null ? null : chineseDate(date)]) {
    if (text !== null) blocks.push({ kind: 'signature', text })
  }
  return [...blocks, ...lines.atEnd.map(lineOf)]
}

const lineOf = (text: string): Block => ({ kind: 'line', text })

/** Paragraphs of prose; those that could be taken for something else are marked as words. */
const paragraphs = (texts: readonly string[], beforeSections: boolean): Block[] =>
  texts.map((text, at) => ({
    kind: 'paragraph',
    text,
    marked: isOpenEnded(texts[at - 1] ?? '') || mustBeMarked(text, beforeSections),
  }))

/** 2023-01-16 as 2023年1月16日. */
const chineseDate = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
