import type { Edit } from '../findings/diagnostic.js'

/*
 * Word cuts a text into runs wherever it likes, and wraps some of them: in a change that put them in, in a content control.
 * All of that stays when a number becomes another one, which goes to where the first of its digits stood:
 *
 *   1</w:t></w:r><w:ins w:id="1"><w:r><w:t>2        345</w:t></w:r><w:ins w:id="1"><w:r><w:t>
 */

/** A text of a run, behind its start tag; the stretch itself starts in one. */
const textOfRun = /(?<tag>^|<(?:[^\s<>/:]+:)?t(?:\s[^<>]*)?>)(?<text>[^<]*)/g

/** A text of a run: where it starts in the source, and in what the cell reads. */
interface TextOfRun {
  text: string
  at: number
  from: number
}

const textsOf = (source: string): TextOfRun[] => {
  let from = 0
  return Array.from(source.matchAll(textOfRun), ({ index, groups: { tag = '', text = '' } = {} }) => {
    const found = { text, at: index + tag.length, from }
    from += text.length
    return found
  })
}

/**
 * The change in the XML of a Word file that makes a cell read otherwise and keeps all markup.
 *
 * @param source - The cell as it stands in the XML, from its first character to its last.
 * @param raw - The cell as it reads.
 * @param edit - The change of what it reads.
 * @returns The change, from the start of `source`; `undefined` where the cell does not read as its runs do: some of them
 * are hidden, or have references to characters.
 */
export const editInRuns = (source: string, raw: string, { start, end, text }: Edit): Edit | undefined => {
  const texts = textsOf(source)
  if (texts.map((one) => one.text).join('') !== raw) return undefined
  const first = texts.find((one) => start < one.from + one.text.length)
  let written = source
  for (const one of texts.toReversed()) {
    const [from, to] = [start, end].map((at) => Math.min(Math.max(at - one.from, 0), one.text.length))
    const put = one === first ? text : ''
    const changed = `${one.text.slice(0, from)}${put}${one.text.slice(to)}`
    written = `${written.slice(0, one.at)}${changed}${written.slice(one.at + one.text.length)}`
  }
  return first && { start: 0, end: source.length, text: written }
}
