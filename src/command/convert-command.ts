import { join, parse as parsePath } from 'node:path'
import { layouts, type Layout } from '../index.js'
import type { Command, Task } from './command.js'
import { runWork } from './flow/run-work.js'
import { chooseFiles } from './input/choose-files.js'
import { standardInput, type Input } from './input/input.js'
import type { FileList, ListedFile } from './input/list-files.js'
import { refuseLosses } from './output/refuse-losses.js'
import { printing } from './output/sink.js'
import { plainFrame } from './output/frame.js'
import { readingOptions, waysOf } from './reading-options.js'
import { UsageError } from './usage-error.js'

/** The ends of file names by layout; all are among those that a folder is searched for. */
const extensions: Readonly<Record<Layout, string>> = {
  lines: '.txt',
  tsv: '.txt',
  markdown: '.md',
  pipes: '.txt',
  html: '.html',
}

/** `ogi-report convert`: writes reports in another layout. One that cannot be written does not stop the others. */
export const convertCommand: Command = {
  options: { to: { type: 'string', values: layouts }, out: { type: 'string' }, ...readingOptions },
  help: ({ convertHelp }) => convertHelp,
  run: async (task) => {
    const layout = chooseLayout(task)
    const inputs = await chooseTargets(await chooseFiles(task), layout, task)
    const escape = task.terminal.stdout.isTTY === true
    const work = { kind: 'convert', layout, escape, ...waysOf(task) } as const
    return (await runWork({ work, inputs, sink: printing(task.terminal, plainFrame) }, task)).exitCode
  },
}

const chooseLayout = ({ options, words }: Task): Layout => {
  const layout = layouts.find((one) => one === options.get('to'))
  if (layout === undefined) throw new UsageError(words.layoutMissing(layouts))
  return layout
}

/** Where each report is written. Two are never written into one file, nor one over a file that is read. */
const chooseTargets = async (
  { files, hasFolders }: FileList,
  layout: Layout,
  task: Task,
): Promise<readonly Input[]> => {
  const { options, words } = task
  const folder = options.get('out')
  if (folder === undefined) {
    if (hasFolders || files.length > 1) throw new UsageError(words.folderMissing)
    return files
  }
  const inputs = files.map((listed): Input =>
    listed.refusal === undefined
      ? { file: listed.file, target: join(folder, targetName(listed, layout)) }
      : listed,
  )
  await refuseLosses(inputs, task)
  return inputs
}

const targetName = ({ file, name }: ListedFile, layout: Layout): string => {
  const { dir, name: bare } = parsePath(file === standardInput ? 'report' : name)
  return join(dir, `${bare}${extensions[layout]}`)
}
