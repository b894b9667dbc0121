import type { SectionKey } from '../form/forms.js'
import type { Point, Position } from '../source/source.js'
import { withoutRadicals } from '../source/radicals.js'
import type { Clause, Paragraph, Report, Text } from '../tree/nodes.js'
import { textOfLeaves } from '../tree/prose.js'
import { isTable } from '../tree/walk.js'
import { foldText, type Folded } from './claims/folded.js'

/** A paragraph of prose, and the leaves that its words stand in. */
export interface Passage {
  /** The section it stands in; `preamble` before the first. */
  readonly section: SectionKey | 'preamble'
  /** The words that the clause opens with that it stands in; its own, where it is the clause's own line; `null` in none. */
  readonly clause: string | null
  /** Its words, with characters in place of radicals; the pieces of a broken line follow each other without a space. */
  readonly text: string
  readonly leaves: readonly Text[]
  /** Its words made easy to compare; folded when a rule first asks. */
  readonly folded: () => Folded
}

/** Makes a passage. */
export const createPassage = ({ section, clause, text, leaves }: Omit<Passage, 'folded'>): Passage => {
  let folded: Folded | undefined
  return { section, clause, text, leaves, folded: () => (folded ??= foldText(text)) }
}

/** The paragraphs of a report: those before and between its sections, then those of each section, in the order of the text. */
export const passagesOf = (report: Report): Passage[] => {
  const passages: Passage[] = []
  const collect = (
    nodes: readonly { type: string }[],
    section: Passage['section'],
    opening: string | null,
  ): void => {
    for (const node of nodes) {
      if (isParagraph(node)) {
        const [text, leaves] = [textOf(node.children), node.children]
        passages.push(createPassage({ section, clause: opening, text, leaves }))
      } else if (isClause(node)) collect(node.children, section, openingOf(node))
      else if (isTable(node)) collect(node.children, section, null)
    }
  }
  collect(report.children, 'preamble', null)
  for (const node of report.children) if (node.type === 'Section') collect(node.children, node.key, null)
  return passages
}

const isParagraph = (node: { type: string }): node is Paragraph => node.type === 'Paragraph'
const isClause = (node: { type: string }): node is Clause => node.type === 'Clause'

const openingOf = ({ children: [first] }: Clause): string =>
  first?.type === 'Paragraph' ? textOf(first.children) : ''

/** Most paragraphs are one leaf. */
const textOf = (leaves: readonly Text[]): string =>
  withoutRadicals(
    leaves.length === 1 && leaves[0] !== undefined ? leaves[0].value : textOfLeaves({ children: leaves }),
  )

/** Where a stretch of the words of some leaves stands. */
export const locate = ({ leaves }: Pick<Passage, 'leaves'>, start: number, end: number): Position => ({
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
