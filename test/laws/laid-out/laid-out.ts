import type { ReportData } from '../../../src/index.js'
import { contentOfData } from '../../../src/serialize/content-of-data.js'
import type { Grid, GridCell } from '../../../src/serialize/grid.js'
import { pageOf } from '../../../src/serialize/page.js'
import { markText } from '../../../src/serialize/marked-text.js'

/** What a piece of a page is. */
export type TokenKind =
  'title' | 'heading' | 'paragraph' | 'signature' | 'line' | 'header' | 'group' | 'label' | 'value'

/** A piece of a page: a line of prose or a cell of a table. */
export interface Token {
  kind: TokenKind
  text: string
  /** The section or table it belongs to; for a label its row, for a value its number. */
  path: string
  /** What the form calls it, however it is written. */
  wording?: string
}

/** A field of a row that holds no cell of its own: an earlier cell spans it. */
export type Spanned = 'column-span' | 'row-span'

/** A line of prose, or a row of a table. */
export interface Row {
  kind: 'prose' | 'table'
  fields: (Token | Spanned)[]
}

/** A report laid out, so that it can be disturbed piece by piece before it is written. */
export interface LaidOut {
  rows: Row[]
}

/** Lays a report out by the form. */
export const layOut = (data: ReportData): LaidOut => {
  const rows: Row[] = []
  let section = ''
  for (const block of pageOf(contentOfData(data))) {
    if (block.kind === 'table') {
      rows.push(...tableRows(block.grid))
      continue
    }
    if (block.kind === 'heading') section = sectionOf(block.text)
    const text = block.kind === 'paragraph' && block.marked ? markText(block.text) : block.text
    rows.push({ kind: 'prose', fields: [{ kind: block.kind, text, path: section }] })
  }
  return { rows }
}

const sectionKeys = ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other']

const sectionOf = (heading: string): string => sectionKeys['一二三四五六'.indexOf(heading.charAt(0))] ?? ''

const tableRows = ({ width, rows }: Grid): Row[] => {
  const below: number[] = Array.from({ length: width }, () => 0)
  return rows.map((row) => {
    const fields: Row['fields'] = []
    const next = [...row]
    while (fields.length < width) {
      const at = fields.length
      if ((below[at] ?? 0) > 0) {
        below[at] = (below[at] ?? 0) - 1
        fields.push('row-span')
        continue
      }
      const cell = next.shift()
      if (cell === undefined) break
      for (let span = 0; span < cell.columns; span++) {
        below[at + span] = cell.rows - 1
        fields.push(span === 0 ? tokenOf(cell) : 'column-span')
      }
    }
    return { kind: 'table', fields }
  })
}

const tokenOf = ({ kind, text, path }: GridCell): Token => ({
  kind: kind === 'label' && !path.includes('.') ? 'group' : kind,
  text,
  path,
  wording: text,
})

/** The tokens of a row. */
export const tokensOf = ({ fields }: Row): Token[] => fields.filter((field) => typeof field !== 'string')
