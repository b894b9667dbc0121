/** Where text is written to. */
export interface TextOutput {
  /** Gives `false` where more should be written only after `drain`. */
  write: (text: string) => unknown
  once?: (event: 'drain', listener: () => void) => unknown
  /** Whether a person looks at it. */
  isTTY?: boolean | undefined
  /** Its file descriptor. */
  fd?: number
}

/** What the command has around it; `process` of Node is one. */
export interface Terminal {
  stdin: AsyncIterable<Uint8Array> & { fd?: number }
  stdout: TextOutput
  stderr: TextOutput
  env: Readonly<Record<string, string | undefined>>
  /** The folder that it is called in. */
  cwd: () => string
}

/** Whether results are coloured: only before the eyes of a person who does not object. */
export const wantsColor = ({ stdout, env }: Terminal): boolean => stdout.isTTY === true && !env.NO_COLOR
