import type { Position } from './source.js'

/** What a document shows, as text: a line for each line, and for each row of a table, whose cells are parted by tabs. */
export interface ShownText {
  readonly text: string
  /** Where a stretch of the source is shown, in UTF-16 units of `text`, half-open. */
  readonly rangeOf: (position: Position) => { start: number; end: number }
}

/** A text, which shows itself. */
export const textAsShown = (text: string): ShownText => ({
  text,
  rangeOf: ({ start, end }) => ({ start: start.offset, end: end.offset }),
})
