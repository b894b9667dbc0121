import * as fc from 'fast-check'
import { breathe, parameters } from '../support/runs.js'
import { isCovered } from './cover.js'
import { hasSoundPositions } from './positions.js'
import { smallest } from './smallest.js'
import { isTotal } from './total.js'

/** A statement about every text. It throws where it does not hold. */
export type Law = (source: string) => void

/** The laws of reading, which hold for any text whatsoever. */
export const lawsOfReading: readonly { readonly name: string; readonly law: Law }[] = [
  { name: 'law 1, total', law: isTotal },
  { name: 'law 2, positions', law: hasSoundPositions },
  { name: 'law 3, cover', law: isCovered },
]

/** All laws of reading at once. */
export const obeysTheLawsOfReading: Law = (source) => {
  for (const { law } of lawsOfReading) law(source)
}

const complaintOf = (law: Law, source: string): string | undefined => {
  try {
    law(source)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Checks a law on one text; where it does not hold, says so with a text as small as can be. */
export const holds = (law: Law, source: string, origin: string): void => {
  const complaint = complaintOf(law, source)
  if (complaint === undefined) return
  const small = smallest(source, (text) => complaintOf(law, text) !== undefined)
  throw new Error(
    [
      `${origin}: ${complaint}`,
      `the smallest text: ${JSON.stringify(small)}`,
      `of which holds: ${complaintOf(law, small) ?? ''}`,
    ].join('\n'),
  )
}

const runsBetweenBreaths = 200

/** Checks a law on many texts; where it does not hold, prints the seed and a text as small as can be. */
export const holdsForAll = async (law: Law, texts: fc.Arbitrary<string>): Promise<void> => {
  let run = 0
  const property = fc.asyncProperty(texts, async (text) => {
    if (++run % runsBetweenBreaths === 0) await breathe()
    return complaintOf(law, text) === undefined
  })
  const result = await fc.check(property, parameters)
  if (!result.failed) return
  const origin = `seed ${result.seed}, run ${result.numRuns} (OGI_SEED=${result.seed} tries it again)`
  const [text] = result.counterexample ?? []
  if (text === undefined) throw new Error(origin, { cause: result.errorInstance })
  holds(law, text, origin)
}
