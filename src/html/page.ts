import type { html, Token } from 'parse5'
import type { Display } from './display.js'
import type { TableCell, TableRow } from './table-row.js'

/** An element of a page. The page itself and the content of a template are elements too, without a name. */
export interface PageElement {
  kind: 'element'
  tagName: string
  namespaceURI: html.NS
  attrs: Token.Attribute[]
  display: Display
  parentNode: PageElement | null
  childNodes: PageNode[]
  /** Where its content starts in the source, behind its start tag; -1 where the source has no such tag. */
  contentStart: number
  /** How its content is shown; `undefined` until that was asked for. */
  setting: Setting | undefined
  /** Of a row of a table, its cells. */
  row: TableRow | undefined
}

/** A stretch of text, as one piece of the source: markup, comments and white space part it from the next. */
export interface PageText {
  kind: 'text'
  /** Its characters, entities decoded. */
  value: string
  parentNode: PageElement
  start: number
  end: number
}

/** A comment or the doctype, of which nothing is kept. */
export interface PageComment {
  kind: 'comment' | 'doctype'
  parentNode: PageElement | null
}

/** Anything in a page. */
export type PageNode = PageElement | PageText | PageComment

/** What the ancestors of a text make of it. */
export interface Setting {
  /** Whether nothing of it is shown: it is part of a script, or hidden. */
  hidden: boolean
  /** The element whose lines it stands in. */
  block: PageElement | null
  /** The nearest cell of a table around it. */
  cell: TableCell | null
  /** The element that keeps its white space as it is. */
  preformatted: PageElement | null
  /** The link that it is the words of; `null` in a title or heading. */
  link: PageElement | null
  /** The element that sets it apart from its neighbours in the line: raised, lowered or struck out. */
  apart: PageElement | null
}
