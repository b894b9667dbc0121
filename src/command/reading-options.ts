import type { Options } from './arguments.js'
import type { Task } from './command.js'
import type { Ways } from './work/ways.js'

/** The options of all commands that read reports. */
export const readingOptions: Options = {
  'skip-unknown': { type: 'boolean' },
  jobs: { type: 'number' },
}

/** How the work is done that the options ask for. */
export const waysOf = ({ locale, configuration, options }: Task): Ways => ({
  locale,
  configuration,
  skipUnknown: options.has('skip-unknown'),
})
