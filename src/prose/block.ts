import type { Word } from '../words/word.js'

/** A stretch of words that is one thing. */
export interface WordsBlock {
  readonly kind: 'title' | 'metadata' | 'paragraph' | 'signature'
  readonly words: readonly Word[]
}

/** A numbered clause: the paragraph of its own, and what stands below it. */
export interface ClauseBlock {
  readonly kind: 'clause'
  readonly level: 1 | 2 | 3 | 4
  /** The marker as it is written, such as （一）. */
  readonly marker: string
  readonly blocks: readonly ProseBlock[]
}

/** Prose, or a line around it. */
export type ProseBlock = WordsBlock | ClauseBlock

/** The words of a block, and of those below it. */
export const wordsOfBlock = (block: ProseBlock): readonly Word[] =>
  block.kind === 'clause' ? block.blocks.flatMap(wordsOfBlock) : block.words
