import type { Configuration } from './configuration/configuration.js'
import type { LocaleName } from './locale.js'
import type { Arguments, Options } from './arguments.js'
import type { ExitCode } from './exit-code.js'
import type { StartWorker } from './flow/pool.js'
import type { Terminal } from './terminal.js'
import type { Words } from './words/words.js'

/** What a command is run with. */
export interface Task extends Arguments {
  locale: LocaleName
  /** What a file says of how to check; `undefined` where there is none. */
  configuration: Configuration | undefined
  words: Words
  terminal: Terminal
  /** Where there are no worker threads, all is done in one. */
  startWorker: StartWorker | undefined
}

/** One of the commands behind the name `ogi-report`. */
export interface Command {
  /** Its own options; those of {@link commonOptions} it has besides. */
  options: Options
  help: (words: Words) => string
  run: (task: Task) => Promise<ExitCode>
}
