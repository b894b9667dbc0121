import type { ProseBlock } from '../prose/block.js'
import type { Word } from '../words/word.js'
import type { Block } from './block.js'

/** The last signature with an organ and a date: an organ alone below it runs the site. Else the last of all. */
export const signatureAmong = (blocks: readonly Block[]): number => {
  const whole = blocks.findLastIndex((block) => {
    if (block.kind !== 'signature') return false
    const read = block.words.flatMap((word) => (word.kind === 'signature' ? [word.read] : []))
    return read.some(({ agency }) => agency !== null) && read.some(({ date }) => date !== null)
  })
  return whole === -1 ? blocks.findLastIndex(({ kind }) => kind === 'signature') : whole
}

/**
 * A signature of which a line stands twice is one; without this, the first of them would be a paragraph of the section:
 *
 *   胜利乡人民政府
 *   2023年1月16日
 *   2023年1月16日
 */
export const withRepeatedSignature = (blocks: readonly Block[]): readonly Block[] => {
  const at = signatureAmong(blocks)
  const signature = blocks[at]
  if (signature?.kind !== 'signature') return blocks
  let words = signature.words
  let above: readonly Block[] = blocks.slice(0, at)
  for (;;) {
    const last = lastLineOf(above)
    if (last === undefined || !saysTheSame(last.line, words)) break
    words = [...last.line, ...words]
    above = last.above
  }
  return [...above, { kind: 'signature', words }, ...blocks.slice(at + 1)]
}

/** The last paragraph of some blocks, and the blocks without it. */
const lastLineOf = (
  blocks: readonly Block[],
): { readonly above: readonly Block[]; readonly line: readonly Word[] } | undefined => {
  const last = blocks.at(-1)
  if (last === undefined || last.kind === 'table') return undefined
  const taken = lastLineIn([last])
  return taken && { above: [...blocks.slice(0, -1), ...taken.above], line: taken.line }
}

/** The same of prose, also where the paragraph stands below a clause. */
const lastLineIn = (
  blocks: readonly ProseBlock[],
): { readonly above: readonly ProseBlock[]; readonly line: readonly Word[] } | undefined => {
  const last = blocks.at(-1)
  const above = blocks.slice(0, -1)
  if (last?.kind === 'paragraph') return { above, line: last.words }
  const below = last?.kind === 'clause' ? lastLineIn(last.blocks) : undefined
  // The number of a clause stands in its first paragraph.
  if (last?.kind !== 'clause' || below === undefined || below.above.length === 0) return undefined
  return { above: [...above, { ...last, blocks: below.above }], line: below.line }
}

/** Whether a line above a signature is one of its own: the same organ or date, or what the signature lacks. */
const saysTheSame = (line: readonly Word[], signature: readonly Word[]): boolean => {
  const named = signature.flatMap((word) => (word.kind === 'signature' ? [word.read] : []))
  const organ = named.find(({ agency }) => agency !== null)?.agency ?? null
  const date = named.find(({ date }) => date !== null)?.date ?? null
  const agrees = (one: string | null, other: string | null): boolean =>
    one === null || other === null || one === other
  return line.every(
    (word) => word.kind === 'signature' && agrees(word.read.agency, organ) && agrees(word.read.date, date),
  )
}
