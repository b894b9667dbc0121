import type { Token } from 'parse5'
import type { PageElement } from './page.js'

/** How a browser shows an element, as far as its text goes. */
export type Display = 'inline' | 'link' | 'apart' | 'line-break' | 'block' | 'cell' | 'preformatted' | 'none'

const tagNames: Record<Exclude<Display, 'inline' | 'link'>, string> = {
  none: 'area audio base basefont canvas datalist head iframe link meta noembed noframes noscript object param script style template title video',
  'line-break': 'br',
  preformatted: 'listing plaintext pre textarea xmp',
  cell: 'td th',
  apart: 'del rt s small strike sub sup',
  block: `address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption
    figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p search
    section select summary table tbody tfoot thead tr ul`,
}

const displays = new Map<string, Display>()
for (const [display, names] of Object.entries(tagNames) as [Display, string][]) {
  for (const name of names.split(/\s+/)) displays.set(name, display)
}

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
/** Where the link of a note leads that a word processor wrote: to a foot note or an end note. */
const note = /^#_?(?:ftn|edn)/i

/** How an element is shown: by its name, and by its own attributes where they hide it, part it from others or make it a block. */
export const displayOf = (tagName: string, attrs: readonly Token.Attribute[]): Display => {
  let display = displays.get(tagName) ?? 'inline'
  for (const { name, value } of attrs) {
    if (name === 'hidden') return 'none'
    if (name === 'href' && tagName === 'a') display = note.test(value) ? 'apart' : 'link'
    if (name !== 'style') continue
    if (hiding.test(value)) return 'none'
    if (display !== 'inline' && display !== 'link') continue
    if (hidingWords.test(value)) return 'none'
    if (asBlock.test(value)) display = 'block'
    else if (parting.test(value)) display = 'apart'
  }
  return display
}

/** Whether a line starts, or another one, where an element does. */
export const breaksLine = (display: Display): boolean =>
  display === 'block' || display === 'cell' || display === 'line-break' || display === 'preformatted'

/** Whether the first line of a block is indented by its style, as that of a paragraph is: `text-indent: 2em`. */
export const isIndented = ({ attrs }: PageElement): boolean =>
  attrs.some(({ name, value }) => name === 'style' && /text-indent\s*:\s*[\d.]*[1-9]/i.test(value))
