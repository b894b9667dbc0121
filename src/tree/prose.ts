import type { ClauseRule, Line } from '../grammar/rules.js'
import { readDate, readSignatureLine } from '../words/date.js'
import { withoutSeal } from '../words/surroundings.js'
import type { Word } from './old-word.js'
import { cellOf, spanOf, textLeaves, textOf, wordsIn, type Context } from './context.js'
import type { Clause, Metadata, Paragraph, Signature, Text, Title } from './nodes.js'

/** A line of prose, or a clause with what stands below it. */
export type ProseRule = Line | ClauseRule

/** Anything that prose is built of. */
export type Prose = Title | Metadata | Paragraph | Clause | Signature

/** Builds the nodes of prose, lines that a page break cut in two put together again. */
export const buildProse = (context: Context, rules: readonly ProseRule[]): Prose[] => {
  const nodes: Prose[] = []
  let last: Paragraph | undefined
  for (const rule of rules) {
    if (rule.rule === 'clause') {
      const clause = buildClause(context, rule)
      nodes.push(clause)
      last = lastParagraph(clause)
      continue
    }
    const words = wordsIn(context, rule)
    const leaves = textLeaves(context, words)
    if (leaves.length === 0) continue
    if (rule.rule === 'paragraph') {
      if (last !== undefined && goesOn(context, last, words)) {
        goOn(context, last, leaves)
        extend(nodes.at(-1) as Prose, last)
        continue
      }
      last = paragraphOf(leaves)
      nodes.push(last)
      continue
    }
    last = undefined
    nodes.push(lineNode(context, rule, words, leaves))
  }
  return nodes
}

const paragraphOf = (children: Text[]): Paragraph => ({
  type: 'Paragraph',
  children,
  position: spanOf(children),
})

const lineNode = (context: Context, { rule }: Line, words: readonly Word[], children: Text[]): Prose => {
  const position = spanOf(children)
  switch (rule) {
    case 'title':
      return { type: 'Title', children, position }
    case 'signature':
      return { type: 'Signature', ...readSignature(context, words), children, position }
    case 'metadata':
    case 'paragraph':
      return { type: 'Metadata', children, position }
  }
}

const readSignature = (context: Context, words: readonly Word[]): Pick<Signature, 'agency' | 'date'> => {
  let agency: string | null = null
  let date: string | null = null
  for (const word of words) {
    const text = textOf(context, word)
    if (word.letter === '日') date = readDate(text) ?? null
    if (word.letter === '署' || word.letter === '地') agency = withoutSeal(text)
    if (word.letter === '签') ({ agency, date } = readSignatureLine(text) ?? { agency, date })
  }
  return { agency, date }
}

const buildClause = (context: Context, { level, line, body }: ClauseRule): Clause => {
  const [word] = wordsIn(context, line)
  const marker =
    word === undefined
      ? ''
      : textOf(context, word)
          .slice(0, word.marker?.length ?? 0)
          .trim()
  const children = buildProse(context, [{ rule: 'paragraph', ...line }, ...body]) as Clause['children']
  return { type: 'Clause', level, marker, children, position: spanOf(children) }
}

const lastParagraph = (clause: Clause): Paragraph | undefined => {
  const last = clause.children.at(-1)
  return last?.type === 'Clause' ? lastParagraph(last) : last
}

const shortestBroken = 60
const ends = /[。！？；：…”’」』）)】》〉.!?;:]$/

/**
 * Whether a line goes on with the paragraph above it: a page break cut a long paragraph in the middle of a sentence. A
 * line that is indented, numbered or marked by its writer is a paragraph of its own.
 */
const goesOn = (context: Context, paragraph: Paragraph, words: readonly Word[]): boolean => {
  const [word] = words
  if (word === undefined || (word.letter !== '段' && word.letter !== '文' && word.letter !== '片'))
    return false
  const cell = cellOf(context, word.from)
  if (cell.indent > 0) return false
  const { start, end } = paragraph.position
  const last = paragraph.children.at(-1)
  return end.offset - start.offset >= shortestBroken && last !== undefined && !ends.test(last.value)
}

/** Whether a paragraph breaks off: it is long, and ends without a stop. */
export const goesOnBelow = (text: string): boolean => text.length >= shortestBroken && !ends.test(text)

const goOn = (context: Context, paragraph: Paragraph, leaves: readonly Text[]): void => {
  const before = (paragraph.children.at(-1)?.value ?? '').slice(-6)
  const from = paragraph.position.end.offset
  for (const leaf of leaves) paragraph.children.push(leaf)
  paragraph.position = spanOf(paragraph.children)
  const [first] = leaves as [Text]
  const after = first.value.slice(0, 6)
  context.report({
    code: 'inferred',
    at: [from - Math.min(before.length, 6), first.position.start.offset + after.length],
    expected: `${before}${after}`,
    actual: `${before} / ${after}`,
  })
}

/** A clause ends where its last paragraph does. */
const extend = (node: Prose, paragraph: Paragraph): void => {
  if (node.type !== 'Clause') return
  node.position = { start: node.position.start, end: paragraph.position.end }
  const last = node.children.at(-1)
  if (last?.type === 'Clause') extend(last, paragraph)
}

/** The words of some leaves; the pieces of a paragraph follow each other without a space. */
export const textOfLeaves = ({ children }: { children: readonly Text[] }): string =>
  children.map(({ value }) => value).join('')
