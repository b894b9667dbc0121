/** White space, with the no-break and ideographic ones and the characters of no width. */
const isSpace = (character: string): boolean => /[\s\u0085\u200b-\u200d\u2060\ufeff]/.test(character)

/** White space, pipes and the marks of bold type separate wherever they stand. */
const isMark = (character: string): boolean => character === '|' || character === '*' || isSpace(character)

/** Whether a line only rules off the header of a Markdown table: `| --- | :-: |`. */
const isRuler = (line: string): boolean =>
  line.includes('|') && Array.from(line).every((character) => '-:|'.includes(character) || isSpace(character))

/** In a text whose values commas or semicolons separate, these and quotation marks separate. */
const marksOfValues = (source: string): string => (/([,;])"?\d{0,9}"?\1/.test(source) ? ',;"' : '')

/**
 * Which characters of a text carry no words: white space, pipes, stars, the `#` of a Markdown heading, a backslash at
 * the start or the end of a line, the rulers of Markdown tables, and what separates values by RFC 4180. A character is a separator where its place holds 1.
 */
export const separatorsOf = (source: string): Uint8Array => {
  const separators = new Uint8Array(source.length)
  const marks = marksOfValues(source)
  for (const { index, 0: line } of source.matchAll(/[^\r\n]+/g)) {
    if (isRuler(line)) {
      separators.fill(1, index, index + line.length)
      continue
    }
    for (let at = 0; at < line.length; at++)
      separators[index + at] = isMark(line.charAt(at)) || marks.includes(line.charAt(at)) ? 1 : 0
    let first = 0
    while (first < line.length && isSpace(line.charAt(first))) first++
    let last = line.length - 1
    while (last > first && isSpace(line.charAt(last))) last--
    if (line[first] === '\\') separators[index + first] = 1
    if (line[last] === '\\') separators[index + last] = 1
    while (line[first] === '#') separators[index + first++] = 1
  }
  for (const { index, 0: lineBreak } of source.matchAll(/[\r\n]+/g)) {
    separators.fill(1, index, index + lineBreak.length)
  }
  return separators
}
