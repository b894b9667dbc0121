import type { Ruling } from './page-content.js'

/** How far a line may end before the one that it runs to, in points. */
const reach = 3

/** Groups lines by whether they touch each other, be it by way of others: the lines of a table. */
export const groupTouching = (rulings: readonly Ruling[]): Ruling[][] => {
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
