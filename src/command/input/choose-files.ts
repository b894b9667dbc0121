import type { Task } from '../command.js'
import { UsageError } from '../usage-error.js'
import { standardInput } from './input.js'
import { listFiles, type FileList } from './list-files.js'

/** The files that were named, folders searched, or a {@link UsageError} where that is not possible. */
export const chooseFiles = async ({ operands, words }: Task): Promise<FileList> => {
  if (operands.length === 0) throw new UsageError(words.noFile)
  if (operands.filter((name) => name === standardInput).length > 1) throw new UsageError(words.inputTwice)
  return listFiles(operands)
}
