import {
  geometryOf,
  type LineEvidence,
  type RowEvidence,
  type RowGeometry,
} from '../../src/table/evidence.js'
import type { Placement } from '../../src/table/decide.js'

/*
 * Rows as a person would draw them:
 *
 *   label | [1 | · | 3] | ·      in one row of the page: three columns, one of them blank, and a filler behind them
 *   label | · | {1 | 9 | 10}     nothing but the total shows that the first field is a filler
 *   label / [1 / 9 / 1 + 0]      a cell a line: the last number is broken in two
 *   label | 1 | · | 3 | ·        nothing shows which cell fills which column
 *
 * A header is drawn with a letter for each column: `head | A | B | T`. A letter that stands again spans several fields. T is the total of the others, - a column that the
 * form does not have, and _ a field that holds something else, or nothing.
 */

/** The evidence that a drawing shows, and the placement that its brackets or braces ask for. */
interface Drawn<Evidence> {
  readonly evidence: Evidence
  readonly placement: Placement
}

/** A cell as it is drawn: what stands there, and where. */
interface DrawnCell {
  readonly text: string
  readonly row: number
  readonly field: number
}

const blank = '·'
const noCell = '_'

/** The cells of a drawing, what is no cell left out. */
const cellsIn = (drawing: string): DrawnCell[] => {
  const plain = drawing.replace(/[[\]{}]/g, '').replaceAll('+', drawing.includes('|') ? '|' : '/')
  return plain
    .split('/')
    .flatMap((line, row) => line.split('|').map((text, field) => ({ text: text.trim(), row, field })))
    .filter(({ text }) => text !== noCell)
}

/** How many cells stand before a sign of a drawing. */
const cellsBefore = (drawing: string, sign: string): number =>
  cellsIn(drawing.slice(0, drawing.indexOf(sign))).length - 1

const placementIn = (drawing: string, labels: number, spans?: readonly number[]): Placement => {
  if (drawing.includes('{')) return { kind: 'adding up', start: cellsBefore(drawing, '{') - labels }
  if (!drawing.includes('[')) return { kind: 'open' }
  if (spans !== undefined) return { kind: 'repeated', spans }
  if (drawing.includes('+')) return { kind: 'joined', at: cellsBefore(drawing, '+') - labels }
  return { kind: 'certain', start: cellsBefore(drawing, '[') - labels }
}

const isColumn = ({ text }: DrawnCell): boolean => /^[A-Z-]$/.test(text)

/** A row behind its label; the other rows of its table, and the header above it. */
export interface RowDrawing {
  readonly row: string
  /** The columns by their letters, where no header shows them. */
  readonly columns?: string
  readonly header?: string
  /** Rows with a number for each of their columns. */
  readonly peers?: readonly string[]
}

const headerIn = (header: string | undefined): RowEvidence['header'] => {
  const cells = cellsIn(header ?? '')
  const first = cells.find(isColumn)
  const spans = spansIn(header)
  const geometry = first && { firstField: first.field, width: (header ?? '').split('|').length }
  return geometry && spans ? { ...geometry, spans } : geometry
}

const columnsIn = (header: string | undefined): string[] =>
  cellsIn(header ?? '').flatMap((cell) => (isColumn(cell) ? [cell.text] : []))

/** How many fields each column has, where some have several. */
const spansIn = (header: string | undefined): readonly number[] | undefined => {
  const letters = columnsIn(header)
  const columns = [...new Set(letters)]
  if (columns.length === letters.length) return undefined
  return columns.map((column) => letters.filter((letter) => letter === column).length)
}

const peerIn = (drawing: string): RowGeometry => {
  const values = cellsIn(drawing).filter(({ text }) => text !== 'label' && text !== blank)
  const geometry = geometryOf(rowIn({ row: drawing, columns: 'A'.repeat(values.length) }).evidence)
  if (geometry === undefined) throw new Error(`${drawing} does not show where its values stand`)
  return geometry
}

/** The evidence of a row that is drawn, and where its values belong. */
export const rowIn = ({ row, header, columns, peers = [] }: RowDrawing): Drawn<RowEvidence> => {
  const [label, ...cells] = cellsIn(row) as [DrawnCell, ...DrawnCell[]]
  const letters = columns ?? [...new Set(columnsIn(header))].join('')
  const filled = cells.flatMap(({ text }, at) => (text === blank ? [] : [at]))
  return {
    evidence: {
      stands: 'behind a label',
      cells: cells.length,
      filled: filled.length,
      firstFilled: filled[0] ?? -1,
      lastFilled: filled.at(-1) ?? -1,
      columns: letters.length,
      onGrid: cells[0]?.row === label.row,
      labelField: label.field,
      header: headerIn(header),
      more: {
        peersOf: () => peers.map(peerIn),
        glued: () => undefined,
        written: () => cells.map(({ text }) => (text === blank ? '' : text)),
        total: () => (letters.includes('-') ? -1 : letters.indexOf('T')),
      },
    },
    placement: placementIn(row, 1, spansIn(header)),
  }
}

/** Values below a header that names a column for each. */
export interface LineDrawing {
  readonly values: string
  readonly header: string
  /** How many columns a group has. */
  readonly groupSize: number
}

/** The evidence of a line of values that is drawn, and where its values belong. */
export const lineIn = ({ values, header, groupSize }: LineDrawing): Drawn<LineEvidence> => {
  const columns = cellsIn(header).filter(isColumn)
  return {
    evidence: {
      stands: 'below a header',
      columns: columns.length,
      groupSize,
      cells: cellsIn(values).map(({ text, row, field }) => ({ row, field, blank: text === blank })),
      headerWidth: (cellsIn(header).at(-1)?.field ?? -1) + 1,
      firstHeaderField: columns.reduce((first, { field }) => Math.min(first, field), Infinity),
      glued: undefined,
      total: -1,
    },
    placement: placementIn(values, 0),
  }
}
