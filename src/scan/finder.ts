/** The first place of a character at or behind an offset; the length of the text where there is none. */
export type Find = (from: number) => number

/** Finds a character by offsets that never go back, so that no stretch of a text is searched twice. */
export const createFinder = (text: string, character: string): Find => {
  let found = -1
  return (from) => {
    if (found < from) found = text.indexOf(character, from)
    if (found === -1) found = text.length
    return found
  }
}
