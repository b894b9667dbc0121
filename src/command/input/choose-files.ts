import type { Task } from '../command.js'
import { complain } from '../output/complain.js'
import { UsageError } from '../usage-error.js'
import { identityOf, identityOfStream } from './identity.js'
import { standardInput } from './input.js'
import { listFiles, type FileList, type ListedFile } from './list-files.js'

/** The files that were named, folders searched, or a {@link UsageError} where that is not possible. */
export const chooseFiles = async (task: Task): Promise<FileList> => {
  const { operands, words, terminal } = task
  if (operands.length === 0) throw new UsageError(words.noFile)
  if (operands.filter((name) => name === standardInput).length > 1) throw new UsageError(words.inputTwice)
  const list = await listFiles(operands)
  if (list.hidden > 0) await complain(terminal, words.passedOver(list.hidden))
  return withoutOutput(list, task)
}

/**
 * The files but for the one that standard output goes to, which a shell has emptied and made before the command runs. In a
 * folder it is passed over; one that was named was to be read.
 */
const withoutOutput = async (list: FileList, { words, terminal }: Task): Promise<FileList> => {
  const output = await identityOfStream(terminal.stdout)
  if (output === undefined) return list
  const files: ListedFile[] = []
  for (const listed of list.files) {
    if ((await identityOf(listed.file)) !== output) files.push(listed)
    else if (listed.isNamed) throw new UsageError(words.outputIsInput(listed.file))
  }
  return { ...list, files }
}
