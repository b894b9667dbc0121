import { readArguments, splitArguments, type Options } from './arguments.js'
import { checkCommand } from './check-command.js'
import type { Command } from './command.js'
import { findConfiguration } from './configuration/find-configuration.js'
import { convertCommand } from './convert-command.js'
import type { ExitCode } from './exit-code.js'
import type { StartWorker } from './flow/pool.js'
import { findLocale, locales } from './locale.js'
import { version } from '../format/version.js'
import { nearest } from '../surface/nearest.js'
import { complain } from './output/complain.js'
import { parseCommand } from './parse-command.js'
import { tableCommand } from './table-command.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

import { wordsIn, type Words } from './words/words.js'

/** The commands, by the names they are called by. */
const commands: Readonly<Record<string, Command>> = {
  parse: parseCommand,
  check: checkCommand,
  convert: convertCommand,
  table: tableCommand,
}

/** The options that every command has. */
const commonOptions: Options = {
  locale: { type: 'string', values: locales },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
}

/**
 * Runs the command `ogi-report`. Results go to standard output, what is wrong with the use or with a file to standard
 * error.
 *
 * @param args - The words behind `ogi-report`.
 * @param terminal - Where input comes from and output goes to.
 * @param startWorker - Starts a worker thread; without it, all is done in one.
 * @returns How to end.
 */
export const run = async (
  args: readonly string[],
  terminal: Terminal,
  startWorker?: StartWorker,
): Promise<ExitCode> => {
  const locale = findLocale(args, terminal.env)
  const words = wordsIn(locale)
  const { name, rest } = takeCommandName(args)
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    if (name !== undefined && command === undefined) throw new UsageError(unknownCommand(name, words))
    const asked = readArguments(rest, { ...commonOptions, ...command?.options }, words, name)
    if (asked.options.has('help')) {
      terminal.stdout.write(command?.help(words) ?? words.help)
      return 0
    }
    if (asked.options.has('version')) {
      terminal.stdout.write(`${version}\n`)
      return 0
    }
    if (command === undefined) throw new UsageError(words.commandMissing)
    const configuration = await findConfiguration(asked, terminal.cwd(), words)
    const spoken = findLocale(args, terminal.env, configuration?.locale)
    const speaking = { locale: spoken, words: wordsIn(spoken) }
    return await command.run({ ...asked, ...speaking, configuration, terminal, startWorker })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    await complain(terminal, error.message)
    return 2
  }
}

/** The first word that is no option, and the arguments without it. */
const takeCommandName = (args: readonly string[]): { name: string | undefined; rest: readonly string[] } => {
  const options = Object.values(commands).map((command) => command.options)
  const tokens = splitArguments(args, Object.assign({}, commonOptions, ...options) as Options)
  const first = tokens.find((token) => token.kind === 'positional')
  return first === undefined
    ? { name: undefined, rest: args }
    : { name: first.value, rest: args.toSpliced(first.index, 1) }
}

const unknownCommand = (name: string, words: Words): string => {
  const names = Object.keys(commands)
  const meant = nearest(name, names)
  // A file where the command should stand: the command was forgotten.
  return meant === undefined && /[./\\]/.test(name)
    ? words.commandForgotten(name)
    : words.unknownCommand(name, meant, names)
}
