/** A text with one of its stretches otherwise. The stretch stands there once. */
export const change = (text: string, from: string, to: string): string => {
  const at = text.indexOf(from)
  if (at === -1) throw new Error(`“${from}” does not stand in the report`)
  if (text.includes(from, at + 1)) throw new Error(`“${from}” stands in the report more than once`)
  return `${text.slice(0, at)}${to}${text.slice(at + from.length)}`
}

/** A text whose one line that holds some words gives way to others, or to none. */
export const changeLine = (text: string, words: string, ...to: string[]): string => {
  const lines = text.split('\n')
  const found = lines.flatMap((line, at) => (line.includes(words) ? [at] : []))
  const [at] = found
  if (at === undefined || found.length > 1)
    throw new Error(`“${words}” stands in ${found.length} lines of the report`)
  return lines.toSpliced(at, 1, ...to).join('\n')
}

/** The text from one word to another, the second left out. Both stand there once. */
export const stretch = (text: string, from: string, to: string): string => {
  const [start, end] = [text.indexOf(from), text.indexOf(to)]
  if (start === -1 || end < start) throw new Error(`No stretch from “${from}” to “${to}”`)
  return text.slice(start, end)
}
