import type { Ruling } from './page-content.js'

/** How far a line may end before the one that it runs to, in points. */
const reach = 3

/** Groups lines by whether they touch each other, be it by way of others: the lines of a table. */
export const groupTouching = (rulings: readonly Ruling[]): Ruling[][] => {
  const groups = touchingGroups(rulings)
  const lone = groups.flatMap(([line, another]) =>
    line !== undefined && another === undefined ? [line] : [],
  )
  return groups.filter(({ length }) => length > 1).map((group) => [...group, ...sidesOf(group, lone)])
}

/**
 * The lines to the left and right of a table that run from its top to its bottom and touch nothing: the sides of cells
 * that go on from the page before to the next.
 */
const sidesOf = (group: readonly Ruling[], lone: readonly Ruling[]): Ruling[] => {
  const uprights = group.filter(({ axis }) => axis === 'upright')
  const [left, right] = [Math.min(...uprights.map(({ at }) => at)), Math.max(...uprights.map(({ at }) => at))]
  const top = Math.min(...uprights.map(({ from }) => from))
  const bottom = Math.max(...uprights.map(({ to }) => to))
  const along = lone
    .filter(({ axis, from, to }) => axis === 'upright' && isAbout(from, top) && isAbout(to, bottom))
    .sort((one, other) => one.at - other.at)
  const sides = [along.findLast(({ at }) => at < left), along.find(({ at }) => at > right)]
  return sides.filter((line) => line !== undefined)
}

const isAbout = (place: number, other: number): boolean => Math.abs(place - other) <= 2 * reach

const touchingGroups = (rulings: readonly Ruling[]): Ruling[][] => {
  const levels = rulings.filter(({ axis }) => axis === 'level')
  const uprights = rulings.filter(({ axis }) => axis === 'upright')
  const waiting = new Set(rulings)
  const groups: Ruling[][] = []
  for (const ruling of rulings) {
    if (!waiting.delete(ruling)) continue
    const group = [ruling]
    for (const one of group) {
      for (const other of one.axis === 'level' ? uprights : levels) {
        if (waiting.has(other) && touches(one, other)) {
          waiting.delete(other)
          group.push(other)
        }
      }
    }
    groups.push(group)
  }
  return groups
}

const touches = (one: Ruling, other: Ruling): boolean => reaches(one, other.at) && reaches(other, one.at)

const reaches = ({ from, to }: Ruling, at: number): boolean => at >= from - reach && at <= to + reach
