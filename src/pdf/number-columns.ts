import { overlap, type Box } from './box.js'

/** The columns that boxes make which stand above each other: those that overlap are one column. */
export const columnsOf = (boxes: readonly Box[]): Box[] => {
  const columns: Box[] = []
  for (const box of [...boxes].sort((one, other) => one.left - other.left)) {
    const last = columns.at(-1)
    if (last === undefined || box.left >= last.right) columns.push({ ...box })
    else last.right = Math.max(last.right, box.right)
  }
  return columns
}

/** The column that a box stands in. */
export const columnAt = (columns: readonly Box[], box: Box): number =>
  columns.findIndex(({ left, right }) => box.left >= left && box.right <= right)

/**
 * Finds the header of each column, by its place among the headers. As many columns as headers follow their order; where
 * there are fewer, each must reach under one header: both stand in one cell then, however they are aligned there.
 * `undefined` where that shows nothing.
 */
export const matchHeaders = (columns: readonly Box[], headers: readonly Box[]): number[] | undefined => {
  const above = columns.map((column) =>
    headers.flatMap(({ left, right }, at) =>
      overlap(column.left, column.right, left, right) > 0 ? [at] : [],
    ),
  )
  if (columns.length === headers.length)
    return above.every((ones, at) => ones.every((one) => one === at)) ? columns.map((_, at) => at) : undefined
  const chosen = above.flatMap(([one, another]) => (one === undefined || another !== undefined ? [] : [one]))
  return chosen.length === columns.length && new Set(chosen).size === chosen.length ? chosen : undefined
}
