import type { Words } from '../words/words.js'

const fullDisk = ['ENOSPC', 'EDQUOT', 'EFBIG']
const forbidden = ['EACCES', 'EPERM', 'EROFS']
/** A file stands where a folder has to be. */
const fileInTheWay = ['EEXIST', 'ENOTDIR']

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Whether the system refused something, and no mistake of the program did. */
export const isOfSystem = (error: unknown): boolean => codeOf(error) !== ''

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Why a file could not be written. */
export const explainWriting = (target: string, error: unknown, words: Words): string => {
  const code = codeOf(error)
  if (fullDisk.includes(code)) return words.diskFull(target)
  if (forbidden.includes(code)) return words.notWritable(target)
  if (fileInTheWay.includes(code)) return words.fileInTheWay(target)
  return words.cannotWrite(target, reasonOf(error))
}

/** Why standard output takes no more: its reader stopped, as `head` does, or the disk is full. */
export const explainOutput = (error: unknown, words: Words): string => {
  const code = codeOf(error)
  if (code === 'EPIPE') return words.outputClosed
  return fullDisk.includes(code) ? words.outputFull : words.outputBroken(reasonOf(error))
}
