import * as fc from 'fast-check'
import { parseHtml } from '../../../src/html/index.js'
import { parse, type ParseResult, type ReportData } from '../../../src/index.js'
import { keepingStyles, writePage, type PageStyle } from '../../html/laws/write-page.js'
import { layOut } from './laid-out.js'
import { keepingLayouts, wholeLayouts, write, type FieldLayout } from './write.js'

/** A way that a report reaches the library: as a text in a layout of the field, or as a page. */
export type Way = { readonly layout: FieldLayout } | { readonly page: PageStyle }

const pages: readonly Way[] = keepingStyles.map((page) => ({ page }))

/** Every way that a report without blank cells is read whole in; in some of them blank cells are lost. */
export const anyWay = fc.constantFrom<Way>(...wholeLayouts.map((layout) => ({ layout })), ...pages)

/** The ways in which no blank cell is lost. */
export const keepingWay = fc.constantFrom<Way>(...keepingLayouts.map((layout) => ({ layout })), ...pages)

/** The text, or the page, that a report comes as. */
export const sourceOf = (way: Way, data: ReportData): string =>
  'page' in way ? writePage(layOut(data), way.page) : write(layOut(data), way.layout)

/** Reads what came in some way. */
export const readBy = (way: Way, source: string): ParseResult =>
  'page' in way ? parseHtml(source) : parse(source)
