import { editions, editionsFrom, type Edition } from '../../form/forms.js'
import { blocksOf, rowOf } from '../../form/tables.js'
import { showCell, type Cells } from './cell.js'
import type { Grid } from './grid.js'

/** The grids of section 二, one for each item of article 20. */
export const disclosureGrids = (cells: Cells, edition: Edition): Grid[] =>
  // A report that mixes the editions has blocks of both.
  editionsFrom(edition).flatMap((shown) =>
    blocksOf('disclosure', shown).flatMap(({ article, columns, rows }): Grid[] => {
      const own = rows.filter(({ key }) => (editionOfRow(key, cells) ?? edition) === shown)
      if (own.length === 0) return []
      return [
        {
          corner: article?.label ?? '',
          columns: columns.map(({ label }) => ({ header: [label], group: undefined })),
          rows: own.map(({ key, label }) => ({
            label,
            depth: 0,
            cells: columns.map((column) => showCell(cells.get(`disclosure.${key}.${column.key}`))),
          })),
        },
      ]
    }),
  )

/** The edition whose columns a row has; `undefined` where the row is not there, or has those of several. */
const editionOfRow = (row: string, cells: Cells): Edition | undefined => {
  const found = [...cells.keys()].filter((path) => path.startsWith(`disclosure.${row}.`)).length
  if (found === 0) return undefined
  const fitting = editions.filter((edition) => {
    const columns = rowOf('disclosure', row, edition)?.columns ?? []
    return columns.length === found && columns.every(({ key }) => cells.has(`disclosure.${row}.${key}`))
  })
  return fitting.length === 1 ? fitting[0] : undefined
}
