import { showControls } from '../../source/controls.js'
import { write } from '../flow/write.js'
import type { Terminal } from '../terminal.js'

/** Says on standard error what is wrong, on one line whatever names and words are part of it. */
export const complain = ({ stderr }: Pick<Terminal, 'stderr'>, message: string): Promise<void> =>
  write(stderr, `ogi-report: ${showControls(message)}\n`)
