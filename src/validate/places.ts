import { editions } from '../form/edition.js'
import { pathsOf } from '../form/paths.js'
import { rowsOf, tableKeys, type CellPath } from '../form/tables.js'

/** The paths of all numbers of the form, in both editions; the cells of a row follow each other. */
export const allPaths: readonly CellPath[] = [
  ...new Set(
    tableKeys.flatMap((table) =>
      editions.flatMap((edition) =>
        rowsOf(table, edition).flatMap(({ key }) => [...pathsOf(table, key).cells.values()]),
      ),
    ),
  ),
]

const places = new Map<string, number>(allPaths.map((path, place) => [path, place]))

/** The place of a number among all of the form; -1 where the form has no such path. */
export const placeOf = (path: string): number => places.get(path) ?? -1
