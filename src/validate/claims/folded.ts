import { simplify } from '../../form/fold.js'
import { isSpace } from '../../source/space.js'

/** A text made easy to compare: simplified script, half-width digits, no white space; and the way back. */
export interface Folded {
  readonly text: string
  /** The place in the text as it was, of a character of the folded one. */
  readonly placeOf: (at: number) => number
}

const fullWidth = '０１２３４５６７８９％．'
const halfWidth = '0123456789%.'

const unfolded = /[\s\u200b\ufeff０-９％．]/

/** Folds a text for reading claims. */
export const foldText = (text: string): Folded => {
  const simple = simplify(text)
  // Most paragraphs need no more than that.
  if (!unfolded.test(simple)) return { text: simple, placeOf: (at) => at }
  let folded = ''
  const places: number[] = []
  for (let at = 0; at < simple.length; at++) {
    if (isSpace(simple.charCodeAt(at))) continue
    const character = simple.charAt(at)
    const wide = fullWidth.indexOf(character)
    folded += wide === -1 ? character : halfWidth.charAt(wide)
    places.push(at)
  }
  return { text: folded, placeOf: (at) => places[at] ?? text.length }
}
