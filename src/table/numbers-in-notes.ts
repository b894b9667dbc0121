import type { TableKey } from '../form/keys.js'
import { rangeOf, type Draft } from '../grammar/draft.js'
import { alphabet } from '../lexicon/alphabet.js'
import { wordsOfBlock, type ProseBlock } from '../prose/block.js'
import { isSpace } from '../source/space.js'
import { readValue } from '../source/value.js'
import type { Word } from '../words/word.js'

/** Reports the cells in a note between the lines of a table, or below its last: it has swallowed the numbers of a row. */
export const reportNumbersInNote = (draft: Draft, table: TableKey, blocks: readonly ProseBlock[]): void => {
  const words = blocks.flatMap(wordsOfBlock)
  const numbers = words.filter((word) => word.letter === alphabet.number || isLabelAndNumbers(draft, word))
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return
  const at = rangeOf(first, last)
  const written = draft.text.slice(...at).replace(/\s+/g, ' ')
  draft.findings.push({ found: 'values-without-label', path: table, written, at })
}

const longestLabel = 80

/** Whether a line is a label and numbers that spaces part: 其他主动公开文件 3 0 8. */
const isLabelAndNumbers = ({ text }: Draft, { start, end }: Word): boolean => {
  let label = end
  for (;;) {
    let piece = label
    while (piece > start && !isSpace(text.charCodeAt(piece - 1))) piece--
    if (piece === start || readValue(text, piece, label)?.state !== 'number') break
    label = piece
    while (isSpace(text.charCodeAt(label - 1))) label--
  }
  return label < end && label - start <= longestLabel && !/[。；！？：:]/.test(text.slice(start, label))
}
