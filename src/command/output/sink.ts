import { write } from '../flow/write.js'
import type { Input } from '../input/input.js'
import type { Terminal } from '../terminal.js'
import type { Outcome } from '../work/outcome.js'
import type { Frame } from './frame.js'

/** Where the results go. */
export interface Sink {
  /** Takes what came of an input, in the order of the inputs. */
  take: (outcome: Outcome, input: Input) => Promise<void>
  /** All is done. */
  close: () => Promise<void>
}

/** Whether a file was to be read, and was not. One that is passed over is none. */
export const isFailure = ({ isRead, exitCode }: Outcome): boolean => !isRead && exitCode !== 0

/** Prints the results, put together in a frame. */
export const printing = ({ stdout }: Pick<Terminal, 'stdout'>, frame: Frame): Sink => {
  let printed = 0
  return {
    take: async (outcome, { file }) => {
      const text = isFailure(outcome) ? frame.unread?.(file, outcome.notes) : outcome.text
      if (text !== undefined) await write(stdout, (printed++ === 0 ? frame.opening : frame.between) + text)
    },
    close: () => write(stdout, printed === 0 ? frame.empty : frame.closing),
  }
}
