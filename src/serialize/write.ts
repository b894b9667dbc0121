import { parse } from '../parse.js'
import { readReport } from '../report/read.js'
import { createLocator, createSource } from '../source/source.js'
import type { Report } from '../tree/nodes.js'
import type { Content } from './content.js'
import type { Layout } from './layout.js'
import { writeHtml } from './layouts/html.js'
import { writeLines } from './layouts/lines.js'
import { writeMarkdown } from './layouts/markdown.js'
import { writePipes } from './layouts/pipes.js'
import { writeTsv } from './layouts/tsv.js'
import { pageOf, type Block } from './page.js'
import { shownPage } from './shown-page.js'

const writers: Record<Layout, (page: readonly Block[]) => string> = {
  lines: writeLines,
  tsv: writeTsv,
  markdown: writeMarkdown,
  pipes: writePipes,
  html: writeHtml,
}

/** What was written, and the tree that it is read as. */
export interface Written {
  text: string
  report: Report
}

/** Writes a report in a layout, and reads it back. */
export const write = (content: Content, layout: Layout): Written => {
  const page = pageOf(content)
  const text = writers[layout](page)
  return { text, report: layout === 'html' ? readPage(page) : parse(text).report }
}

/** Reads a page without its HTML, which the core has no parser for. */
const readPage = (page: readonly Block[]): Report => {
  const { text, cells } = shownPage(page)
  const source = createSource(text)
  return readReport(source, cells, createLocator(source), {}).report
}
