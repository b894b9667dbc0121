import { drawText } from '../../format/glyphs.js'
import type { Paint, Role } from '../../format/paint.js'

/** A column of a grid: the lines of its header, and the header that it shares with its neighbours. */
export interface GridColumn {
  header: readonly string[]
  group: string | undefined
}

/** What stands in a cell of a grid. */
export interface GridCell {
  text: string
  role?: Role
}

/** A row of a grid; without cells, a label over the rows below it. */
export interface GridRow {
  label: string
  /** How deep the label stands below others, in steps. */
  depth: number
  cells: readonly GridCell[]
}

/** Rows of numbers under column headers. */
export interface Grid {
  /** What stands above the labels. */
  corner: string
  columns: readonly GridColumn[]
  rows: readonly GridRow[]
}

const gap = '  '
const step = '  '
const ellipsis = '…'

/** The labels of a grid as they are drawn, indented. */
const labelOf = ({ label, depth }: GridRow): string => step.repeat(depth) + label

/** How many columns of the page a text takes. */
export const columnsOf = (text: string): number => drawText(text).width

/** The widest label of some grids, so that several can be drawn under each other. */
export const labelWidthOf = (grids: readonly Grid[], most: number): number =>
  Math.min(
    most,
    Math.max(0, ...grids.flatMap(({ corner, rows }) => [corner, ...rows.map(labelOf)].map(columnsOf))),
  )

/** Draws a grid, its columns aligned wherever East Asian characters are two columns wide. */
export const drawGrid = ({ corner, columns, rows }: Grid, labelWidth: number, paint: Paint): string[] => {
  const widths = columns.map(({ header }, at) =>
    Math.max(...[...header, ...rows.flatMap(({ cells }) => cells[at]?.text ?? [])].map(columnsOf)),
  )
  const drawRow = (label: string, cells: readonly GridCell[]): string =>
    [
      paint('text', padEnd(fit(label, labelWidth), labelWidth)),
      ...cells.map(({ text, role }, at) => {
        const padding = ' '.repeat(Math.max((widths[at] ?? 0) - columnsOf(text), 0))
        const drawn = drawText(text).text
        return padding + paint(role ?? 'text', drawn)
      }),
    ]
      .join(gap)
      .trimEnd()
  const height = Math.max(0, ...columns.map(({ header }) => header.length))
  const headers = Array.from({ length: height }, (_, line) => {
    const texts = columns.map(({ header }) => ({ text: header[line - height + header.length] ?? '' }))
    return drawRow(line === height - 1 ? corner : '', texts)
  })
  return [
    ...drawGroups(columns, widths, labelWidth),
    ...headers,
    ...rows.map((row) => drawRow(labelOf(row), row.cells)),
  ]
}

/** The line of headers that neighbouring columns share, if there are any: -- 法人或其他组织 --. */
const drawGroups = (
  columns: readonly GridColumn[],
  widths: readonly number[],
  labelWidth: number,
): string[] => {
  if (columns.every(({ group }) => group === undefined)) return []
  let line = ' '.repeat(labelWidth)
  for (let at = 0; at < columns.length;) {
    const group = columns[at]?.group
    let end = at + 1
    while (group !== undefined && columns[end]?.group === group) end++
    const width = widths.slice(at, end).reduce((sum, one) => sum + one + gap.length, -gap.length)
    line += gap + (group === undefined ? ' '.repeat(width) : centre(` ${group} `, width))
    at = end
  }
  return [line.trimEnd()]
}

const centre = (text: string, width: number): string => {
  const rest = Math.max(width - columnsOf(text), 0)
  const before = Math.floor(rest / 2)
  return '-'.repeat(before) + text + '-'.repeat(rest - before)
}

/** A text with spaces behind it, up to a width. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(width - columnsOf(text), 0))

/** A text as it is drawn, cut with … where it is too wide. */
export const fit = (text: string, width: number): string => {
  const drawn = drawText(text)
  if (drawn.width <= width) return drawn.text
  let cut = ''
  for (const character of drawn.text) {
    if (columnsOf(cut + character) > width - ellipsis.length) break
    cut += character
  }
  return cut + ellipsis
}
