import { readFile } from 'node:fs/promises'

/** A report whose results are written: a line of a journal. */
export interface Entry {
  file: string
  /** What its file was like when it was read. */
  stamp: string
  /** Where its results end in the output, in bytes. */
  end: number
  exitCode: 0 | 1
}

/** What a run wrote down of itself: how it was called, and what it was through with. */
export interface Journal {
  settings: string
  /** Where the results start in the output, in bytes. */
  start: number
  entries: readonly Entry[]
}

/** The first line of a journal. */
export const journalHead = ({ settings, start }: Omit<Journal, 'entries'>): string =>
  `${JSON.stringify({ settings, start })}\n`

/** A further line. It is written when the results are, so that they are never known of before. */
export const journalLine = (entry: Entry): string => `${JSON.stringify(entry)}\n`

/**
 * Reads the journal of a run that was broken off; `undefined` where there is none. A last line that is cut counts for
 * nothing, and what it speaks of is done again.
 */
export const readJournal = async (path: string): Promise<Journal | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  const [first, ...lines] = (text ?? '').split('\n').slice(0, -1)
  const head = first === undefined ? undefined : parseLine(first)
  if (head === undefined || typeof head.settings !== 'string' || typeof head.start !== 'number')
    return undefined
  const entries: Entry[] = []
  for (const line of lines) {
    const entry = parseLine(line)
    if (entry === undefined || !isEntry(entry)) break
    entries.push(entry)
  }
  return { settings: head.settings, start: head.start, entries }
}

const parseLine = (line: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

const isEntry = (value: Record<string, unknown>): value is Record<string, unknown> & Entry =>
  typeof value.file === 'string' &&
  typeof value.stamp === 'string' &&
  typeof value.end === 'number' &&
  (value.exitCode === 0 || value.exitCode === 1)
