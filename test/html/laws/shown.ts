import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element
type Text = DefaultTreeAdapterTypes.TextNode

/** A text that a browser shows, and where it stands in the source of the page. */
export interface Shown {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether the source from start to end is this text and nothing else: parse5 joins texts that it moves. */
  readonly whole: boolean
}

const notShown =
  'applet area audio base basefont canvas datalist embed head iframe link meta meter noembed noframes noscript object param progress rp script style template title video'.split(
    ' ',
  )

const withinLines = /^(?:a|b|em|font|i|label|span|strong|u)$/

const isHidden = ({ tagName, attrs }: Element): boolean =>
  notShown.includes(tagName) ||
  attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'style' && /display\s*:\s*none|mso-hide\s*:\s*all/i.test(value)) ||
      (name === 'style' &&
        withinLines.test(tagName) &&
        /visibility\s*:\s*hidden|opacity\s*:\s*0\b/i.test(value)),
  )

/** All texts that a browser shows of a page, by the tree that parse5 makes of it, in the order of the source. */
export const shownTexts = (html: string): Shown[] => {
  const shown: Shown[] = []
  const waiting: Node[] = [parse(html, { sourceCodeLocationInfo: true })]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text') shown.push(shownText(html, node as Text))
    else if ('childNodes' in node && !('tagName' in node && isHidden(node))) {
      shown.push(...valueOf(node))
      waiting.push(...node.childNodes)
    }
  }
  return shown.sort((one, other) => one.start - other.start)
}

/** What a field of a form shows. */
const valueOf = (node: Node): Shown[] => {
  if (!('tagName' in node) || node.tagName !== 'input') return []
  const text = node.attrs.find(({ name }) => name === 'value')?.value ?? ''
  const type = node.attrs.find(({ name }) => name === 'type')?.value ?? 'text'
  // What a browser does not know is a field of text to it.
  if (/^(?:checkbox|color|file|hidden|image|password|radio|range)$/i.test(type)) return []
  const { startOffset: start, endOffset: end } = node.sourceCodeLocation ?? { startOffset: 0, endOffset: 0 }
  return [{ text, start, end, whole: false }]
}

const shownText = (html: string, { value, sourceCodeLocation }: Text): Shown => {
  const { startOffset: start, endOffset: end } = sourceCodeLocation ?? { startOffset: 0, endOffset: 0 }
  const written = html.slice(start, end)
  const whole = !/<[/!?a-z]/i.test(written) && wordsOf(decode(written)) === wordsOf(value)
  return { text: value, start, end, whole }
}

/** The text that a stretch of source without tags stands for. */
export const decode = (html: string): string =>
  parseFragment(html)
    .childNodes.map((node) => (node.nodeName === '#text' ? (node as Text).value : ''))
    .join('')

/** A text without white space and without the marks that lay out a text: pipes, stars, `#` and backslashes. */
export const wordsOf = (text: string): string =>
  text.replace(/[\s\u0085\u200b-\u200d\u2060\ufeff|*#\\]+/g, '')
