import type { Display } from './page.js'

/** What is known of an element by its name. */
export interface NamedElement {
  /** Its name; the same string each time, which parse5 compares at once. */
  readonly tagName: string
  readonly display: Display
  /** Whether there is nothing to say of how it is shown but its kind. */
  readonly isPlain: boolean
}

const elements = new Map<string, NamedElement>()

const showAs = (display: Display, names: string): void => {
  const isPlain = Object.keys(display).length === 1
  for (const tagName of names.split(/\s+/)) elements.set(tagName, { tagName, display, isPlain })
}

export const inline: Display = { kind: 'inline' }
export const hidden: Display = { kind: 'hidden' }

showAs(
  hidden,
  'area base basefont datalist head link meta meter noembed noframes noscript param progress rp script style template title',
)
showAs({ kind: 'picture' }, 'applet audio canvas embed iframe img object video')
showAs({ kind: 'line-break' }, 'br')
showAs({ kind: 'block', keepsSpace: true }, 'listing plaintext pre textarea xmp')
showAs({ kind: 'table' }, 'table')
showAs({ kind: 'row' }, 'tr')
showAs({ kind: 'cell' }, 'td th')
showAs({ kind: 'inline', apart: true }, 'big button del input ins label q rt s small strike sub sup svg')
// Of a formula: the digits of a power or a fraction are no number with those before them.
showAs({ kind: 'inline', apart: true }, 'math mi mn mo ms mtext')
showAs({ kind: 'block', heading: true }, 'h1 h2 h3 h4 h5 h6')
showAs({ kind: 'block', furniture: true }, 'aside footer nav')
showAs(
  { kind: 'block' },
  `address article blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption
    figure form frameset header hgroup hr html legend li main menu ol optgroup option p search section select
    summary tbody tfoot thead ul`,
)
showAs(inline, 'a abbr b cite code em font i mark nobr span strong time tt u var')

/** What an element is by its name. What the list does not name is a part of a line. */
export const elementNamed = (tagName: string): NamedElement =>
  elements.get(tagName) ?? { tagName, display: inline, isPlain: true }
