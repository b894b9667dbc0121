/*
 * Numbers without anything between them, as they are left of a row when a page is made one line:
 *
 *   21710000218   217 1 0 0 0 0 218
 *
 * They are told apart only where one way alone gives as many plain numbers as there are columns, of which none opens with
 * a zero, and where the total of each group of columns is the sum of the others.
 */

/** The columns that digits are to be split into: some groups of as many. */
export interface DigitColumns {
  readonly groups: number
  readonly groupSize: number
  /** Which column of a group is the total of its others; -1 where none is. */
  readonly total: number
}

/** With more digits a column there would be too many ways to try; no office counts that high in every column. */
const mostDigitsAColumn = 3

/** A number by itself, which may be an amount. */
const oneNumber = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,4})?$/

/** The lengths of some numbers, in order. */
type Lengths = readonly number[]

/** The lengths of the numbers that digits are made of, where there is one way to split them; `undefined` otherwise. */
export const splitDigits = (digits: string, columns: DigitColumns): Lengths | undefined => {
  const { groups, groupSize, total } = columns
  const count = groups * groupSize
  if (count === 1) return oneNumber.test(digits) ? [digits.length] : undefined
  if (digits.length > count * mostDigitsAColumn || !/^\d+$/.test(digits)) return undefined
  if (total !== -1 && total !== groupSize - 1) return undefined
  const ways = waysFrom({ digits, columns, known: new Map() }, 0, 0)
  return ways.length === 1 ? ways[0] : undefined
}

interface Splitting {
  readonly digits: string
  readonly columns: DigitColumns
  /** The ways to split the digits from an offset on into the last groups, by both: the first two that were found. */
  readonly known: Map<string, readonly Lengths[]>
}

/** How many ways it takes to know that there is not one alone. */
const several = 2

/** The first ways to split the digits from an offset on into the groups from one on. */
const waysFrom = (splitting: Splitting, from: number, group: number): readonly Lengths[] => {
  const { digits, columns, known } = splitting
  if (group === columns.groups) return from === digits.length ? [[]] : []
  const key = `${group} ${from}`
  const seen = known.get(key)
  if (seen !== undefined) return seen
  const ways: Lengths[] = []
  const behind = (columns.groups - group - 1) * columns.groupSize
  const first = behind === 0 ? digits.length : from + columns.groupSize
  for (let to = first; to <= digits.length - behind && ways.length < several; to++) {
    const others = waysFrom(splitting, to, group + 1)
    if (others.length === 0) continue
    for (const lengths of groupWays(splitting, from, to)) {
      for (const other of others) ways.push([...lengths, ...other])
      if (ways.length >= several) break
    }
  }
  known.set(key, ways)
  return ways
}

/** The ways to split the digits between two offsets into one group. */
function* groupWays({ digits, columns }: Splitting, from: number, to: number): Generator<Lengths> {
  const { groupSize, total } = columns
  if (total === -1) {
    yield* numbersIn(digits.slice(from, to), groupSize, undefined)
    return
  }
  for (let start = to - 1; start > from; start--) {
    const written = digits.slice(start, to)
    if (!isPlain(written)) continue
    for (const lengths of numbersIn(digits.slice(from, start), groupSize - 1, Number(written)))
      yield [...lengths, written.length]
  }
}

const isPlain = (number: string): boolean => number === '0' || !number.startsWith('0')

/** The ways to split digits into so many numbers, of a sum where one is given. */
function* numbersIn(digits: string, count: number, sum: number | undefined): Generator<Lengths> {
  if (count === 0) {
    if (digits === '' && (sum ?? 0) === 0) yield []
    return
  }
  // No number has more digits than the sum of all.
  if (sum !== undefined && digits.length > count * String(sum).length) return
  for (let length = 1; length <= digits.length - count + 1; length++) {
    const written = digits.slice(0, length)
    if (!isPlain(written) || (sum !== undefined && Number(written) > sum)) break
    const rest = sum === undefined ? undefined : sum - Number(written)
    for (const others of numbersIn(digits.slice(length), count - 1, rest)) yield [length, ...others]
  }
}
