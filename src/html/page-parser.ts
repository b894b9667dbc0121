import { Parser, Token } from 'parse5'
import type { Block } from '../document/element.js'
import { markFurniture } from './furniture.js'
import { valueOfInput } from './input-value.js'
import type { PageElement } from './page.js'
import { PageTokenizer } from './page-tokenizer.js'
import { piecesOf } from '../document/pieces.js'
import { append, createTreeAdapter, moveChildren, type PageTypes } from './tree-adapter.js'

/** Reads a page with parse5, as the element tree of a document, in the order of its source. */
export const parsePage = (source: string): Block => {
  const parser = new PageParser(source)
  parser.tokenizer.write(source, true)
  for (const element of parser.literals) element.literal = holdsOneLine(element)
  markFurniture(parser.document)
  return { kind: 'block', children: parser.document.children }
}

const holdsOneLine = ({ children }: PageElement): boolean =>
  children.every((child) => child.kind === 'text' && !/[\n\r]/.test(child.value))

/**
 * parse5, made to keep each text by itself, with its own place. Its tree would join neighbouring texts, and lose where
 * each began.
 */
class PageParser extends Parser<PageTypes> {
  /** The elements that are words, whatever they look like, if they hold one line. */
  readonly literals: PageElement[] = []

  constructor(private readonly source: string) {
    super({ sourceCodeLocationInfo: true, treeAdapter: createTreeAdapter() })
    this.tokenizer = new PageTokenizer(this.options, this)
  }

  /** What a browser moves (words between the cells of a table come before the table) keeps its place in the source here. */
  override _isElementCausesFosterParenting(): boolean {
    return false
  }

  override _adoptNodes(donor: PageElement, recipient: PageElement): void {
    moveChildren(donor, recipient)
  }

  override _attachElementToTree(
    element: PageElement,
    location: Token.Location | null,
    { parent }: { parent: PageElement },
  ): void {
    append(this.shownParent(parent), element)
    if (location === null) return
    element.contentStart = location.endOffset
    if (element.literal === true) this.literals.push(element)
    if (element.tagName !== 'input') return
    const value = valueOfInput(element, this.source, location.endOffset)
    if (value !== undefined) append(element, value)
  }

  /** What a browser moves out of a table is shown, also where the table or its row is hidden. */
  private shownParent(parent: PageElement): PageElement {
    if (!this.fosterParentingEnabled) return parent
    let shown = parent
    for (
      let part: PageElement | null = parent;
      part !== null && tablePart.has(part.tagName);
      part = part.parentNode
    ) {
      if (part.kind === 'hidden') shown = part.parentNode ?? shown
      if (part.tagName === 'table') break
    }
    return shown
  }

  override _insertCharacters({ type, chars, location }: Token.CharacterToken): void {
    if (location === null) return
    const parent = this.shownParent(this.openElements.currentTmplContentOrNode)
    if (type === Token.TokenType.WHITESPACE_CHARACTER && standsBetweenCells(parent)) return
    const { startOffset: start, endOffset: end } = location
    const pieces = piecesOf(this.source, { value: chars, start, end })
    for (const { value, start, end } of pieces) {
      if (!joinToLast(parent, value, start, end)) append(parent, { kind: 'text', value, start, end })
    }
  }
}

const tablePart = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr'])

/** Whether white space that comes next in an element stands between the cells of a table, where nobody sees it. */
const standsBetweenCells = ({ kind, tagName, children }: PageElement): boolean =>
  (kind === 'row' || kind === 'table' || tagName === 'tbody') && children.at(-1)?.kind !== 'text'

/** Joins a text to the one before it, if both are written as they are, one behind the other. */
const joinToLast = ({ children }: PageElement, value: string, start: number, end: number): boolean => {
  const last = children.at(-1)
  if (last?.kind !== 'text' || last.end !== start) return false
  if (last.value.length !== start - last.start || value.length !== end - start) return false
  last.value += value
  last.end = end
  return true
}
