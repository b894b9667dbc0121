import type { Box } from './box.js'

/** One character, or the few that stand for one shape, as it is painted on a page. */
export interface Glyph {
  /** What it stands for. */
  text: string
  /** From its left to its right edge, and the height of the line that it stands in. */
  box: Box
  /** The size of its font as it is shown, in points. */
  size: number
  /** Where the line runs that it stands in. */
  direction: Direction
  /** How many glyphs of its page are painted before it. */
  order: number
}

/** Where a line of text runs: as usual, down the page (turned to the right), up (turned to the left), or askew. */
export type Direction = 'right' | 'down' | 'up' | 'askew'

/** A straight line, level or upright, that parts cells: where it stands, and from where to where it runs. */
export interface Ruling {
  axis: 'level' | 'upright'
  /** Its y where it is level, its x where it is upright. */
  at: number
  from: number
  to: number
}

/** What is shown of one page. */
export interface PageContent {
  /** Counted from 1. */
  number: number
  /** In points. */
  width: number
  height: number
  /** In the order in which they are painted. */
  glyphs: Glyph[]
  rulings: Ruling[]
  /** Whether something is painted that is neither text nor a ruling: a picture, or letters as outlines. */
  hasPicture: boolean
}

/** Whether a page shows a picture and no text. */
export const isScan = ({ glyphs, hasPicture }: PageContent): boolean => glyphs.length === 0 && hasPicture
