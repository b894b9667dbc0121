import type { Token } from 'parse5'
import type { Display } from './page.js'

/** The ways in which elements are shown by their names. What is not named here is a part of a line. */
const displays = new Map<string, Display>()
/** Those of which nothing but their kind is to be said. */
const plain = new Set<Display>()

const showAs = (display: Display, names: string): void => {
  for (const name of names.split(/\s+/)) displays.set(name, display)
  if (Object.keys(display).length === 1) plain.add(display)
}

const inline: Display = { kind: 'inline' }
const hidden: Display = { kind: 'hidden' }
plain.add(inline)
/** A `<pre>` without attributes is how `serialize` marks the words of one line; whether it holds one is seen later. */
const barePreformatted: Display = { kind: 'block', keepsSpace: true, literal: true }

showAs(
  hidden,
  'area audio base basefont canvas datalist head iframe link meta noembed noframes noscript object param script style template title video',
)
showAs({ kind: 'line-break' }, 'br')
showAs({ kind: 'block', keepsSpace: true }, 'listing plaintext pre textarea xmp')
showAs({ kind: 'table' }, 'table')
showAs({ kind: 'row' }, 'tr')
showAs({ kind: 'cell' }, 'td th')
showAs({ kind: 'inline', apart: true }, 'del rt s small strike sub sup')
showAs({ kind: 'block', heading: true }, 'h1 h2 h3 h4 h5 h6')
showAs(
  { kind: 'block' },
  `address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption
    figure footer form frameset header hgroup hr html legend li main menu nav ol optgroup option p search section select
    summary tbody tfoot thead ul`,
)

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

/** Whether there is no more to say of an element than its kind. */
export const isPlain = (display: Display): boolean => plain.has(display)

/** How an element is shown: by its name, and by its own attributes. */
export const displayOf = (tagName: string, attrs: readonly Token.Attribute[]): Display => {
  const byName = displays.get(tagName) ?? inline
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
