import { readFile } from 'node:fs/promises'
import { keyOf, replaceEntries } from '../../baseline/baseline.js'
import type { AcceptedFinding, Baseline } from '../../index.js'
import { jsonText } from '../../source/controls.js'
import { rules } from '../../validate/registry.js'
import type { Task } from '../command.js'
import { explain } from '../input/explain.js'
import { complain } from '../output/complain.js'
import { explainWriting, isOfSystem } from '../output/explain-writing.js'
import { saveFile } from '../output/save-file.js'
import { UsageError } from '../usage-error.js'
import type { Review } from '../work/review.js'
import { readBaseline } from './read-baseline.js'

/** The baseline that the options name. */
export interface BaselineFile {
  name: string
  baseline: Baseline
  /** Whether it is written anew, with all that is found. */
  accepts: boolean
}

const none: Baseline = { version: 1, findings: [] }

/** The baseline that is asked for; `undefined` where none is. */
export const chooseBaseline = async ({ options, words }: Task): Promise<BaselineFile | undefined> => {
  const name = options.get('baseline')
  const accepts = options.has('update-baseline')
  if (name === undefined) {
    if (accepts) throw new UsageError(words.updateWithoutBaseline)
    return undefined
  }
  if (accepts && options.has('dry-run'))
    throw new UsageError(words.chooseOne('--update-baseline', '--dry-run'))
  const text = await readFile(name, 'utf8').catch((error: unknown) => {
    if (!isMissing(error)) throw new UsageError(explain(name, error, words))
    if (!accepts) throw new UsageError(words.noBaseline(name))
    return undefined
  })
  return { name, accepts, baseline: text === undefined ? none : readBaseline(text, name, words) }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Names what is accepted and has gone, or writes the baseline anew. Gives 2 where it could not be written, else 0. */
export const closeBaseline = async (
  { name, baseline, accepts }: BaselineFile,
  reviews: readonly Review[],
  task: Task,
): Promise<0 | 2> => {
  const { words } = task
  const gone = goneFrom(baseline, reviews, task)
  if (!accepts) {
    await nameGone(gone, task)
    return 0
  }
  const next = replaceEntries(
    baseline,
    reviews.map((review) => ({ ...review, entries: [...review.entries, ...keptOf(baseline, review, gone)] })),
  )
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint))
  const fresh = next.findings.filter(({ fingerprint }) => !known.has(fingerprint)).length
  try {
    await saveFile(name, `${jsonText(next, 2)}\n`)
  } catch (error) {
    if (!isOfSystem(error)) throw error
    await complain(task.terminal, explainWriting(name, error, words))
    return 2
  }
  await complain(task.terminal, words.baselineWritten(name, next.findings.length, fresh, gone.length))
  return 0
}

/** What is accepted of the reports that were checked, and was not found though it was looked for. */
const goneFrom = (baseline: Baseline, reviews: readonly Review[], { options }: Task): AcceptedFinding[] => {
  const checked = new Set(reviews.map(keyOf))
  const found = new Set(reviews.flatMap((review) => review.found))
  const comparesYears = options.has('previous')
  return baseline.findings.filter(
    (entry) =>
      checked.has(keyOf(entry)) && !found.has(entry.fingerprint) && (comparesYears || !isOfYears(entry.code)),
  )
}

/** Whether a finding is one of a rule that compares a report with others. */
const isOfYears = (code: string): boolean =>
  Object.values(rules).some((rule) => rule.code === code && rule.over !== 'report')

/** What was not looked for this time stays. */
const keptOf = (
  { findings }: Baseline,
  review: Review,
  gone: readonly AcceptedFinding[],
): AcceptedFinding[] =>
  findings.filter(
    (entry) =>
      keyOf(entry) === keyOf(review) && !gone.includes(entry) && !review.found.includes(entry.fingerprint),
  )

/** The first few tell what has changed. */
const namedEntries = 10

const nameGone = async (gone: readonly AcceptedFinding[], { words, terminal }: Task): Promise<void> => {
  for (const { agency, year, code, path } of gone.slice(0, namedEntries)) {
    const report = [agency ?? '', year ?? ''].join(' ').trim()
    await complain(terminal, words.gone([report, code, path ?? ''].filter((one) => one !== '').join(' ')))
  }
  if (gone.length > namedEntries) await complain(terminal, words.moreGone(gone.length - namedEntries))
}
