import type { SectionKey } from '../form/forms.js'
import type { Point, Position } from '../source/source.js'
import type { Clause, Paragraph, Report, Text } from '../tree/nodes.js'
import { textOfLeaves } from '../tree/prose.js'

/** A paragraph of prose, and the way from its words to their places in the source. */
export interface Passage {
  /** The section it stands in; `preamble` before the first. */
  readonly section: SectionKey | 'preamble'
  /** The words that the clause opens with that it stands in; its own, where it is the clause's own line; `null` in none. */
  readonly clause: string | null
  /** Its words, as they are written; the pieces of a broken line follow each other without a space. */
  readonly text: string
  /** Where a stretch of its words stands. */
  readonly locate: (start: number, end: number) => Position
}

/** The paragraphs of some sections, in the order of the text. */
export const passagesOf = (report: Report, sections: readonly Passage['section'][]): Passage[] => {
  const passages: Passage[] = []
  const collect = (
    nodes: readonly { type: string }[],
    section: Passage['section'],
    opening: string | null,
  ): void => {
    for (const node of nodes) {
      if (node.type === 'Paragraph') passages.push(passageOf(node as Paragraph, section, opening))
      else if (node.type === 'Clause') collect((node as Clause).children, section, openingOf(node as Clause))
    }
  }
  if (sections.includes('preamble')) collect(report.children, 'preamble', null)
  for (const node of report.children) {
    if (node.type === 'Section' && sections.includes(node.key)) collect(node.children, node.key, null)
  }
  return passages
}

const openingOf = ({ children: [first] }: Clause): string =>
  first?.type === 'Paragraph' ? textOfLeaves(first) : ''

const passageOf = (
  { children }: Pick<Paragraph, 'children'>,
  section: Passage['section'],
  clause: string | null,
): Passage => ({ section, clause, text: textOfLeaves({ children }), locate: locatorOf(children) })

/** Where a stretch of the words of some leaves stands. */
export const locatorOf =
  (leaves: readonly Text[]) =>
  (start: number, end: number): Position => ({
    start: pointOf(leaves, start, 'before'),
    // The end of a stretch belongs to the leaf of its last character, not to the next one.
    end: end > start ? pointOf(leaves, end - 1, 'behind') : pointOf(leaves, start, 'before'),
  })

type Side = 'before' | 'behind'

const pointOf = (leaves: readonly Text[], at: number, side: Side): Point => {
  let before = 0
  for (const { value, position } of leaves) {
    if (at < before + value.length) return pointIn(position, value, at - before, side)
    before += value.length
  }
  return leaves.at(-1)?.position.end ?? { line: 1, column: 1, offset: 0 }
}

/** A leaf of a text stands on one line as it reads; in the source of a page it need not, and then is pointed at whole. */
const pointIn = ({ start, end }: Position, value: string, at: number, side: Side): Point => {
  if (start.line !== end.line || end.offset - start.offset !== value.length) {
    return side === 'before' ? start : end
  }
  const past = side === 'before' ? at : at + 1
  return { line: start.line, column: start.column + past, offset: start.offset + past }
}
