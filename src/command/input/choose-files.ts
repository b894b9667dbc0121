import type { Task } from '../command.js'
import { complain } from '../output/complain.js'
import { UsageError } from '../usage-error.js'
import { identityOf, identityOfStream, type Identity } from './identity.js'
import { standardInput } from './input.js'
import { listFiles, type FileList, type ListedFile } from './list-files.js'

/**
 * The files that were named, folders searched, or a {@link UsageError} where that is not possible.
 *
 * @param outputs - The files that the command writes, which are never read.
 */
export const chooseFiles = async (task: Task, outputs: readonly string[] = []): Promise<FileList> => {
  const { operands, words, terminal } = task
  if (operands.length === 0) throw new UsageError(words.noFile)
  if (operands.filter((name) => name === standardInput).length > 1) throw new UsageError(words.inputTwice)
  const list = await listFiles(operands)
  if (list.hidden > 0) await complain(terminal, words.passedOver(list.hidden))
  if (list.pagesOfFindings > 0) await complain(terminal, words.findingsPassedOver(list.pagesOfFindings))
  return withoutOutputs(list, outputs, task)
}

/**
 * The files but for those that are written. In a folder they are passed over, as a table of an earlier run, or the file of
 * standard output, which a shell has emptied before the command runs; but a report is never written over.
 */
const withoutOutputs = async (
  list: FileList,
  outputs: readonly string[],
  { words, terminal }: Task,
): Promise<FileList> => {
  const printed = await identityOfStream(terminal.stdout)
  const written = new Set<Identity>(await Promise.all(outputs.map(identityOf)))
  written.delete(undefined)
  if (printed === undefined && written.size === 0) return list
  const files: ListedFile[] = []
  for (const listed of list.files) {
    const identity = await identityOf(listed.file)
    const isReplaced = written.has(identity)
    if (identity === undefined || (!isReplaced && identity !== printed)) files.push(listed)
    else if (listed.isNamed) throw new UsageError(words.outputIsInput(listed.file))
    else if (isReplaced && listed.refusal === undefined)
      throw new UsageError(words.targetIsSource(listed.file))
  }
  return { ...list, files }
}
