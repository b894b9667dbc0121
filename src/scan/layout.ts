import type { CellStream } from './cell-stream.js'
import type { Line } from './line.js'

/** A way in which cells stand in lines. Each keeps what it must remember of a text in the reader that it opens. */
export interface Layout {
  readonly name: string
  /** Begins to read a text; `undefined` where no line of it can be laid out so. */
  readonly open: (stream: CellStream) => LineReader | undefined
}

/** Reads those lines of a text that are laid out in one way. It is asked of lines in their order. */
export interface LineReader {
  /** Reads a line with words; `false` where it is laid out otherwise. */
  readonly readLine: (line: Line) => boolean
  /** Reads a line without words, which may hold blank cells; `false` where it is nothing in this layout. */
  readonly readBlankLine?: (line: Line) => boolean
}
