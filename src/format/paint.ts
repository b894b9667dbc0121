import { showControls } from '../source/controls.js'
import type { Severity } from '../findings/codes.js'

/** What a stretch of a line is, and so in which colour it stands. */
export type Role = Severity | 'place' | 'margin' | 'related' | 'text'

// Select Graphic Rendition, ECMA-48 §8.3.117: 1 bold, 2 faint, 31 red, 33 yellow, 36 cyan.
const codes: Readonly<Record<Role, string>> = {
  error: '1;31',
  warning: '1;33',
  info: '1;36',
  place: '1',
  margin: '2',
  related: '36',
  text: '',
}

/**
 * Colours a stretch of a line. All that is printed for people goes through this, and comes out without anything that a
 * terminal would obey but the colour.
 */
export type Paint = (role: Role, text: string) => string

/** A painter for terminals, or one without colours. */
export const createPaint =
  (color: boolean): Paint =>
  (role, text) => {
    const shown = showControls(text)
    return color && codes[role] !== '' ? `\u001b[${codes[role]}m${shown}\u001b[0m` : shown
  }
