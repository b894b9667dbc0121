import { alphabet } from '../lexicon/alphabet.js'
import type { ProsePath } from '../findings/finding.js'
import type { ClauseRule, Line } from '../grammar/rules.js'
import { firstCell, wordsIn, type Draft } from '../grammar/draft.js'
import type { Word } from '../words/word.js'
import type { ClauseBlock, ProseBlock, WordsBlock } from './block.js'

/** A line of prose, or a clause with what stands below it. */
export type ProseRule = Line | ClauseRule

/** A paragraph that a line below may go on with. */
interface OpenParagraph extends WordsBlock {
  readonly words: Word[]
}

/** The blocks of prose of a text of the data, or of none, lines that a page break cut in two put together again. */
export const proseBlocks = (draft: Draft, rules: readonly ProseRule[], path?: ProsePath): ProseBlock[] => {
  const blocks: ProseBlock[] = []
  let open: OpenParagraph | undefined
  for (const rule of rules) {
    if (rule.rule === 'clause') {
      blocks.push(clauseBlock(draft, rule, path))
      open = undefined
      continue
    }
    const words = wordsIn(draft, rule.from, rule.to)
    if (words.every(({ letter }) => letter === alphabet.blank)) continue
    if (rule.rule !== 'paragraph') {
      blocks.push({ kind: rule.rule, words })
      open = undefined
    } else if (open !== undefined && goesOn(draft, open.words, words)) {
      reportBroken(draft, path, open.words, words)
      for (const word of words) open.words.push(word)
    } else {
      open = { kind: 'paragraph', words }
      blocks.push(open)
    }
  }
  return blocks
}

const clauseBlock = (draft: Draft, { level, line, body }: ClauseRule, path?: ProsePath): ClauseBlock => {
  const word = draft.words[line.from]
  const length = word?.kind === 'clause' ? word.read.length : 0
  const marker = word === undefined ? '' : draft.text.slice(word.start, word.start + length).trim()
  const own: Line = { rule: 'paragraph', from: line.from, to: line.to }
  return { kind: 'clause', level, marker, blocks: proseBlocks(draft, [own, ...body], path) }
}

const shortestBroken = 60
const stop = /[。！？；：…”’」』）)】》〉.!?;:]$/

/** Whether a paragraph breaks off: it is long, and ends without a stop. */
export const breaksOff = (length: number, end: string): boolean => length >= shortestBroken && !stop.test(end)

/** The letters of a line that may go on with the one above it. */
const goingOn: readonly string[] = [alphabet.prose, alphabet.text, alphabet.groupPiece]

/**
 * Whether a line goes on with the paragraph above it: a page break cut a long paragraph in the middle of a sentence. A
 * line that is indented, numbered or marked by its writer is a paragraph of its own.
 */
const goesOn = (draft: Draft, above: readonly Word[], [word]: readonly Word[]): boolean => {
  if (word === undefined || !goingOn.includes(word.letter)) return false
  const [first, last] = endsOf(above)
  return (
    firstCell(draft, word).indent === 0 &&
    breaksOff(last.end - first.start, draft.text.slice(last.end - 1, last.end))
  )
}

/** The first and the last of some words that are no blank cells. */
const endsOf = (words: readonly Word[]): readonly [first: Word, last: Word] => {
  const filled = words.filter(({ letter }) => letter !== alphabet.blank)
  return [filled[0] as Word, filled.at(-1) as Word]
}

const longestQuote = 6

const reportBroken = (
  draft: Draft,
  path: ProsePath | undefined,
  above: readonly Word[],
  below: readonly Word[],
): void => {
  const { end } = endsOf(above)[1]
  const [{ start, end: endOfFirst }] = endsOf(below)
  const at = [Math.max(end - longestQuote, 0), Math.min(start + longestQuote, endOfFirst)] as const
  draft.findings.push({
    found: 'broken-paragraph',
    path,
    above: draft.text.slice(at[0], end),
    below: draft.text.slice(start, at[1]),
    at,
  })
}
