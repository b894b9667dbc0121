import { entriesByFingerprint, entriesOf, type Accepting } from '../../baseline/baseline.js'
import {
  fingerprintsOf,
  type AcceptedFinding,
  type Baseline,
  type Diagnostic,
  type Report,
} from '../../index.js'
import { atLeast } from '../severity.js'
import type { CheckWork } from './check-work.js'

/** What is accepted of a report: what the baseline keeps of it, and what it is told by that was found. */
export interface Review extends Accepting {
  /** How much is accepted that was accepted before. */
  before: number
  found: readonly string[]
}

/** Findings, parted into those that are accepted and those that are not. */
export interface Sifting {
  open: Diagnostic[]
  /** By what they are known by; nothing where there is no baseline. */
  accepted?: ReadonlyMap<string, AcceptedFinding>
  /** What each finding is known by. */
  fingerprints: readonly string[]
  review?: Review
}

/** What is accepted, and whether all that is found and matters enough is from now on. */
export type Acceptance = Pick<CheckWork, 'baseline' | 'accepts' | 'severity'>

const indexes = new WeakMap<Baseline, ReadonlyMap<string, AcceptedFinding>>()

/** A baseline is the same for thousands of reports. */
const indexOf = (baseline: Baseline): ReadonlyMap<string, AcceptedFinding> => {
  const index = indexes.get(baseline) ?? entriesByFingerprint(baseline)
  indexes.set(baseline, index)
  return index
}

/** Parts the findings of a report into those that are accepted and those that are not. */
export const sift = (
  report: Report,
  found: readonly Diagnostic[],
  { baseline, accepts, severity }: Acceptance,
): Sifting => {
  const fingerprints = fingerprintsOf(report, found)
  if (baseline === undefined) return { open: [...found], fingerprints }
  const index = indexOf(baseline)
  const entries = entriesOf(report, found, fingerprints)
  const matters = atLeast(severity)
  const accepted = new Map<string, AcceptedFinding>()
  let before = 0
  const open = found.filter((diagnostic, at) => {
    const entry = entries[at]
    if (entry === undefined) return true
    const known = index.get(entry.fingerprint)
    if (known !== undefined) before++
    if (known === undefined && !(accepts && matters(diagnostic))) return true
    accepted.set(entry.fingerprint, known ?? entry)
    return false
  })
  const { agency, year } = report
  const review = { agency, year, entries: [...accepted.values()], before, found: fingerprints }
  return { open, accepted, fingerprints, review }
}
