import type { Token } from 'parse5'
import { hidden, type NamedElement } from './elements.js'
import type { Display } from './page.js'

const style = (declarations: string): RegExp =>
  new RegExp(`(?:^|[;\\s])(?:${declarations})\\s*(?:;|!|$)`, 'i')

const hiding = style('display\\s*:\\s*none|mso-hide\\s*:\\s*all')
/** Whole pages are hidden so until their scripts have run; only words within a line are hidden for good. */
const hidingWords = style(
  'visibility\\s*:\\s*(?:hidden|collapse)|opacity\\s*:\\s*0(?:\\.0*)?%?|font-size\\s*:\\s*0(?:\\.0*)?[a-z%]*',
)
const parting = style(
  'text-decoration(?:-line)?\\s*:[^;]*line-through[^;]*|vertical-align\\s*:\\s*(?:super|sub)',
)
const asBlock = style('display\\s*:\\s*(?:block|flex|grid|list-item)')
const indenting = /text-indent\s*:\s*[\d.]*[1-9]/i
/** Where the link of a note leads that a word processor wrote: to a foot note or an end note. */
const note = /^#_?(?:ftn|edn)/i

/** A `<pre>` without attributes is how `serialize` marks the words of one line; whether it holds one is seen later. */
const barePreformatted: Display = { kind: 'block', keepsSpace: true, literal: true }

/** How an element is shown: by its name, and by its own attributes. */
export const displayOf = (
  { tagName, display: byName }: NamedElement,
  attrs: readonly Token.Attribute[],
): Display => {
  if (attrs.length === 0) return tagName === 'pre' ? barePreformatted : byName
  if (byName.kind === 'hidden') return byName
  let display = byName
  for (const { name, value } of attrs) {
    if (name === 'hidden') return hidden
    if (name === 'style') display = inStyle(display, value)
    else if (name === 'href' && tagName === 'a') display = asLink(display, value)
    else if (display.kind === 'cell') display = withSpan(display, name, value)
  }
  return display
}

const asLink = (display: Display, target: string): Display =>
  note.test(target) ? { ...display, apart: true } : { ...display, link: true }

const inStyle = (display: Display, value: string): Display => {
  const { kind } = display
  if (hiding.test(value) || (kind === 'inline' && hidingWords.test(value))) return hidden
  if (kind === 'block') return indenting.test(value) ? { ...display, indented: true } : display
  if (kind !== 'inline') return display
  if (asBlock.test(value)) return { ...display, kind: 'block', indented: indenting.test(value) }
  return parting.test(value) ? { ...display, apart: true } : display
}

const withSpan = (display: Display, name: string, value: string): Display => {
  if (name !== 'colspan' && name !== 'rowspan') return display
  const span = Number.parseInt(value, 10)
  if (!(span > 1)) return display
  return name === 'colspan' ? { ...display, columnSpan: span } : { ...display, rowSpan: span }
}
