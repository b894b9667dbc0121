import type { Baseline, Diagnostic, Report, RuleSettings, Severity } from '../../index.js'
import { drawArticle } from '../../findings-page/article.js'
import { localeOf } from '../locale.js'
import type { FixMode } from '../fix/choose-targets.js'
import type { Input } from '../input/input.js'
import { readReport, type Read, type Unread } from '../input/read-report.js'
import type { ReadReport } from '../output/output.js'
import { printFindings, type CheckFormat, type Found } from '../output/print-diagnostics.js'
import { atLeast } from '../severity.js'
import { findingsIn } from './findings.js'
import { mendReport } from './mend-report.js'
import { unread, type Outcome } from './outcome.js'
import { sift } from './review.js'
import { tallyOf } from '../../findings/tally.js'
import type { Ways } from './ways.js'

/** Checking reports, and printing what is wrong with them. */
export interface CheckWork {
  kind: 'check'
  format: CheckFormat
  color: boolean
  /** What matters less is not printed. */
  severity: Severity
  rules: RuleSettings
  /** The file of the report of the year before. */
  previous: string | undefined
  /** What is done with what can be mended. */
  fix: FixMode | undefined
  /** Whether what is printed goes to a terminal, which would obey what stands in it. */
  escape: boolean
  /** What is accepted; nothing where it does not matter. */
  baseline: Baseline | undefined
  /** Whether all that is found is accepted from now on. */
  accepts: boolean
}

/** Checks a report, mends it where that is asked for, and prints what is wrong with it. */
export const checkReport = async (work: CheckWork & Ways, input: Input): Promise<Outcome> => {
  const { locale, configuration, skipUnknown, rules, fix } = work
  const reading = await readReport(input, locale)
  if ('problem' in reading) return unread(reading, skipUnknown)
  const before = await readYearBefore(work)
  if ('problem' in before) return unread(before, false)
  const { previous, notes } = before
  const options = { locale, configuration, rules, ...(previous && { previous }) }
  const find = (read: ReadReport) => findingsIn(read, options)
  const checked = (read: Read, file: string): Outcome => {
    const outcome = outcomeOf(read.read, find(read.read), { ...work, file })
    const allNotes = [...read.notes, ...notes]
    return { ...outcome, notes: allNotes, exitCode: allNotes.length > 0 ? 1 : outcome.exitCode }
  }
  if (fix === undefined) return checked(reading, input.file)
  const open = (read: ReadReport) => sift(read.report, find(read), { ...work, accepts: false }).open
  return mendReport({ before: reading, find: open, checked }, { ...work, fix }, input)
}

/** What came of checking a report, which is shown as one in a file. */
const outcomeOf = (
  read: ReadReport,
  found: readonly Diagnostic[],
  work: CheckWork & Ways & { file: string },
): Outcome => {
  const sifting = sift(read.report, found, work)
  const { open, review } = sifting
  const matters = atLeast(work.severity)
  // A log keeps what is accepted, and says so.
  const shown = work.format === 'sarif' ? found : open
  const isShown = found.map(matters)
  const fingerprints = sifting.fingerprints.filter((_, at) => isShown[at])
  return {
    ...printed(
      {
        read: { ...read, file: work.file },
        all: open,
        shown: shown.filter(matters),
        review: { fingerprints, ...(sifting.accepted && { accepted: sifting.accepted }) },
      },
      work,
    ),
    notes: [],
    exitCode: open.some(({ severity }) => severity === 'error') ? 1 : 0,
    isRead: true,
    tally: tallyOf(open),
    ...(review && { review }),
  }
}

/** What is printed of a report, and for a page its line in the summary, too. */
const printed = (
  found: Found,
  { format, locale, color }: CheckWork & Ways,
): Pick<Outcome, 'text' | 'line'> => {
  if (format !== 'html') return { text: printFindings(found, { format, locale, color }) }
  const { read, all, shown } = found
  return drawArticle({ ...read, all, shown }, localeOf[locale])
}

const readYearBefore = async ({
  previous,
  locale,
}: CheckWork & Ways): Promise<{ previous?: Report; notes: readonly string[] } | Unread> => {
  if (previous === undefined) return { notes: [] }
  const reading = await readReport({ file: previous }, locale)
  return 'problem' in reading ? reading : { previous: reading.read.report, notes: reading.notes }
}
