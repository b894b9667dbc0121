import type { Edition, SectionKey } from '../form/forms.js'
import type { CellPath, ColumnKey, RowKey } from '../form/keys.js'
import type { Position } from '../source/source.js'

/** What a cell holds. Zero, blank and a mark are three different things; `missing` is a cell that is not there. */
export type CellState = 'number' | 'blank' | 'mark' | 'text' | 'missing'

interface Positioned {
  position: Position
}

/** A stretch of words, as it stands in the source. Several of them make up what stands in pieces. */
export interface Text extends Positioned {
  type: 'Text'
  value: string
}

/** The header of a column, or of a group of columns (then, and where it is unknown, `column` is null). */
export interface ColumnHeader extends Positioned {
  type: 'ColumnHeader'
  column: ColumnKey | null
  value: string
}

/** A label that stands over a group of rows: an item of article 20, or a line such as （三）不予公开. */
export interface GroupLabel extends Positioned {
  type: 'GroupLabel'
  value: string
}

/** The label of a row, or a piece of it. */
export interface RowLabel extends Positioned {
  type: 'RowLabel'
  value: string
}

/** One cell of a table. Its path is `null` where its column could not be made out; then it is kept and not counted. */
export interface Cell extends Positioned {
  type: 'Cell'
  /** The key of its column; `null` where the place of the cell in its row is not certain. */
  column: ColumnKey | null
  /** The path of its number in the data, such as `requests.received.total`. */
  path: CellPath | null
  state: CellState
  /** The cell as it stands in the source; empty where the cell is missing. */
  raw: string
  /** The number in the cell, in its own unit; `null` in any state but `number`. */
  value: number | null
  /** The unit written in the cell (件, 次, 元, 万元 …), or in its header where that is not the form's. */
  unit: string | null
}

/** What could not be placed. A diagnostic says why. */
export interface Unread extends Positioned {
  type: 'Unread'
  value: string
}

/** The title, in one or more lines. */
export interface Title extends Positioned {
  type: 'Title'
  children: Text[]
}

/** A line around the report: 索引号, 发布日期, a page number, a button of the page. */
export interface Metadata extends Positioned {
  type: 'Metadata'
  children: Text[]
}

/** A paragraph of prose. */
export interface Paragraph extends Positioned {
  type: 'Paragraph'
  children: Text[]
}

/** The heading of a section. */
export interface Heading extends Positioned {
  type: 'Heading'
  children: Text[]
}

/** A numbered clause: its own line first, then what stands below it. */
export interface Clause extends Positioned {
  type: 'Clause'
  /** 1 for （一） and 一、, 2 for 1. and 1、, 3 for （1）, 4 for ①. */
  level: 1 | 2 | 3 | 4
  /** The marker as it stands in the source, such as （一）. */
  marker: string
  children: (Paragraph | Clause)[]
}

/** The organ and the date at the end of the report. */
export interface Signature extends Positioned {
  type: 'Signature'
  agency: string | null
  /** The date as `2023-01-16`. */
  date: string | null
  children: Text[]
}

/** A row of a table. `key` is `null` where its label is not one of the form's. */
export interface Row extends Positioned {
  type: 'Row'
  key: RowKey | null
  children: (GroupLabel | RowLabel | Cell | Metadata | Unread)[]
}

interface TableOf<Type extends string> extends Positioned {
  type: Type
  /** The edition that its labels show; `null` when none of them decides it. */
  edition: Edition | null
  children: (ColumnHeader | GroupLabel | Row | Paragraph | Clause | Metadata | Unread)[]
}

/** The table of section 二. */
export type DisclosureTable = TableOf<'DisclosureTable'>

/** The table of section 三. */
export type RequestsTable = TableOf<'RequestsTable'>

/** The table of section 四. */
export type DisputesTable = TableOf<'DisputesTable'>

/** One of the three tables. */
export type Table = DisclosureTable | RequestsTable | DisputesTable

/** A numbered section. It has no `Heading` where its heading is missing and its table alone shows it. */
export interface Section extends Positioned {
  type: 'Section'
  key: SectionKey
  children: (Heading | Paragraph | Clause | Table | Metadata | Unread)[]
}

/** A whole report. */
export interface Report extends Positioned {
  type: 'Report'
  /** The organ that reports, found in the title, else in the lines around it, else in the signature. */
  agency: string | null
  /** The year that is reported on. */
  year: number | null
  /** The edition of the tables. */
  edition: Edition | null
  children: (Title | Metadata | Paragraph | Clause | Section | Signature | Unread)[]
}

/** A node without children: a stretch of the source. */
export type Leaf = Text | ColumnHeader | GroupLabel | RowLabel | Cell | Unread

/** A node with children. */
export type Parent =
  Report | Title | Metadata | Paragraph | Clause | Section | Heading | Table | Row | Signature

/** Any node of the tree. */
export type Node = Parent | Leaf
