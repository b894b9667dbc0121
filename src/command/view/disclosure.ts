import { disclosure, type FormBlock } from '../../form/disclosure.js'
import { editions, type Edition } from '../../form/edition.js'
import { showCell, type Cells } from './cell.js'
import type { Grid } from './grid.js'

/** The grids of section 二, one for each item of article 20. */
export const disclosureGrids = (cells: Cells, edition: Edition): Grid[] =>
  // A report that mixes the editions has blocks of both.
  [edition, ...editions.filter((other) => other !== edition)].flatMap((shown) => {
    const blocks: readonly FormBlock[] = disclosure[shown]
    return blocks.flatMap(({ article, columns, rows }): Grid[] => {
      const own = rows.filter(({ key }) => (editionOfRow(key, cells) ?? edition) === shown)
      if (own.length === 0) return []
      return [
        {
          corner: article,
          columns: columns.map(({ label }) => ({ header: [label], group: undefined })),
          rows: own.map(({ key, label }) => ({
            label,
            depth: 0,
            cells: columns.map((column) => showCell(cells.get(`disclosure.${key}.${column.key}`))),
          })),
        },
      ]
    })
  })

/** The edition whose columns a row has; `undefined` where the row is not there, or has those of both. */
const editionOfRow = (row: string, cells: Cells): Edition | undefined => {
  const found = [...cells.keys()].filter((path) => path.startsWith(`disclosure.${row}.`)).length
  if (found === 0) return undefined
  const fitting = editions.filter((edition) => {
    const blocks: readonly FormBlock[] = disclosure[edition]
    const columns = blocks.find((block) => block.rows.some(({ key }) => key === row))?.columns ?? []
    return columns.length === found && columns.every(({ key }) => cells.has(`disclosure.${row}.${key}`))
  })
  return fitting.length === 1 ? fitting[0] : undefined
}
