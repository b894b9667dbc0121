import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import { displayOf } from './display.js'
import { elementNamed } from './elements.js'
import type { PageElement, PageNode, PageText } from './page.js'
import { readStyle, type StyleFacts } from './style.js'

/** The nodes that parse5 is to make. Comments are made and never put anywhere. */
export type PageTypes = TreeAdapterTypeMap<
  PageNode,
  PageElement,
  PageNode,
  PageElement,
  PageElement,
  PageElement,
  PageElement,
  PageText,
  PageElement,
  PageElement
>

/** What an element has that holds nothing; never added to. */
const noChildren: PageNode[] = []
/** Most elements have fewer children, and a list that is made anew for each takes no more room than it needs. */
const fewChildren = 8

/** Puts a node in its place: behind all that is there. */
export const append = (parent: PageElement, node: PageNode): void => {
  if (node.kind !== 'text') node.parentNode = parent
  const { children } = parent
  if (children.length === 0) parent.children = [node]
  else if (children.length < fewChildren) parent.children = children.concat(node)
  else children.push(node)
}

/** Moves all that an element holds to another. */
export const moveChildren = (from: PageElement, to: PageElement): void => {
  for (const child of from.children) append(to, child)
  from.children = noChildren
}

/** How many styles are remembered, since a page has few, and each of them often. */
const mostStyles = 1000

const createStyleReader = (): ((style: string) => StyleFacts) => {
  const known = new Map<string, StyleFacts>()
  return (style) => {
    const facts = known.get(style)
    if (facts !== undefined) return facts
    if (known.size === mostStyles) known.clear()
    const read = readStyle(style)
    known.set(style, read)
    return read
  }
}

type CreateElement = (name: string, namespaceURI: html.NS, attrs: Token.Attribute[]) => PageElement

const createElementWith =
  (readStyle: (style: string) => StyleFacts): CreateElement =>
  (name, namespaceURI, attrs) => {
    const named = elementNamed(name)
    const { tagName } = named
    const display = displayOf(named, attrs, readStyle)
    const { kind } = display
    // Most elements have no more to say, and take less room so.
    if (named.isPlain && display === named.display && !keepsAttributes(tagName))
      return { kind, tagName, namespaceURI, parentNode: null, children: noChildren, contentStart: -1 }
    return {
      kind,
      tagName,
      namespaceURI,
      parentNode: null,
      children: noChildren,
      contentStart: -1,
      columnSpan: display.columnSpan,
      rowSpan: display.rowSpan,
      apart: display.apart,
      link: display.link,
      heading: display.heading,
      indented: display.indented,
      keepsSpace: display.keepsSpace,
      fontSize: display.fontSize,
      literal: display.literal,
      furniture: display.furniture,
      attrs: keepsAttributes(tagName) ? attrs : undefined,
    }
  }

/** Fields of forms show their attributes; parse5 asks for those of some formulas. */
const keepsAttributes = (tagName: string): boolean => tagName === 'input' || tagName === 'annotation-xml'

/** Whatever is made of comments. */
const comment: PageElement = {
  kind: 'hidden',
  tagName: '',
  namespaceURI: html.NS.HTML,
  parentNode: null,
  children: noChildren,
  contentStart: -1,
}

const modes = new WeakMap<PageElement, html.DOCUMENT_MODE>()

/** How parse5 makes the tree of a page. */
export const createTreeAdapter = (): TreeAdapter<PageTypes> => {
  const createElement = createElementWith(createStyleReader())
  return {
    ...withoutElements,
    createDocument: () => createElement('', html.NS.HTML, []),
    createDocumentFragment: () => createElement('', html.NS.HTML, []),
    createElement,
  }
}

const withoutElements: Omit<
  TreeAdapter<PageTypes>,
  'createDocument' | 'createDocumentFragment' | 'createElement'
> = {
  createCommentNode: () => comment,
  createTextNode: (value) => ({ kind: 'text', value, start: 0, end: 0 }),
  appendChild: (parent, node) => {
    if (node !== comment) append(parent, node)
  },
  insertBefore: append,
  insertText: () => undefined,
  insertTextBefore: () => undefined,
  // Only elements are taken out by themselves.
  detachNode: (node) => {
    if (node.kind === 'text' || node.parentNode === null) return
    const { children } = node.parentNode
    const at = children.lastIndexOf(node)
    if (at !== -1) children.splice(at, 1)
    node.parentNode = null
  },
  // Nothing of a template is shown, so it may as well hold its content itself.
  setTemplateContent: () => undefined,
  getTemplateContent: (template) => template,
  setDocumentType: () => undefined,
  // The mode decides whether a table ends the paragraph before it, which may be hidden.
  setDocumentMode: (document, mode) => void modes.set(document, mode),
  getDocumentMode: (document) => modes.get(document) ?? html.DOCUMENT_MODE.NO_QUIRKS,
  adoptAttributes: () => undefined,
  getFirstChild: ({ children }) => children[0] ?? null,
  getChildNodes: ({ children }) => children,
  getParentNode: (node) => (node.kind === 'text' ? null : node.parentNode),
  getAttrList: ({ attrs = [] }) => [...attrs],
  getTagName: ({ tagName }) => tagName,
  getNamespaceURI: ({ namespaceURI }) => namespaceURI,
  getTextNodeContent: ({ value }) => value,
  getCommentNodeContent: () => '',
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is PageText => node.kind === 'text',
  isCommentNode: (node): node is PageElement => node === comment,
  isDocumentTypeNode: (node): node is PageElement => node === comment,
  isElementNode: (node): node is PageElement => node.kind !== 'text',
  // Texts have their places already.
  setNodeSourceCodeLocation: () => undefined,
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: () => undefined,
}
