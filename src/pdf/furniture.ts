import { textOf, type Line } from './line.js'

/** What stands on a page outside its tables, as far as its furniture goes. */
export interface PageLines {
  /** Counted from 1. */
  number: number
  height: number
  /** From top to bottom. */
  lines: Line[]
  /** Where the topmost and the lowest of its tables stand; `Infinity` and `-Infinity` where it has none. */
  tablesTop: number
  tablesBottom: number
}

/** How much of the height of a page its margins take at most, each. */
const margin = 0.12
/** How far up or down a running head may stand on another page, in points. */
const shift = 3
/** How many lines of furniture stand at an end of a page at most. */
const mostLines = 3

/**
 * Finds the lines that belong to the pages and not to what is printed on them: running heads and feet, which stand at
 * the same place of two pages with the same words, whatever their numbers; and page numbers. They are the outermost
 * lines of their pages.
 */
export const furnitureOf = (pages: readonly PageLines[]): Set<Line> => {
  const ends = pages.map(endsOf)
  const offset = offsetOfNumbers(ends)
  const repeated = repeatedLines(ends.flatMap(({ above, below }) => [...above, ...below]))
  const isFurniture = (line: Line): boolean =>
    repeated.has(line) || (offset !== undefined && numberOf(line) === line.page + offset)
  const furniture = new Set<Line>()
  for (const end of ends.flatMap(({ above, below }) => [above, below])) {
    for (const line of end) {
      if (!isFurniture(line)) break
      furniture.add(line)
    }
  }
  return furniture
}

/** The lines in the margins of a page, the outermost first. */
interface Ends {
  above: Line[]
  below: Line[]
}

const endsOf = ({ lines, height, tablesTop, tablesBottom }: PageLines): Ends => {
  const isAbove = ({ box }: Line): boolean => box.bottom < Math.min(height * margin, tablesTop)
  const isBelow = ({ box }: Line): boolean => box.top > Math.max(height * (1 - margin), tablesBottom)
  return {
    above: lines.filter(isAbove).slice(0, mostLines),
    below: lines.filter(isBelow).reverse().slice(0, mostLines),
  }
}

/** The lines that stand at the same place of another page. Numbers alone do not count as words. */
const repeatedLines = (lines: readonly Line[]): Set<Line> => {
  const repeated = new Set<Line>()
  const seen = new Map<string, Line[]>()
  for (const line of lines) {
    const words = textOf(line).replace(/\d+/g, '#').replace(/\s+/g, '')
    if (!/\p{L}/u.test(words)) continue
    const same = seen.get(words) ?? []
    for (const one of same) {
      if (one.page !== line.page && Math.abs(one.box.top - line.box.top) <= shift) repeated.add(one).add(line)
    }
    seen.set(words, [...same, line])
  }
  return repeated
}

const pageNumber =
  /^(?:[-－—–·.•]*(\d{1,3})[-－—–·.•]*|第(\d{1,3})页(?:[/，,、]?共\d+页)?|(\d{1,3})\/\d+|Page(\d{1,3})(?:of\d+)?)$/i

/** The number that a line gives its page; `undefined` where it is something else. */
const numberOf = (line: Line): number | undefined => {
  const words = textOf(line).normalize('NFKC').replace(/\s+/g, '')
  const groups: (string | undefined)[] = pageNumber.exec(words) ?? []
  const digits = groups.slice(1).find((group) => group !== undefined)
  return digits === undefined ? undefined : Number(digits)
}

/**
 * By how much the numbers that are printed differ from those of the pages, where the pages agree on it. A lone page is
 * the first one.
 */
const offsetOfNumbers = (ends: readonly Ends[]): number | undefined => {
  const counts = new Map<number, number>()
  for (const { above, below } of ends) {
    const offsets = [...above, ...below].map((line) => (numberOf(line) ?? NaN) - line.page)
    for (const offset of new Set(offsets)) counts.set(offset, (counts.get(offset) ?? 0) + 1)
  }
  counts.delete(NaN)
  const [[offset, count] = [NaN, 0]] = [...counts].sort(([, one], [, other]) => other - one)
  return count > ends.length / 2 && (ends.length > 1 || offset === 0) ? offset : undefined
}
