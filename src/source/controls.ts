/**
 * The characters that are not shown but obeyed, or that change how others are shown: controls (escape sequences start
 * with one), direction and joining marks, separators of lines, halves of characters.
 */
const unshown = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

const names: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** The units of a character as JSON writes them: `\u001b`, `\ud83d\ude00`. */
const inUnits = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => {
    const unit = character.charCodeAt(at).toString(16)
    return `\\u${unit.padStart(4, '0')}`
  }).join('')

/**
 * A text of somebody else's as it may be printed: whatever a terminal would obey is written down, as in `\u001b[2J`, and
 * the text stays on its line. Whoever prints a name of a file or words of a report puts them through this.
 *
 * @param kept - Characters that stay as they are all the same.
 */
export const showControls = (text: string, kept = ''): string =>
  text.replace(unshown, (character) =>
    kept.includes(character) ? character : (names[character] ?? inUnits(character)),
  )

/** A value as JSON whose texts hold no character that a terminal would obey; it is read as the same value. */
export const jsonText = (value: unknown, indent?: number): string =>
  // What JSON leaves as it is stands in a text; only line ends stand between, too.
  JSON.stringify(value, null, indent).replace(unshown, (character) =>
    character === '\n' ? character : inUnits(character),
  )
