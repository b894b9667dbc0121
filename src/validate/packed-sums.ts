import { isSame } from './is-same.js'
import type { Sum } from './sums.js'

/*
 * Nearly all sums of nearly all reports hold. To find that out quickly, sums are packed into one array of places, which
 * takes a few cache lines where the sums themselves are scattered all over memory:
 *
 *   number of terms, place of the total, places of the terms, …
 *
 * The place of a term that is taken away is written as its complement (~place), which is below zero.
 */
const pack = (sums: readonly Sum[]): Int16Array =>
  Int16Array.from(
    sums.flatMap(({ total, terms }) => [
      terms.length,
      total.place,
      ...terms.map(({ place, sign }) => (sign === 1 ? place : ~place)),
    ]),
  )

const packs = new Map<readonly Sum[], Int16Array>()

const packOf = (sums: readonly Sum[]): Int16Array => {
  const known = packs.get(sums) ?? pack(sums)
  packs.set(sums, known)
  return known
}

/**
 * The sums that do not hold, or cannot be told to.
 *
 * @param numbers - The numbers of a report by their places; `NaN`, which is the same as nothing, where there is none.
 */
export const sumsThatDoNotHold = (sums: readonly Sum[], numbers: readonly number[]): Sum[] => {
  const packed = packOf(sums)
  const found: Sum[] = []
  let at = 0
  for (const sum of sums) {
    const end = at + 2 + (packed[at] as number)
    const total = numbers[packed[at + 1] as number] as number
    let expected = 0
    for (at += 2; at < end; at++) {
      const place = packed[at] as number
      if (place >= 0) expected += numbers[place] as number
      else expected -= numbers[~place] as number
    }
    if (!isSame(expected, total)) found.push(sum)
  }
  return found
}
