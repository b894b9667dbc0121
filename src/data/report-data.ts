import type { DisclosureColumnOf, DisclosureRowKey } from '../form/disclosure.js'
import type { DisputeColumnKey, DisputeGroupKey } from '../form/disputes.js'
import type { Edition } from '../form/edition.js'
import type { RequestColumnKey, RequestRowKey } from '../form/requests.js'

/** An amount whose unit the form leaves to the publisher. */
export interface Amount {
  value: number
  /** The unit as written; `null` where none is. */
  unit: '元' | '万元' | null
}

type DisclosureValue<R extends DisclosureRowKey, C extends string> = `${R}.${C}` extends 'procurement.amount'
  ? Amount | null
  : number | null

/**
 * The numbers of section 二: the rows of the edition, and in each its columns. `fees.amount` is in 万元. A report that
 * mixes the editions has the columns of both in the rows concerned.
 */
export type DisclosureData = {
  [R in DisclosureRowKey]?: { [C in DisclosureColumnOf<R>]?: DisclosureValue<R, C> }
}

/** The numbers of one row of section 三. */
export type RequestCounts = Record<RequestColumnKey, number | null>

type RowsUnder<Group extends string> = {
  [K in RequestRowKey as K extends `${Group}.${infer Row}` ? Row : never]: RequestCounts
}

/** The numbers of section 三: rows by the dotted keys of the form, nested. */
export interface RequestsData {
  received: RequestCounts
  carriedIn: RequestCounts
  granted: RequestCounts
  partiallyGranted: RequestCounts
  denied: RowsUnder<'denied'>
  unavailable: RowsUnder<'unavailable'>
  notProcessed: RowsUnder<'notProcessed'>
  /** One row in the edition of 2019, three in that of 2021; absent where nothing shows the edition. */
  otherOutcome?: RequestCounts | RowsUnder<'otherOutcome'>
  totalProcessed: RequestCounts
  carriedForward: RequestCounts
}

/** The numbers of section 四. */
export type DisputesData = Record<DisputeGroupKey, Record<DisputeColumnKey, number | null>>

/** The plain content of a report: no positions, fit for JSON. `null` means that the report gives nothing there. */
export interface ReportData {
  /** The title as written, its lines joined. */
  title: string | null
  /** The organ that reports, such as 汤原县胜利乡. */
  agency: string | null
  /** The year reported on: from the title, else from the statistics period, else from the text. */
  year: number | null
  /** The edition of the tables; `null` when nothing decides it. */
  edition: Edition | null
  /** What stands between title and section 一; paragraphs joined by `\n`, as in all texts. */
  preamble: string | null
  overview: string | null
  disclosure: DisclosureData | null
  requests: RequestsData | null
  disputes: DisputesData | null
  problems: string | null
  other: string | null
  signature: {
    agency: string | null
    /** As `2023-01-16`. */
    date: string | null
  }
}
