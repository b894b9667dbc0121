import {
  html,
  Parser,
  Tokenizer,
  type ParserOptions,
  type Token,
  type TreeAdapter,
  type TreeAdapterTypeMap,
} from 'parse5'
import { breaksLine, displayOf } from './display.js'
import { valueOfInput } from './input-value.js'
import type { PageComment, PageElement, PageNode, PageText } from './page.js'

type PageTypes = TreeAdapterTypeMap<
  PageNode,
  PageElement,
  PageNode,
  PageElement,
  PageElement,
  PageElement,
  PageComment,
  PageText,
  PageElement,
  PageComment
>

/** The parts of a page in the order of its source: each element that breaks a line, and each stretch of text. */
export type PagePart = PageElement | PageText

/**
 * Reads a page with parse5. What a browser moves (words that stand between the cells of a table come before the table)
 * keeps its place in the source here, and gets its parent where the browser puts it.
 */
export const parsePage = (source: string): PagePart[] => {
  const parser = new PageParser(source)
  parser.tokenizer.write(source, true)
  return parser.parts
}

/**
 * Notes where tokens start and end, and spares what parse5 would note besides: lines, columns, places of attributes.
 */
class PageTokenizer extends Tokenizer {
  private inAttribute = false
  private inEntity = false

  protected override getCurrentLocation(before: number): Token.Location | null {
    if (this.inAttribute) return null
    const { offset, pos } = this.preprocessor
    // A text that opens with an entity starts at its ampersand; parse5 has come to its end.
    const startOffset = this.inEntity ? offset - pos + this.entityStartPos : offset - before
    return { startLine: 0, startCol: 0, startOffset, endLine: 0, endCol: 0, endOffset: -1 }
  }

  protected override _createAttr(firstCharacter: string): void {
    this.inAttribute = true
    super._createAttr(firstCharacter)
    this.inAttribute = false
  }

  protected override _stateCharacterReference(): void {
    this.inEntity = true
    super._stateCharacterReference()
    this.inEntity = false
  }
}

/**
 * parse5, made to give the parts of a page one after the other, every text with its own place. Its tree would join
 * neighbouring texts, and lose where each began.
 */
class PageParser extends Parser<PageTypes> {
  readonly parts: PagePart[] = []

  constructor(private readonly source: string) {
    super(options)
    this.tokenizer = new PageTokenizer(this.options, this)
  }

  override _attachElementToTree(
    element: PageElement,
    location: Token.Location | null,
    { parent, beforeElement }: { parent: PageElement; beforeElement: PageElement | null },
  ): void {
    if (location !== null) element.contentStart = location.endOffset
    insert(parent, element, beforeElement)
    if (breaksLine(element.display)) this.parts.push(element)
    const value = location && valueOfInput(element, parent, this.source, location.endOffset)
    if (value) this.parts.push(value)
  }

  override _insertCharacters({ chars, location }: Token.CharacterToken): void {
    if (location === null) return
    const { parent, beforeElement } = this._getInsertionLocation()
    const { startOffset: start, endOffset: end } = location
    const text: PageText = { kind: 'text', value: chars, parentNode: parent, start, end }
    insert(parent, text, beforeElement)
    this.parts.push(text)
  }
}

const insert = (parent: PageElement, node: PageNode, before: PageNode | null): void => {
  const { childNodes } = parent
  node.parentNode = parent
  if (before === null) childNodes.push(node)
  // Searched from the end, where tables stand before which something is put.
  else childNodes.splice(childNodes.lastIndexOf(before), 0, node)
}

const createElement = (tagName: string, namespaceURI: html.NS, attrs: Token.Attribute[]): PageElement => ({
  kind: 'element',
  tagName,
  namespaceURI,
  attrs,
  display: displayOf(tagName, attrs),
  parentNode: null,
  childNodes: [],
  contentStart: -1,
  setting: undefined,
  row: undefined,
})

const modes = new WeakMap<PageElement, html.DOCUMENT_MODE>()

const adapter: TreeAdapter<PageTypes> = {
  createDocument: () => createElement('', html.NS.HTML, []),
  createDocumentFragment: () => createElement('', html.NS.HTML, []),
  createElement,
  createCommentNode: () => ({ kind: 'comment', parentNode: null }),
  createTextNode: (value) => ({
    kind: 'text',
    value,
    parentNode: createElement('', html.NS.HTML, []),
    start: 0,
    end: 0,
  }),
  appendChild: (parent, node) => insert(parent, node, null),
  insertBefore: insert,
  insertText: () => undefined,
  insertTextBefore: () => undefined,
  detachNode: (node) => {
    const siblings = node.parentNode?.childNodes
    if (siblings === undefined) return
    const at = siblings.lastIndexOf(node)
    if (at !== -1) siblings.splice(at, 1)
    if (node.kind !== 'text') node.parentNode = null
  },
  // Nothing of a template is shown, so it may as well hold its content itself.
  setTemplateContent: () => undefined,
  getTemplateContent: (template) => template,
  setDocumentType: () => undefined,
  // The mode decides whether a table ends the paragraph before it, which may be hidden.
  setDocumentMode: (document, mode) => void modes.set(document, mode),
  getDocumentMode: (document) => modes.get(document) ?? html.DOCUMENT_MODE.NO_QUIRKS,
  adoptAttributes: () => undefined,
  getFirstChild: ({ childNodes }) => childNodes[0] ?? null,
  getChildNodes: ({ childNodes }) => childNodes,
  getParentNode: ({ parentNode }) => parentNode,
  getAttrList: ({ attrs }) => attrs,
  getTagName: ({ tagName }) => tagName,
  getNamespaceURI: ({ namespaceURI }) => namespaceURI,
  getTextNodeContent: ({ value }) => value,
  getCommentNodeContent: () => '',
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is PageText => node.kind === 'text',
  isCommentNode: (node): node is PageComment => node.kind === 'comment',
  isDocumentTypeNode: (node): node is PageComment => node.kind === 'doctype',
  isElementNode: (node): node is PageElement => node.kind === 'element',
  // The parts have their places already.
  setNodeSourceCodeLocation: () => undefined,
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: () => undefined,
}

const options: ParserOptions<PageTypes> = { sourceCodeLocationInfo: true, treeAdapter: adapter }
