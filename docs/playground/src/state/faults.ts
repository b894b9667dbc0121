import type { Severity } from 'ogi-report'
import type { ReportedFinding } from '../model.js'

/**
 * Findings by fault: those that one correction mends are together. A wrong number breaks the sums of its row and of its
 * column, and for a clerk that is one fault.
 *
 * @returns The findings of each fault, by the key of the first of them.
 */
export const faultsIn = (
  findings: readonly ReportedFinding[],
): ReadonlyMap<string, readonly ReportedFinding[]> => {
  const byCorrection = new Map<string, ReportedFinding[]>()
  for (const finding of findings) {
    const [only, ...others] = finding.candidates
    const correction =
      only === undefined || others.length > 0 ? finding.key : JSON.stringify([only.path, only.expected])
    const together = byCorrection.get(correction)
    if (together === undefined) byCorrection.set(correction, [finding])
    else together.push(finding)
  }
  return new Map(Array.from(byCorrection.values(), (together) => [together[0]?.key ?? '', together]))
}

/** How many faults are of a severity: that of their first finding. */
export const countIn = (faults: ReturnType<typeof faultsIn>, severity: Severity): number =>
  Array.from(faults.values()).filter(([first]) => first?.severity === severity).length
