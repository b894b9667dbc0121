import type { Severity } from '../findings/codes.js'

/** What a stretch of a line is, and so in which colour it stands. */
export type Role = Severity | 'place' | 'margin' | 'related'

// Select Graphic Rendition, ECMA-48 §8.3.117: 1 bold, 2 faint, 31 red, 33 yellow, 36 cyan.
const codes: Readonly<Record<Role, string>> = {
  error: '1;31',
  warning: '1;33',
  info: '1;36',
  place: '1',
  margin: '2',
  related: '36',
}

/** Colours a stretch of a line. */
export type Paint = (role: Role, text: string) => string

/** A painter for terminals, or one that leaves everything as it is. */
export const createPaint = (color: boolean): Paint =>
  color ? (role, text) => `\u001b[${codes[role]}m${text}\u001b[0m` : (_, text) => text
