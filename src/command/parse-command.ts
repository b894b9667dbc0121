import type { Command, Task } from './command.js'
import { runWork } from './flow/run-work.js'
import { chooseFiles } from './input/choose-files.js'
import { printing } from './output/sink.js'
import { frames, type Style } from './output/print.js'
import { readingOptions, waysOf } from './reading-options.js'
import { wantsColor } from './terminal.js'
import { UsageError } from './usage-error.js'

/** `ogi-report parse`: reads reports and prints what they say. One that cannot be read does not stop the others. */
export const parseCommand: Command = {
  options: {
    json: { type: 'boolean' },
    ndjson: { type: 'boolean' },
    'no-check': { type: 'boolean' },
    ...readingOptions,
  },
  help: ({ parseHelp }) => parseHelp,
  run: async (task) => {
    const { terminal, options } = task
    checkOptions(task)
    const { files, hasFolders } = await chooseFiles(task)
    const style = chooseStyle(task, hasFolders || files.length > 1)
    const { exitCode } = await runWork(
      {
        work: {
          kind: 'parse',
          style,
          color: wantsColor(terminal),
          checks: !options.has('no-check'),
          ...waysOf(task),
        },
        inputs: files,
        sink: printing(terminal, frames[style]),
      },
      task,
    )
    return exitCode
  },
}

const checkOptions = ({ options, words }: Task): void => {
  if (options.has('json') && options.has('ndjson')) {
    throw new UsageError(words.chooseOne('--json', '--ndjson'))
  }
}

const chooseStyle = ({ options }: Task, several: boolean): Style => {
  if (options.has('ndjson')) return 'ndjson'
  if (options.has('json')) return several ? 'json-item' : 'json'
  return 'readable'
}
