import { availableParallelism } from 'node:os'
import type { ExitCode } from '../exit-code.js'
import { explain } from '../input/explain.js'
import { standardInput, type Input } from '../input/input.js'
import type { Task } from '../command.js'
import { complain } from '../output/complain.js'
import type { Sink } from '../output/sink.js'
import { failure, type Outcome } from '../work/outcome.js'
import type { Review } from '../work/review.js'
import { addTally, type Tally } from '../../findings/tally.js'
import type { Work } from '../work/work.js'
import { inOrder } from './in-order.js'
import { createSinglePool, createThreadPool, type Pool } from './pool.js'
import { createProgress, type Progress } from './progress.js'

/** What to do, for which reports, and where the results go. */
export interface Run {
  work: Work
  inputs: readonly Input[]
  sink: Sink
  /** How it shows how far it is. */
  progress?: Progress
}

/** What came of all reports together. */
export interface Totals {
  exitCode: ExitCode
  /** How many reports were read. */
  read: number
  printed: number
  tally: Tally
  /** How much was mended, or would be. */
  mended: number
  /** What is accepted of each report, where there is a baseline. */
  reviews: Review[]
}

/** With fewer files, threads take longer to start than they save. */
const manyFiles = 50
/** How many results may wait for an earlier one, for each thread. */
const waitingForEach = 4

/**
 * Does the work for all reports, and writes the results in the order of the reports. Where they cannot be written it throws,
 * and no thread goes on.
 */
export const runWork = async (run: Run, task: Task): Promise<Totals> => {
  const threads = threadsFor(run.inputs.length, task)
  const pool = createPool(run.work, threads, task)
  try {
    return await runIn(pool, threads === 1 ? 1 : threads * waitingForEach, run, task)
  } finally {
    await pool.close()
  }
}

const runIn = async (
  pool: Pool,
  ahead: number,
  { inputs, sink, progress: shown }: Run,
  task: Task,
): Promise<Totals> => {
  const { terminal } = task
  const progress = shown ?? createProgress(terminal, inputs.length, inputs[0]?.target === undefined)
  const totals: Totals = { exitCode: 0, read: 0, printed: 0, tally: {}, mended: 0, reviews: [] }
  const perform = (input: Input): Promise<Outcome> =>
    withBytes(input, task).then(pool.perform, (error: unknown) =>
      failure(explain(input.file, error, task.words)),
    )
  const performOne = async (input: Input) => ({ input, outcome: await perform(input) })
  for await (const { input, outcome } of inOrder(inputs, performOne, ahead)) {
    const { notes, exitCode } = outcome
    if (notes.length > 0) progress.clear()
    await sink.take(outcome, input)
    for (const note of notes) await complain(terminal, note)
    if (exitCode > totals.exitCode) totals.exitCode = exitCode
    count(totals, outcome)
    progress.advance()
  }
  progress.clear()
  await sink.close()
  return totals
}

const count = (totals: Totals, { text, isRead, tally, mended = 0, review }: Outcome): void => {
  totals.mended += mended
  if (review !== undefined) totals.reviews.push(review)
  if (text !== undefined) totals.printed++
  if (isRead) totals.read++
  addTally(totals.tally, tally)
}

const threadsFor = (files: number, { options, startWorker }: Task): number => {
  const asked = options.get('jobs')
  if (startWorker === undefined) return 1
  if (asked === undefined) return files > manyFiles ? availableParallelism() : 1
  return Math.max(Math.min(Number(asked), files), 1)
}

const createPool = (work: Work, threads: number, { startWorker, words }: Task): Pool =>
  threads === 1 || startWorker === undefined
    ? createSinglePool(work)
    : createThreadPool(work, threads, startWorker, ({ file }, error) => failure(explain(file, error, words)))

/** Standard input can be read in this thread only. */
const withBytes = async (input: Input, { terminal: { stdin } }: Task): Promise<Input> => {
  if (input.file !== standardInput) return input
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(chunk)
  return { ...input, bytes: Buffer.concat(chunks) }
}
