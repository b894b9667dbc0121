import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Task } from '../command.js'
import { identityOf, identityOfStream, type Identity } from '../input/identity.js'
import { standardInput, type Input } from '../input/input.js'
import { UsageError } from '../usage-error.js'
import type { Words } from '../words/words.js'

/** A file to write, and the one that it is made of. */
type Writing = Required<Pick<Input, 'file' | 'target'>>

const isWriting = (input: Input): input is Input & Writing => input.target !== undefined

/** What is said of files that would be lost, and what to do. */
export type LossWords = Pick<Words, 'targetIsSource' | 'sameTarget'>

/**
 * Throws a {@link UsageError} where a file to write would take the place of one that is read, or of another that is
 * written. Files are told by what they are, since links lead to one by several paths.
 */
export const refuseLosses = async (
  inputs: readonly Input[],
  task: Task,
  words: LossWords = task.words,
): Promise<void> => {
  const writings = inputs.filter(isWriting)
  const existing = new Map<string, Identity>()
  for (const { target } of writings) existing.set(target, await identityOf(target))
  // Where no file is replaced, none that is read is lost.
  const replaces = [...existing.values()].some((identity) => identity !== undefined)
  const sources = replaces ? await identitiesOf(writings, task) : new Set<Identity>()
  const sourcePaths = new Set(writings.map(({ file }) => resolve(file)))
  const taken = new Map<string, string>()
  for (const { file, target } of writings) {
    const identity = existing.get(target)
    if (sources.has(identity) || sourcePaths.has(resolve(target)))
      throw new UsageError(words.targetIsSource(target))
    const key = identity ?? (await nameOf(target))
    const other = taken.get(key)
    if (other !== undefined) throw new UsageError(words.sameTarget(other, file, target))
    taken.set(key, file)
  }
}

const identitiesOf = async (
  writings: readonly Writing[],
  { terminal: { stdin } }: Task,
): Promise<ReadonlySet<Identity>> => {
  const identities = new Set<Identity>()
  for (const { file } of writings)
    identities.add(file === standardInput ? await identityOfStream(stdin) : await identityOf(file))
  identities.delete(undefined)
  return identities
}

/**
 * A name by which a file that is not there yet is told from others: in the folder that its path leads to, and in small
 * letters of one form, since many systems take A for a, and é for e with a mark.
 */
const nameOf = async (path: string): Promise<string> => {
  const folder = await realpath(dirname(path)).catch(() => resolve(dirname(path)))
  return join(folder, basename(path)).normalize('NFC').toLowerCase()
}
