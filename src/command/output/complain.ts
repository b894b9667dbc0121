import { showControls } from '../../source/controls.js'
import { write } from '../flow/write.js'
import type { Terminal } from '../terminal.js'

/** What is wrong, on one line whatever names and words are part of it. */
export const messageLine = (message: string): string => `ogi-report: ${showControls(message)}\n`

/** Says on standard error what is wrong. */
export const complain = ({ stderr }: Pick<Terminal, 'stderr'>, message: string): Promise<void> =>
  write(stderr, messageLine(message))
