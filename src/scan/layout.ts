import type { CellStream } from './cell-stream.js'
import type { Line } from './line.js'

/** A way in which cells stand in lines. Each keeps what it must remember of a text in the reader that it opens. */
export interface Layout {
  readonly name: string
  /** Begins to read a text; `undefined` where no line of it can be laid out so. */
  readonly open: (stream: CellStream) => LineReader | undefined
}

/** Reads those lines of a text that are laid out in one way. Lines come in their order. */
export interface LineReader {
  /** The offset that a line must reach to be laid out so: the next tab, say. Other lines are not shown to the reader. */
  from: number
  /** Reads a line with words; `false` where it is laid out otherwise. */
  readonly readLine: (line: Line) => boolean
  /** Reads a line without words, which may hold blank cells; `false` where it is nothing in this layout. */
  readonly readBlankLine: (line: Line) => boolean
}

/** A reader of lines; blank ones are nothing to most. */
export const createReader = (
  from: number,
  readLine: LineReader['readLine'],
  readBlankLine: LineReader['readBlankLine'] = isNothing,
): LineReader => ({ from, readLine, readBlankLine })

const isNothing = (): boolean => false

/** Where a character stands, at an offset or behind it; the end of the text where it does not. */
export const offsetOf = (text: string, character: string, from: number): number => {
  const offset = text.indexOf(character, from)
  return offset === -1 ? text.length : offset
}
