import { isSpace } from '../source/space.js'
import { breaksOff } from '../prose/paragraphs.js'
import { readsAsWords } from '../words/reads-as-words.js'

/** Whether a paragraph could be taken for something else than the words it is. Found out by reading it. */
export const mustBeMarked = (text: string, beforeSections: boolean): boolean =>
  // Marks alone might close the heading above.
  text.trim() !== text || !/[\p{L}\p{N}]/u.test(text) || !readsAsWords(text, beforeSections)

/** Whether a paragraph seems to go on below, as one cut by a page break does. */
export const isOpenEnded = (text: string): boolean => breaksOff(text.length, text)

/**
 * A paragraph marked as words, for layouts of lines: a backslash before it, and one behind it where it ends in white
 * space or a backslash of its own.
 */
export const markText = (text: string): string =>
  text.endsWith('\\') || isSpace(text.charCodeAt(text.length - 1)) ? `\\${text}\\` : `\\${text}`
