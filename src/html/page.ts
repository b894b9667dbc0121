import type { html, Token } from 'parse5'
import type { DocumentNode } from '../document/element.js'

/** How an element is shown: what a document says of its elements. */
export interface Display {
  readonly kind: Exclude<DocumentNode['kind'], 'text'>
  readonly columnSpan?: number | undefined
  readonly rowSpan?: number | undefined
  readonly apart?: boolean | undefined
  readonly link?: boolean | undefined
  readonly heading?: boolean | undefined
  readonly indented?: boolean | undefined
  readonly keepsSpace?: boolean | undefined
  readonly fontSize?: string | undefined
  literal?: boolean | undefined
  furniture?: boolean | undefined
}

/**
 * An element of a page, which parse5 puts in its place, and which is read as an element of a document. The page itself
 * and the content of a template are elements too, without a name.
 */
export interface PageElement extends Display {
  readonly tagName: string
  readonly namespaceURI: html.NS
  parentNode: PageElement | null
  children: PageNode[]
  /** Where its content starts in the source, behind its start tag; -1 where the source has no such tag. */
  contentStart: number
  /** Its attributes, as far as they are asked for again. */
  readonly attrs?: readonly Token.Attribute[] | undefined
}

/** A stretch of text, as one piece of the source: markup, comments and entities part it from the next. */
export interface PageText {
  readonly kind: 'text'
  value: string
  readonly start: number
  end: number
}

/** What a page is made of; comments are left out. */
export type PageNode = PageElement | PageText
