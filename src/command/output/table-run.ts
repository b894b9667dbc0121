import type { Task } from '../command.js'
import type { ExitCode } from '../exit-code.js'
import type { Input } from '../input/input.js'
import { UsageError } from '../usage-error.js'
import type { TableWork } from '../work/table-work.js'
import type { Ways } from '../work/ways.js'
import type { Entry, Journal } from './journal.js'
import { brokenRun, resumeFile, stampOf, startFile, type RunFiles } from './resumable-file.js'
import { printing, type Sink } from './sink.js'

/** What is still to be done, and where it is written. */
export interface TableRun {
  inputs: readonly Input[]
  sink: Sink
  /** How a run ended so far that is gone on with. */
  exitCode: ExitCode
}

/** All that is asked for. */
interface Asked {
  inputs: readonly Input[]
  work: TableWork & Ways
  /** What stands before the first record. */
  opening: string
  task: Task
}

/** Prints a table, writes it into a file, or goes on with one where a run was broken off. */
export const chooseRun = async (files: RunFiles | undefined, asked: Asked): Promise<TableRun> => {
  const { inputs, opening, task } = asked
  if (files === undefined) {
    const frame = { opening, between: '', closing: '', empty: opening }
    return { inputs, sink: printing(task.terminal, frame), exitCode: 0 }
  }
  const broken = await brokenRun(files)
  if (broken === undefined)
    return { inputs, sink: await startFile(files, settingsOf(asked), opening), exitCode: 0 }
  return goOn(files, broken, asked)
}

/** How a run is called, as far as the table depends on it. */
const settingsOf = ({ work: { shape, forSpreadsheet, locale, configuration } }: Asked): string =>
  JSON.stringify({ shape, forSpreadsheet, locale, configuration })

const goOn = async (files: RunFiles, broken: Journal, asked: Asked): Promise<TableRun> => {
  const { inputs, task } = asked
  const { words, options } = task
  const { journal, target } = files
  if (!options.has('resume')) throw new UsageError(words.runLeft(target, journal))
  if (broken.settings !== settingsOf(asked)) throw new UsageError(words.otherSettings(journal))
  const done = await checkDone(broken.entries, inputs, asked)
  const exitCode = broken.entries.some((entry) => entry.exitCode === 1) ? 1 : 0
  const left = inputs.filter(({ file }) => !takeOne(done, file))
  return { inputs: left, sink: await resumeFile(files, broken), exitCode }
}

/** How often each file is done. Throws where one is none of those that are asked for, or is another by now. */
const checkDone = async (
  entries: readonly Entry[],
  inputs: readonly Input[],
  { task: { words } }: Asked,
): Promise<Map<string, number>> => {
  const asked = new Set(inputs.map(({ file }) => file))
  const done = new Map<string, number>()
  for (const { file, stamp } of entries) {
    if (!asked.has(file)) throw new UsageError(words.notAmongFiles(file))
    if ((await stampOf(file)) !== stamp) throw new UsageError(words.changedSince(file))
    done.set(file, (done.get(file) ?? 0) + 1)
  }
  return done
}

/** Whether a file is done once more than was counted off already. */
const takeOne = (done: Map<string, number>, file: string): boolean => {
  const times = done.get(file) ?? 0
  if (times > 0) done.set(file, times - 1)
  return times > 0
}
