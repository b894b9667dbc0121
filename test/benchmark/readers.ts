import MarkdownIt from 'markdown-it'
import { lexer } from 'marked'
import { parse as parsePage } from 'parse5'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Report } from '../../src/index.js'
import { allocateTree, countNodes, findCells } from './floors.js'
import { loadLibrary, loadPageLibrary } from './library.js'
import type { Work } from './rounds.js'
import { flat } from './texts/vary.js'

/** A text, and what was read in a copy of it before the clock starts. */
export interface Sample {
  text: string
  report: Report
  nodes: number
}

const { parse, toData, validate } = await loadLibrary()
const { parseHtml } = await loadPageLibrary()

/** Reads a text for those works that begin with a tree. */
export const sampleOf = (text: string): Sample => {
  const { report } = parse(flat(text))
  return { text, report, nodes: countNodes(report) }
}

const markdownIt = new MarkdownIt()
const remark = unified().use(remarkParse)

/** What is done to texts: by the library, by parsers of Markdown, and the two floors. */
export const textWorks: readonly Work<Sample>[] = [
  { name: 'parse', run: ({ text }) => parse(text) },
  { name: 'toData', run: ({ report }) => toData(report) },
  { name: 'validate', run: ({ report }) => validate(report) },
  { name: 'marked', run: ({ text }) => lexer(text) },
  { name: 'markdown-it', run: ({ text }) => markdownIt.parse(text, {}) },
  { name: 'floor: cells', run: ({ text }) => findCells(text) },
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
