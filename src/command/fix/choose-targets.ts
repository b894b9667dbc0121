import { join, parse as parsePath, resolve } from 'node:path'
import type { Task } from '../command.js'
import { identityOf } from '../input/identity.js'
import { standardInput, type Input } from '../input/input.js'
import type { ListedFile } from '../input/list-files.js'
import { complain } from '../output/complain.js'
import { refuseLosses } from '../output/refuse-losses.js'
import { UsageError } from '../usage-error.js'

/** What is done with mended reports: written, each beside its own or in its place; or shown. */
export type FixMode = 'beside' | 'in-place' | 'show'

/** What the options ask for; nothing where no report is to be mended. */
export const chooseMode = ({ options, operands, words }: Task): FixMode | undefined => {
  const [isDry, isInPlace] = [options.has('dry-run'), options.has('in-place')]
  if (!options.has('fix')) {
    if (isDry) throw new UsageError(words.onlyWithFix('--dry-run'))
    if (isInPlace) throw new UsageError(words.onlyWithFix('--in-place'))
    return undefined
  }
  if (isDry && isInPlace) throw new UsageError(words.chooseOne('--dry-run', '--in-place'))
  if (isDry && options.has('format')) throw new UsageError(words.chooseOne('--dry-run', '--format'))
  if (isDry) return 'show'
  if (operands.includes(standardInput)) throw new UsageError(words.fixOfInput)
  return isInPlace ? 'in-place' : 'beside'
}

/** Which file each mended report is written into. What an earlier run wrote beside the reports of a folder is passed over. */
export const chooseFixTargets = async (
  files: readonly ListedFile[],
  mode: FixMode,
  task: Task,
): Promise<readonly Input[]> => {
  if (mode === 'in-place') return inPlace(files, task)
  const targets = new Set(files.map(({ file }) => resolve(besideOf(file))))
  const own = files.filter(({ file, isNamed }) => isNamed || !targets.has(resolve(file)))
  const passedOver = files.length - own.length
  if (passedOver > 0) await complain(task.terminal, task.words.mendedPassedOver(passedOver))
  const inputs = own.map(withTarget((file) => besideOf(file)))
  const { targetIsMended: targetIsSource, mendedTwice: sameTarget } = task.words
  if (mode === 'beside') await refuseLosses(inputs, task, { targetIsSource, sameTarget })
  return inputs
}

/** `report.docx` is mended as `report.fixed.docx`. */
const besideOf = (file: string): string => {
  if (file === standardInput) return file
  const { dir, name, ext } = parsePath(file)
  return join(dir, `${name}.fixed${ext}`)
}

const withTarget =
  (targetOf: (file: string) => string) =>
  (listed: ListedFile): Input =>
    listed.refusal === undefined ? { file: listed.file, target: targetOf(listed.file) } : listed

/** A file that is named twice would be mended twice at once. */
const inPlace = async (
  files: readonly ListedFile[],
  { words }: Pick<Task, 'words'>,
): Promise<readonly Input[]> => {
  const known = new Map<string, string>()
  for (const { file } of files) {
    const identity = await identityOf(file)
    const other = identity && known.get(identity)
    if (other !== undefined) throw new UsageError(words.sameFile(other, file))
    if (identity !== undefined) known.set(identity, file)
  }
  return files.map(withTarget((file) => file))
}
