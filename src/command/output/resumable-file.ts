import { chmod, mkdir, open, rename, rm, stat, truncate, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { standardInput, type Input } from '../input/input.js'
import type { Outcome } from '../work/outcome.js'
import { journalHead, journalLine, readJournal, type Journal } from './journal.js'
import { replacedBy, saveFile } from './save-file.js'
import type { Sink } from './sink.js'

/** The files of a run that writes into one file. All lie beside it, and are gone when it is whole. */
export interface RunFiles {
  target: string
  /** What is written so far. */
  partial: string
  journal: string
  /** The mode of the file that is replaced. */
  mode: number | undefined
}

/** The names of the files of a run. A link to the target stays a link, and what it leads to is written. */
export const runFilesOf = async (name: string): Promise<RunFiles> => {
  const { path: target, mode } = await replacedBy(name)
  return { target, partial: `${target}.partial`, journal: `${target}.journal`, mode }
}

/** What a file is like: where it changes, so does this. `undefined` where it is no longer there. */
export const stampOf = async (file: string): Promise<string | undefined> => {
  try {
    const { size, mtimeMs } = await stat(file)
    return `${size} ${mtimeMs}`
  } catch {
    return undefined
  }
}

/**
 * The journal of a run that was broken off, as far as its results stand in the output; `undefined` where there is none.
 */
export const brokenRun = async ({ partial, journal }: RunFiles): Promise<Journal | undefined> => {
  const found = await readJournal(journal)
  const size = await stat(partial).then(
    (stats) => stats.size,
    () => undefined,
  )
  if (found === undefined || size === undefined || size < found.start) return undefined
  const lost = found.entries.findIndex(({ end }) => end > size)
  return lost === -1 ? found : { ...found, entries: found.entries.slice(0, lost) }
}

/** Starts to write a file anew. */
export const startFile = async (files: RunFiles, settings: string, opening: string): Promise<Sink> => {
  const { target, partial, journal } = files
  await mkdir(dirname(target), { recursive: true })
  const output = await open(partial, 'w')
  const start = Buffer.byteLength(opening)
  await output.writeFile(opening)
  const notes = await open(journal, 'w')
  await notes.writeFile(journalHead({ settings, start }))
  return writing(files, { output, notes, end: start })
}

/** Goes on with a file where a run was broken off. Results of which the journal does not know are written again. */
export const resumeFile = async (files: RunFiles, { settings, start, entries }: Journal): Promise<Sink> => {
  const end = entries.at(-1)?.end ?? start
  await truncate(files.partial, end)
  const output = await open(files.partial, 'a')
  // The journal may end in a line that was cut, or know of results that are lost.
  await saveFile(files.journal, journalHead({ settings, start }) + entries.map(journalLine).join(''))
  const notes = await open(files.journal, 'a')
  return writing(files, { output, notes, end })
}

interface Open {
  output: FileHandle
  notes: FileHandle
  /** How long the output is, in bytes. */
  end: number
}

const writing = ({ target, partial, journal, mode }: RunFiles, open: Open): Sink => ({
  take: async (outcome, input) => {
    const text = outcome.text ?? ''
    await open.output.writeFile(text)
    open.end += Buffer.byteLength(text)
    const line = await lineOf(outcome, input, open.end)
    if (line !== undefined) await open.notes.writeFile(line)
  },
  close: async () => {
    await open.output.close()
    await open.notes.close()
    if (mode !== undefined) await chmod(partial, mode)
    await rename(partial, target)
    await rm(journal, { force: true })
  },
})

/** Only what was read is done: all else may be there the next time. */
const lineOf = async (
  { isRead, exitCode }: Outcome,
  { file }: Input,
  end: number,
): Promise<string | undefined> => {
  if (!isRead || exitCode === 2 || file === standardInput) return undefined
  const stamp = await stampOf(file)
  return stamp === undefined ? undefined : journalLine({ file, stamp, end, exitCode })
}
