import { editions, newest, type Edition } from '../form/forms.js'
import { tableKeys, type CellPath } from '../form/keys.js'
import { pathsOf } from '../form/paths.js'
import { rowsOf } from '../form/tables.js'
import { checkChoice } from '../surface/choice.js'

/**
 * The paths of all numbers that an edition of the form asks for.
 *
 * @param edition - The edition; without it, the one in force.
 * @returns The paths, in the order of the form. Each is one that `cellAt` and `editCell` take.
 * @throws `TypeError` for an edition that there is not.
 * @category Data
 *
 * @example
 * ```ts
 * import { paths } from 'ogi-report'
 *
 * paths('2021').length // 200
 * paths('2021')[0] // 'disclosure.regulations.issued'
 * ```
 */
export const paths = <E extends Edition = Edition>(edition?: E): CellPath<E>[] => {
  const asked = checkChoice<Edition>('paths(edition)', edition ?? newest, editions)
  const found = made.get(asked) ?? pathsIn(asked)
  made.set(asked, found)
  // The list is read off the tree of this edition.
  return [...found] as CellPath<E>[]
}

const made = new Map<Edition, readonly CellPath[]>()

const pathsIn = (edition: Edition): CellPath[] =>
  tableKeys.flatMap((table) =>
    rowsOf(table, edition).flatMap(({ key, columns }) => {
      const { cells } = pathsOf(table, key)
      return columns.flatMap((column) => cells.get(column.key) ?? [])
    }),
  )
