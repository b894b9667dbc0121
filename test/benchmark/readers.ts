import MarkdownIt from 'markdown-it'
import { lexer } from 'marked'
import { parse as parsePage } from 'parse5'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Report } from '../../src/index.js'
import { allocateTree, countNodes, findCells } from './floors.js'
import { loadLibrary, loadPageLibrary } from './library.js'
import type { Work } from './rounds.js'

/** A tree, and how many nodes it has. */
export interface Tree {
  report: Report
  nodes: number
}

const { parse, toData, validate } = await loadLibrary()
const { parseHtml } = await loadPageLibrary()

/** Reads a text for those works that begin with a tree. */
export const treeOf = (text: string): Tree => {
  const { report } = parse(text)
  return { report, nodes: countNodes(report) }
}

const markdownIt = new MarkdownIt()
const remark = unified().use(remarkParse)

/** What is done to texts: by the library, by parsers of Markdown, and the floor. */
export const textWorks: readonly Work<string>[] = [
  { name: 'parse', run: (text) => parse(text) },
  { name: 'marked', run: (text) => lexer(text) },
  { name: 'markdown-it', run: (text) => markdownIt.parse(text, {}) },
  { name: 'floor: cells', run: findCells },
]

/**
 * What is done to trees, and the floor of making one. Measured apart from texts: trees that are kept for a while are
 * collected by full collections, after which V8 compiles again what reads texts.
 */
export const treeWorks: readonly Work<Tree>[] = [
  { name: 'toData', run: ({ report }) => toData(report) },
  { name: 'validate', run: ({ report }) => validate(report) },
  { name: 'floor: tree', run: ({ nodes }) => allocateTree(nodes) },
]

/** A parser of Markdown so much slower that it is measured by itself, on fewer texts. */
export const slowWorks: readonly Work<string>[] = [
  { name: 'remark-parse', run: (text) => remark.parse(text) },
]

/** What is done to pages. */
export const pageWorks: readonly Work<string>[] = [
  { name: 'parseHtml', run: (page) => parseHtml(page) },
  { name: 'parse5', run: (page) => parsePage(page, { sourceCodeLocationInfo: true }) },
]
