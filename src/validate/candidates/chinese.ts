import type { NamedCandidate } from '../../findings/facts.js'
import { fewEnough } from './few-enough.js'

const written = ({ name, expected }: NamedCandidate): string => `${name}（${expected}）`

/** What to correct of a sum: the number that alone can be wrong, those of which one is, or what there is to look at. */
export const whatToCorrect = (candidates: readonly NamedCandidate[], otherwise: string): string => {
  const [first, ...others] = candidates
  if (first === undefined || !fewEnough(candidates)) return otherwise
  if (others.length > 0)
    return `可能有误的是其中一个（括号内为应填的数）：${candidates.map(written).join('、')}。请核对后改正。`
  return `请将${first.name}改为 ${first.expected}：只改一个数就能使其所在各项勾稽关系都成立的，仅此一处。`
}
