import { createPassage, type Passage } from '../passage.js'

/*
 * 收到政府信息公开申请2
 * 5件，均已办结。
 *
 * Extractors end a line where the page does, also within a number. The lines of a sentence are put together again to be
 * read; each keeps its leaves, and so its places in the source.
 */

/** The end of a sentence, and what may close behind it. */
const stop = /[。！？；：…!?;:][”’」』）)】》〉]*$/

/** Lines that end where the page does are longer than most titles. */
const longestTitle = 16

/** 依申请公开情况: a short line without any mark, which may be a title. */
const mayBeTitle = (text: string): boolean => text.length <= longestTitle && !/[，、。；：,]/.test(text)

/** What no sentence starts with: a mark, a bracket that closes, a counter; a number with its counter. */
const startsInMidst =
  /^(?:[，、。；：）」』”％%,;:)]|[\d０-９,]*(?:件次|人次|[件份宗起条條项項个個例次部])(?![\p{Script=Han}]*[会會议議]))/u

/** Whether a passage is the line that a clause opens with. */
const opensClause = ({ clause, text }: Passage): boolean => clause === text

/** Whether a line goes on with the sentence of those above it. */
const goesOn = (above: readonly Passage[], below: Passage): boolean => {
  const last = above.at(-1)
  return (
    last?.section === below.section &&
    !opensClause(below) &&
    !stop.test(last.text) &&
    (above.length > 1 || !mayBeTitle(last.text) || startsInMidst.test(below.text))
  )
}

const joined = (lines: readonly [Passage, ...Passage[]]): Passage => {
  const [first, ...others] = lines
  if (others.length === 0) return first
  const text = lines.map((line) => line.text).join('')
  return createPassage({
    section: first.section,
    clause: opensClause(first) ? text : first.clause,
    text,
    leaves: lines.flatMap(({ leaves }) => leaves),
  })
}

/** The paragraphs of a text, each sentence whole. */
export const withoutBrokenLines = (passages: readonly Passage[]): Passage[] => {
  const paragraphs: [Passage, ...Passage[]][] = []
  for (const passage of passages) {
    const above = paragraphs.at(-1)
    if (above !== undefined && goesOn(above, passage)) above.push(passage)
    else paragraphs.push([passage])
  }
  return paragraphs.map(joined)
}
