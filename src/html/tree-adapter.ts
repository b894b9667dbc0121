import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import { displayOf, isPlain } from './display.js'
import type { PageElement, PageNode, PageText } from './page.js'

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

/** Puts a node in its place: behind all that is there. */
export const append = (parent: PageElement, node: PageNode): void => {
  node.parentNode = parent
  parent.children.push(node)
}

const createElement = (
  tagName: string,
  namespaceURI: html.NS,
  attrs: readonly Token.Attribute[],
): PageElement => {
  const display = displayOf(tagName, attrs)
  const { kind } = display
  // Most elements have no more to say, and take little space so.
  if (isPlain(display) && !keepsAttributes(tagName))
    return { kind, tagName, namespaceURI, parentNode: null, children: [], contentStart: -1 }
  return {
    kind,
    tagName,
    namespaceURI,
    parentNode: null,
    children: [],
    contentStart: -1,
    columnSpan: display.columnSpan,
    rowSpan: display.rowSpan,
    apart: display.apart,
    link: display.link,
    heading: display.heading,
    indented: display.indented,
    keepsSpace: display.keepsSpace,
    literal: display.literal,
    attrs: keepsAttributes(tagName) ? attrs : undefined,
  }
}

/** Fields of forms show their attributes; parse5 asks for those of some formulas. */
const keepsAttributes = (tagName: string): boolean => tagName === 'input' || tagName === 'annotation-xml'

const comment = createElement('', html.NS.HTML, [])

const modes = new WeakMap<PageElement, html.DOCUMENT_MODE>()

/** How parse5 makes the tree of a page. */
export const treeAdapter: TreeAdapter<PageTypes> = {
  createDocument: () => createElement('', html.NS.HTML, []),
  createDocumentFragment: () => createElement('', html.NS.HTML, []),
  createElement,
  createCommentNode: () => comment,
  createTextNode: (value) => ({ kind: 'text', value, parentNode: comment, start: 0, end: 0 }),
  appendChild: (parent, node) => {
    if (node !== comment) append(parent, node)
  },
  insertBefore: append,
  insertText: () => undefined,
  insertTextBefore: () => undefined,
  detachNode: (node) => {
    const siblings = node.parentNode?.children
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
  getFirstChild: ({ children }) => children[0] ?? null,
  getChildNodes: ({ children }) => children,
  getParentNode: ({ parentNode }) => parentNode,
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
