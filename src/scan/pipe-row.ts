/*
 * Rows of cells between pipes:
 *
 *   规章 | 0 | 0 | 0 |        a pipe may close the row …
 *   | 规章 | 0 | 0 | 0 |      … and open it
 *   | --- | --- | --- | --- |  a ruler under the header separates, and holds nothing
 *   甲 \| 乙 | 0 |            a pipe after a backslash is part of a cell
 */

/** Whether a line only rules off the header of a Markdown table. */
export const isRuler = (text: string, start: number, end: number): boolean => {
  let dashes = false
  for (let at = start; at < end; at++) {
    const character = text[at]
    if (character === '-') dashes = true
    else if (character !== '|' && character !== ':' && character !== ' ' && character !== '\t') return false
  }
  return dashes
}

/** The fields of a row, as stretches of the text; `undefined` where every pipe of the line is escaped. */
export const splitAtPipes = (text: string, start: number, end: number): [number, number][] | undefined => {
  const pipes: number[] = []
  for (let at = text.indexOf('|', start); at !== -1 && at < end; at = text.indexOf('|', at + 1)) {
    if (text[at - 1] !== '\\') pipes.push(at)
  }
  if (pipes.length === 0) return undefined
  const fields: [number, number][] = []
  let from = start
  for (const pipe of pipes) {
    if (pipe !== start) fields.push([from, pipe])
    from = pipe + 1
  }
  if (from < end) fields.push([from, end])
  return fields
}
