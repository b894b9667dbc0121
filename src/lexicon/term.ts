import type { Edition, SectionKey } from '../form/forms.js'
import type { ColumnKey, DisclosureRowKey, RequestRowKey, SpanKey, TableKey } from '../form/keys.js'
import type { Marker } from '../form/marker.js'
import type { Letter } from './alphabet.js'

/** The letters that words of the form have. */
export type TermLetter = Letter<
  | 'headings'
  | 'rowNumbers'
  | 'article'
  | 'disclosureCorner'
  | 'disclosureColumn'
  | 'disclosureRow'
  | 'requestsCorner'
  | 'requestsColumn'
  | 'group'
  | 'requestsRow'
  | 'rowOrGroup'
  | 'disputesColumn'
  | 'columnOrRow'
>

/** What a word of the form is, in each table that has it. */
export interface Term {
  readonly letter: TermLetter
  /** The words of the form. */
  readonly label: string
  readonly section?: SectionKey
  /** Whether a heading is worded as the form words it. */
  readonly official?: boolean
  readonly row?: DisclosureRowKey | RequestRowKey
  /** The editions that have this row label or column header. */
  readonly editions?: readonly Edition[]
  /** The columns that a header can stand for, by table. */
  readonly columns?: Readonly<Partial<Record<TableKey, readonly ColumnKey[]>>>
  /** The header over several columns: 法人或其他组织, 行政复议. */
  readonly spans?: SpanKey
}

/** What a text was found to be among the words of the form. */
export interface Found {
  /** `undefined` where it is none of them. */
  readonly term: Term | undefined
  /** The same as a label that stands in one cell, made once for every wording. */
  readonly label: LabelReading | undefined
  /** The number that it is written with. */
  readonly marker: Marker | undefined
  /** Its bare words, folded. */
  readonly words: string
  /** Whether a label of the form goes on after it; known beforehand of the wordings of the form alone. */
  readonly begins: boolean | undefined
  /** Whether it is not quite the label: a character was lost, added or mistaken, or words in brackets were added. */
  readonly near: boolean
}

/** A cell that goes with a label: a further piece of it, one of a group's label beside it, the number of a page. */
export interface LabelPiece {
  readonly at: number
  readonly of: 'label' | 'group' | 'page'
}

/** What was read of a label. */
export interface LabelReading {
  readonly term: Term
  /** The number that it is written with. */
  readonly marker: Marker | undefined
  /** Whether it is not quite the form's. */
  readonly near: boolean
  /** What goes with it behind its own cells, where it stands around its numbers: a cell each. */
  readonly around: readonly LabelPiece[]
  /** The cells among its own that hold nothing but the number of a page. */
  readonly pages: readonly number[]
}

const noPages: readonly number[] = []
const nothingAround: readonly LabelPiece[] = []

/** What was found of a text. A label stands in one cell, where nothing else is said. */
export const found = (
  term: Term | undefined,
  marker: Marker | undefined,
  words: string,
  more: { near: boolean; begins?: boolean },
): Found => ({
  term,
  label: term && { term, marker, near: more.near, around: nothingAround, pages: noPages },
  marker,
  words,
  begins: more.begins,
  near: more.near,
})

/** Whether a text is a word of the form, and nothing less. */
export const isExact = ({ term, near }: Found): boolean => term !== undefined && !near
