import type { DisclosureRowKey } from '../form/disclosure.js'
import type { DisputeGroupKey } from '../form/disputes.js'
import type { Edition } from '../form/edition.js'
import type { Marker } from '../form/marker.js'
import type { RequestRowKey } from '../form/requests.js'
import type { SectionKey } from '../form/sections.js'
import type { ColumnKey, TableKey } from '../form/tables.js'
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
  /** The editions that have this row label or column header; all of them when absent. */
  readonly editions?: readonly Edition[]
  /** The columns that a header can stand for, by table. */
  readonly columns?: Readonly<Partial<Record<TableKey, readonly ColumnKey[]>>>
  /** The header over several columns: 法人或其他组织, 行政复议. */
  readonly spans?: 'organizations' | 'litigation' | DisputeGroupKey
}

/** What a text was found to be among the words of the form. */
export interface Found {
  /** `undefined` where it is none of them. */
  readonly term: Term | undefined
  /** The number that it is written with. */
  readonly marker: Marker | undefined
  /** Its bare words, folded. */
  readonly words: string
  /** Whether it is not quite the label: a character was lost, added or mistaken, or words in brackets were added. */
  readonly near: boolean
}

/** Whether a text is a word of the form, and nothing less. */
export const isExact = ({ term, near }: Found): boolean => term !== undefined && !near
