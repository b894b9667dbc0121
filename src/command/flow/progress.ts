import { messageLine } from '../output/complain.js'
import type { Terminal, TextOutput } from '../terminal.js'

/** Shows how far a run is. */
export interface Progress {
  /** One more is done. */
  advance: () => void
  /** Makes room for other text, before it is written. */
  clear: () => void
}

/** A run shorter than this shows nothing, in milliseconds. */
const patience = 1000
/** Time between two lines where nobody looks, in milliseconds. */
const pauseBetweenLines = 5000
/** Time between two drawings, in milliseconds. */
const pause = 100
const barWidth = 30

const none: Progress = { advance: () => undefined, clear: () => undefined }

/**
 * A bar on standard error, where that is a terminal and the results do not run over the same one.
 *
 * @param total - How many are to be done.
 * @param now - The time, in milliseconds.
 */
export const createProgress = (
  { stdout, stderr }: Pick<Terminal, 'stdout' | 'stderr'>,
  total: number,
  prints: boolean,
  now: () => number = () => performance.now(),
): Progress =>
  stderr.isTTY !== true || total < 2 || (prints && stdout.isTTY === true)
    ? none
    : createBar(stderr, total, now)

/**
 * A line every few seconds on standard error, as the log of a long run wants them; a bar where that is a terminal.
 *
 * @param describe - Says how far the run is.
 */
export const createLines = (
  terminal: Pick<Terminal, 'stdout' | 'stderr'>,
  total: number,
  describe: (done: number, total: number) => string,
  now: () => number = () => performance.now(),
): Progress => {
  if (terminal.stderr.isTTY === true) return createProgress(terminal, total, true, now)
  let writtenAt = now()
  let done = 0
  return {
    advance: () => {
      done++
      if (done === total || now() - writtenAt < pauseBetweenLines) return
      writtenAt = now()
      terminal.stderr.write(messageLine(describe(done, total)))
    },
    clear: () => undefined,
  }
}

const createBar = (output: TextOutput, total: number, now: () => number): Progress => {
  const start = now()
  let drawnAt = start + patience - pause
  let isShown = false
  let done = 0
  return {
    advance: () => {
      done++
      if (now() - drawnAt < pause) return
      drawnAt = now()
      isShown = true
      output.write(`\r${drawBar(done, total)}`)
    },
    clear: () => {
      if (!isShown) return
      isShown = false
      // Erase in line, ECMA-48 §8.3.41.
      output.write('\r\u001b[K')
    },
  }
}

/* [############------------------]  4 012/10 000  40 % */
const drawBar = (done: number, total: number): string => {
  const filled = Math.floor((done / total) * barWidth)
  const percent = String(Math.floor((done / total) * 100))
  return `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] ${String(done).padStart(String(total).length)}/${total} ${percent.padStart(3)} %`
}
