import * as fc from 'fast-check'
import { breathe, parameters } from '../support/runs.js'

const runsBetweenBreaths = 200

/** Checks what is said of every value; where it does not hold, prints the seed and a value as small as can be. */
export const holdsForAll = async <T>(values: fc.Arbitrary<T>, check: (value: T) => void): Promise<void> => {
  let run = 0
  const property = fc.asyncProperty(values, async (value) => {
    if (++run % runsBetweenBreaths === 0) await breathe()
    check(value)
  })
  await fc.assert(property, parameters)
}
