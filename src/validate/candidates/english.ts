import type { NamedCandidate } from '../../findings/facts.js'
import { fewEnough } from './few-enough.js'

const written = ({ name, expected }: NamedCandidate): string => `${name} (${expected})`

/** What to correct of a sum: the number that alone can be wrong, those of which one is, or what there is to look at. */
export const whatToCorrect = (candidates: readonly NamedCandidate[], otherwise: string): string => {
  const [first, ...others] = candidates
  if (first === undefined || !fewEnough(candidates)) return otherwise
  if (others.length > 0)
    return `One of these is wrong, and should be: ${candidates.map(written).join(', ')}. Correct it.`
  return `Write ${first.expected} in ${first.name}: no other single change makes all sums hold that the number stands in (${first.rules}).`
}
