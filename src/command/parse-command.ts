import { parse } from '../index.js'
import type { Command, Task } from './command.js'
import type { ExitCode } from './exit-code.js'
import { createJsonOutput } from './output/json.js'
import { lineOutput } from './output/ndjson.js'
import type { Output } from './output/output.js'
import { createReadableOutput } from './output/readable.js'
import { readText, standardInput } from './read-text.js'
import { wantsColor } from './terminal.js'
import { UsageError } from './usage-error.js'

/** `ogi-report parse`: reads reports and prints what they say. One that cannot be read does not stop the others. */
export const parseCommand: Command = {
  options: { json: { type: 'boolean' }, ndjson: { type: 'boolean' } },
  help: ({ parseHelp }) => parseHelp,
  run: async (task) => {
    const { operands: files, words, locale, terminal } = task
    checkFiles(task)
    const output = chooseOutput(task)
    let exitCode: ExitCode = 0
    let printed = 0
    for (const file of files) {
      const read = await readText(file, terminal, words)
      if ('problem' in read) {
        terminal.stderr.write(`ogi-report: ${read.problem}\n`)
        exitCode = 2
        continue
      }
      const result = parse(read.text, { locale })
      terminal.stdout.write(output.print({ file, text: read.text, ...result }, printed++))
      if (exitCode === 0 && result.diagnostics.some(({ severity }) => severity === 'error')) exitCode = 1
    }
    terminal.stdout.write(output.end(printed))
    return exitCode
  },
}

const checkFiles = ({ operands, words }: Task): void => {
  if (operands.length === 0) throw new UsageError(words.noFile)
  if (operands.filter((name) => name === standardInput).length > 1) throw new UsageError(words.inputTwice)
}

const chooseOutput = ({ operands, options, words, locale, terminal }: Task): Output => {
  if (options.has('json') && options.has('ndjson'))
    throw new UsageError(words.chooseOne('--json', '--ndjson'))
  if (options.has('json')) return createJsonOutput(operands.length > 1)
  return options.has('ndjson') ? lineOutput : createReadableOutput(locale, wantsColor(terminal))
}
