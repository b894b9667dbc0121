import type { Refusal } from './refusal.js'

/** The name that stands for standard input. */
export const standardInput = '-'

/** The name that tells what is read. What comes in by standard input is taken for a text where its bytes leave that open. */
export const nameToRead = (file: string): string => (file === standardInput ? 'standard-input.txt' : file)

/** A report to read. */
export interface Input {
  /** The name of its file, as it was given, or as it stands in the folder that was given. */
  file: string
  /** What stands in it, where that is known already, as of standard input. */
  bytes?: Uint8Array
  /** Why it is not read, where that is known already. */
  refusal?: Refusal
  /** The file to write, where one is written. */
  target?: string
}
