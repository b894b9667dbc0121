import type { TextOutput } from '../terminal.js'

/** Writes a text, and waits while the reader of the output is behind, so that nothing piles up. */
export const write = async (output: TextOutput, text: string): Promise<void> => {
  if (text === '' || output.write(text) !== false) return
  await new Promise<void>((resolve) => {
    if (output.once === undefined) resolve()
    else output.once('drain', resolve)
  })
}
