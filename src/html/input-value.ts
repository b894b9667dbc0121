import type { PageElement, PageText } from './page.js'

const withoutText = new Set(['checkbox', 'color', 'file', 'hidden', 'image', 'password', 'radio', 'range'])

/**
 * What a field of a form shows: its value, which stands in its tag. Systems that offices fill reports in publish them so.
 *
 * @param field - The `<input>`.
 * @param source - The page.
 * @param tagEnd - Where the tag ends in the source.
 */
export const valueOfInput = (field: PageElement, source: string, tagEnd: number): PageText | undefined => {
  const attribute = (name: string): string => field.attrs?.find((one) => one.name === name)?.value ?? ''
  const value = attribute('value')
  if (value === '' || withoutText.has(attribute('type').toLowerCase())) return undefined
  const tagStart = source.lastIndexOf('<', tagEnd - 1)
  const [start, end] = placeOfValue(source.slice(tagStart, tagEnd)) ?? [0, tagEnd - tagStart]
  return { kind: 'text', value, start: tagStart + start, end: tagStart + end }
}

const attributes = /[\s/]+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

const placeOfValue = (tag: string): [start: number, end: number] | undefined => {
  for (const { 0: written, 1: name, 2: doubly, 3: singly, 4: bare, index } of tag.matchAll(attributes)) {
    const value = doubly ?? singly ?? bare
    if (name?.toLowerCase() !== 'value' || value === undefined) continue
    const end = index + written.length - (bare === undefined ? 1 : 0)
    return [end - value.length, end]
  }
  return undefined
}
