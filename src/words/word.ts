import type { Marker } from '../form/marker.js'
import type { Letter } from '../lexicon/alphabet.js'
import type { LabelReading, TermLetter } from '../lexicon/term.js'
import type { CellValue } from '../source/value.js'

/** An organ, and the date that it signed on as `2023-01-16`. */
export interface SignatureReading {
  readonly agency: string | null
  readonly date: string | null
}

interface WordOf<Kind extends string, SomeLetter extends Letter, Reading> {
  readonly kind: Kind
  readonly letter: SomeLetter
  /** The cells it stands in, from the first to the one before `to`. */
  readonly from: number
  readonly to: number
  /** Where it stands in the source, from its first character to its last. */
  readonly start: number
  readonly end: number
  /** What was read of it. */
  readonly read: Reading
}

/** A number, or a mark that stands for none. */
export type ValueWord = WordOf<'value', Letter<'number' | 'mark'>, CellValue>

/** A word of the form: a label, a header, the heading of a section. */
export type LabelWord = WordOf<'label', TermLetter, LabelReading>

/** A clause, by its number. */
export type ClauseWord = WordOf<'clause', Letter<'clauses'>, Marker>

/** The name of an organ or of a place, a date, or both. */
export type SignatureWord = WordOf<
  'signature',
  Letter<'agency' | 'place' | 'date' | 'signature'>,
  SignatureReading
>

/** The letters of words that say all there is to say. */
export type PlainLetter = Letter<
  | 'glued'
  | 'blank'
  | 'text'
  | 'stacked'
  | 'prose'
  | 'literal'
  | 'title'
  | 'metadata'
  | 'attachment'
  | 'page'
  | 'groupPiece'
>

/** A word of which its letter says all. */
export type PlainWord = WordOf<'plain', PlainLetter, null>

/** A word of the canonical text: a cell, or the cells that a label or title is broken into, and what was read there. */
export type Word = ValueWord | LabelWord | ClauseWord | SignatureWord | PlainWord

/** What a word is in the form; `undefined` where it is no word of the form. */
export const labelOf = (word: Word | undefined): LabelReading | undefined =>
  word?.kind === 'label' ? word.read : undefined

/** The value that a word holds; `undefined` where it holds none. */
export const valueOf = (word: Word): CellValue | undefined => (word.kind === 'value' ? word.read : undefined)
