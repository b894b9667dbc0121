import { fold } from '../form/fold.js'
import { forms } from '../form/forms.js'
import { readMarker, type MarkerStyle } from '../form/marker.js'
import type { FormEdition } from '../form/shape.js'
import { found, type Found, type Term } from './term.js'
import { termsOf } from './terms.js'

/** A label as texts are compared with it. */
export interface Entry {
  /** The number that the form gives it, by which labels of the same words are told apart. */
  readonly style: MarkerStyle | null
  readonly number: number
  readonly term: Term
}

/** The words of the form. */
export interface Entries {
  /** Every wording as the form and its variants write it: a text that is one needs no further look. */
  readonly byWording: ReadonlyMap<string, Found>
  /** The labels by their bare words, without their numbers. */
  readonly byWords: ReadonlyMap<string, readonly Entry[]>
  /** The longest label in bare words; what is longer is prose. */
  readonly longest: number
  /** All labels in bare words, with their numbers and without, in order: what begins one stands right before it. */
  readonly ordered: readonly string[]
}

/** Whether one of some labels in order goes on after a text. */
export const goesOnAfter = (ordered: readonly string[], words: string): boolean => {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle] as string) <= words) low = middle + 1
    else high = middle
  }
  return ordered[low]?.startsWith(words) ?? false
}

let made: Entries | undefined

/** The words of the form, made when they are first asked for. */
export const entries = (): Entries => (made ??= deriveEntries(forms))

/** Derives the words of some forms. */
export const deriveEntries = (forms: readonly FormEdition[]): Entries => {
  const read = Array.from(termsOf(forms), ([wording, term]) => {
    const marker = readMarker(wording)
    const words = fold(marker === undefined ? wording : wording.slice(marker.length))
    return { wording, marker, words, term }
  })
  const ordered = [...new Set(read.flatMap(({ wording, words }) => [words, fold(wording)]))].sort()
  const byWording = new Map<string, Found>()
  const byWords = new Map<string, Entry[]>()
  for (const { wording, marker, words, term } of read) {
    const entry = { style: marker?.style ?? null, number: marker?.number ?? 0, term }
    byWords.set(words, [...(byWords.get(words) ?? []), entry])
    const begins = goesOnAfter(ordered, words)
    byWording.set(wording, found(term, marker, words, { near: false, begins }))
  }
  const longest = Math.max(...Array.from(byWords.keys(), ({ length }) => length))
  return { byWording, byWords, longest, ordered }
}
