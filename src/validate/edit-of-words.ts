import type { Edit } from '../findings/diagnostic.js'
import { locate, type Passage } from './passage.js'

/**
 * The change that puts other words in the place of a stretch of a paragraph; `undefined` where the source does not have
 * it character for character: in a page with its tags between, in a number that Word counts out.
 */
export const editOfWords = (
  passage: Pick<Passage, 'leaves'>,
  start: number,
  end: number,
  text: string,
): Edit | undefined => {
  const position = locate(passage, start, end)
  const edit = { start: position.start.offset, end: position.end.offset, text }
  return edit.end - edit.start === end - start ? edit : undefined
}
