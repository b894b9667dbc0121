/**
 * Whether a UTF-16 code unit is white space in a report: all that JavaScript trims, and the zero-width characters that
 * word processors and web pages leave behind.
 */
export const isSpace = (code: number): boolean =>
  code > 0x3000
    ? code === 0xfeff
    : code > 0x7f
      ? isWideSpace(code)
      : code === 0x20 || (code >= 0x09 && code <= 0x0d)

const isWideSpace = (code: number): boolean =>
  code === 0x3000 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x85 ||
  code === 0x1680 ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x2060

/** Whether white space parts the words on either side. Left behind in a number, a zero-width character does not part it. */
export const partsWords = (code: number): boolean =>
  isSpace(code) && code !== 0x85 && code !== 0x2060 && !(code >= 0x200b && code <= 0x200d)

/** The codes of some characters, to look single ones up in. */
export const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)))

/**
 * Whether a white space character makes an otherwise empty line a blank cell: offices fill a blank cell with a
 * no-break or an ideographic space, where a line that only separates holds nothing, or what an editor left.
 */
export const isFiller = (code: number): boolean => code === 0xa0 || code === 0x3000

/** Whether a stretch of white space holds a character that fills a blank cell. */
export const hasFiller = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isFiller(text.charCodeAt(at))) return true
  return false
}
