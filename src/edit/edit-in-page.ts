import type { Edit } from '../findings/diagnostic.js'

/*
 * In the source of a page a number need not stand as it reads:
 *
 *   <td><span>1</span><span lang="EN-US">9995</span></td>      <td>&#51;<!-- -->39</td>
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                       ^^^^^^^^^^^^^^^^
 */

const tagOrComment = /<!--[\s\S]*?-->|<(?<closing>\/?)(?<name>[a-z][^\s/>]*)[^>]*?(?<empty>\/?)>/gi
const empties = new Set(['br', 'wbr', 'img', 'hr', 'input', 'col'])

/**
 * Whether the markup in a stretch can be left out: what it closes it opens again, so that the elements around it stay
 * as they are.
 */
const canLeaveOut = (markup: string): boolean => {
  const opened: string[] = []
  const closed: string[] = []
  for (const { groups } of markup.matchAll(tagOrComment)) {
    const { name: written, closing, empty } = groups ?? {}
    const name = written?.toLowerCase()
    if (name === undefined || empties.has(name) || empty === '/') continue
    if (closing !== '/') opened.push(name)
    else if (opened.at(-1) === name) opened.pop()
    else if (opened.length > 0) return false
    else closed.push(name)
  }
  return closed.join() === opened.toReversed().join() && !/[<>]/.test(markup.replace(tagOrComment, ''))
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/**
 * The change in the source of a page that makes a cell read otherwise.
 *
 * @param source - The cell as it stands in the source.
 * @param raw - The cell as it reads.
 * @param edit - The change of what it reads.
 * @returns The change, from the start of `source`; `undefined` where it would tear the markup.
 */
export const editInPage = (source: string, raw: string, { start, end, text }: Edit): Edit | undefined => {
  const given = raw.slice(start, end)
  const at = source.indexOf(given)
  const isPlain = !/[<&]/.test(source)
  if (isPlain && at !== -1 && !source.includes(given, at + 1))
    return { start: at, end: at + given.length, text }
  if (!canLeaveOut(source)) return undefined
  return { start: 0, end: source.length, text: escape(`${raw.slice(0, start)}${text}${raw.slice(end)}`) }
}
