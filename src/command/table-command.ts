import { stat } from 'node:fs/promises'
import type { Command, Task } from './command.js'
import type { ExitCode } from './exit-code.js'
import { recordWriter } from './csv/record.js'
import { shapes, type Shape } from './csv/shapes.js'
import { createLines } from './flow/progress.js'
import { runWork } from './flow/run-work.js'
import { chooseFiles } from './input/choose-files.js'
import { standardInput } from './input/input.js'
import { explainWriting, isOfSystem } from './output/explain-writing.js'
import { complain } from './output/complain.js'
import { chooseRun, type TableRun } from './output/table-run.js'
import { runFilesOf, type RunFiles } from './output/resumable-file.js'
import { readingOptions, waysOf } from './reading-options.js'
import { UsageError } from './usage-error.js'
import type { TableWork } from './work/table-work.js'
import type { Ways } from './work/ways.js'

/** `ogi-report table`: writes many reports into one table. One that cannot be read does not stop the others. */
export const tableCommand: Command = {
  options: {
    wide: { type: 'boolean' },
    findings: { type: 'boolean' },
    summary: { type: 'boolean' },
    out: { type: 'string' },
    resume: { type: 'boolean' },
    bom: { type: 'boolean' },
    'no-bom': { type: 'boolean' },
    ...readingOptions,
  },
  help: ({ tableHelp }) => tableHelp,
  run: async (task) => {
    const work = { kind: 'table', ...chooseTable(task), ...waysOf(task) } as const
    const target = await chooseTarget(task)
    const runFiles = target === undefined ? undefined : await runFilesOf(target)
    const { files } = await chooseFiles(task, outputsOf(runFiles))
    try {
      const run = await chooseRun(runFiles, { inputs: files, work, opening: openingOf(work), task })
      return await writeTable(run, work, task)
    } catch (error) {
      if (target === undefined || !isOfSystem(error)) throw error
      // What is written stays for the next time.
      await complain(task.terminal, explainWriting(target, error, task.words))
      return 2
    }
  },
}

const outputsOf = (files: RunFiles | undefined): string[] =>
  files === undefined ? [] : [files.target, files.partial, files.journal]

const writeTable = async (
  { inputs, sink, exitCode }: TableRun,
  work: TableWork & Ways,
  task: Task,
): Promise<ExitCode> => {
  const progress = createLines(task.terminal, inputs.length, task.words.progress)
  const totals = await runWork({ work, inputs, sink, progress }, task)
  return exitCode > totals.exitCode ? exitCode : totals.exitCode
}

const chooseTable = ({ options, words, locale }: Task): Pick<TableWork, 'shape' | 'forSpreadsheet'> => {
  const asked = (['wide', 'findings', 'summary'] as const satisfies readonly Shape[]).filter((shape) =>
    options.has(shape),
  )
  const [shape = 'long', other] = asked
  if (other !== undefined) throw new UsageError(words.chooseOne(`--${shape}`, `--${other}`))
  if (options.has('bom') && options.has('no-bom')) throw new UsageError(words.chooseOne('--bom', '--no-bom'))
  const byDefault = locale === 'zh' && !options.has('no-bom')
  return { shape, forSpreadsheet: options.has('bom') || byDefault }
}

const chooseTarget = async ({ options, operands, words }: Task): Promise<string | undefined> => {
  const target = options.get('out')
  if (target !== undefined && (await isOtherThanFile(target)))
    throw new UsageError(words.targetIsNoFile(target))
  if (!options.has('resume')) return target
  if (target === undefined) throw new UsageError(words.resumeWithoutFile)
  if (operands.includes(standardInput)) throw new UsageError(words.resumeOfInput)
  return target
}

/** Whether something stands there that no file may take the place of. */
const isOtherThanFile = (target: string): Promise<boolean> =>
  stat(target).then(
    (stats) => !stats.isFile(),
    () => false,
  )

/** Spreadsheets take a table for one in UTF-8 only by the mark at its start. */
const openingOf = ({ shape, forSpreadsheet }: TableWork): string =>
  (forSpreadsheet ? '\ufeff' : '') + recordWriter(false)(shapes[shape].header())
