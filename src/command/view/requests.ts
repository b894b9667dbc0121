import type { Edition } from '../../form/edition.js'
import { readMarker } from '../../form/marker.js'
import { requestColumns, requestLines, type FormLine } from '../../form/requests.js'
import { showCell, type Cells } from './cell.js'
import type { Grid, GridColumn } from './grid.js'

const charactersInHeader = 3

/** The grid of section 三. */
export const requestsGrid = (cells: Cells, edition: Edition): Grid => {
  const lines: readonly FormLine[] = requestLines
  return {
    corner: '',
    columns: requestColumns.map(columnOf),
    // A report that mixes the editions has rows of both.
    rows: lines
      .filter((line) => isOf(edition, line) || ('key' in line && cells.has(`requests.${line.key}.total`)))
      .map((line) => {
        const label = 'key' in line ? line.label : line.group
        return { label, depth: depthOf(label), cells: 'key' in line ? cellsOfRow(line.key, cells) : [] }
      }),
  }
}

const isOf = (edition: Edition, { editions }: FormLine): boolean => editions?.includes(edition) ?? true

const cellsOfRow = (row: string, cells: Cells) =>
  requestColumns.map(({ key }) => showCell(cells.get(`requests.${row}.${key}`)))

/** 一、 stands over （一）, and that over 1. */
const depthOf = (label: string): number => {
  const style = readMarker(label)?.style
  return style === 'digit' ? 2 : style === 'bracketedNumeral' ? 1 : 0
}

const columnOf = (column: (typeof requestColumns)[number]): GridColumn => ({
  header: inEvenLines(column.label),
  group: 'group' in column ? column.group : undefined,
})

/** A header in lines of about the same length, as printed forms have it: 社会公 / 益组织. */
const inEvenLines = (label: string): string[] => {
  const lines = Math.ceil(label.length / charactersInHeader)
  const length = Math.ceil(label.length / lines)
  return Array.from({ length: lines }, (_, line) => label.slice(line * length, (line + 1) * length))
}
