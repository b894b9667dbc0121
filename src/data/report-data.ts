import type { Edition } from '../form/forms.js'
import type {
  DisclosureAmountOf,
  DisclosureColumnOf,
  DisclosureRowKey,
  DisputeColumnKey,
  DisputeGroupKey,
  RequestColumnKey,
  RequestRowKey,
} from '../form/keys.js'

/** An amount whose unit the form leaves to the publisher. */
export interface Amount {
  value: number
  /** The unit as written; `null` where none is. */
  unit: '元' | '万元' | null
}

type DisclosureValue<R extends DisclosureRowKey, C extends string> =
  C extends DisclosureAmountOf<R> ? Amount | null : number | null

/**
 * The numbers of section 二: the rows of the edition, and in each its columns. `fees.amount` is in 万元. A report that
 * mixes the editions has the columns of both in the rows concerned. `DisclosureData<'2021'>` has those of one alone.
 */
export type DisclosureData<E extends Edition = Edition> = {
  [R in Extract<DisclosureRowKey<E>, DisclosureRowKey>]?: {
    [C in DisclosureColumnOf<R, E>]?: DisclosureValue<R, C>
  }
}

/** The numbers of one row of section 三. */
export type RequestCounts = Record<RequestColumnKey, number | null>

type EditionsWith<Key extends string> = {
  [E in Edition]: Extract<RequestRowKey<E>, Key> extends never ? never : E
}[Edition]

type GroupOf<Key> = Key extends `${infer Group}.${string}` ? Group : never

type RowIn<Group extends string, E extends Edition> =
  RequestRowKey<E> extends infer Key ? (Key extends `${Group}.${infer Row}` ? Row : never) : never

/** The rows of a group that are there in every edition that has the group. */
type RequiredRowIn<Group extends string, E extends Edition> = {
  [Row in RowIn<Group, E>]: [EditionsWith<`${Group}.${string}`>] extends [EditionsWith<`${Group}.${Row}`>]
    ? Row
    : never
}[RowIn<Group, E>]

type RowsUnder<Group extends string, E extends Edition> = Record<RequiredRowIn<Group, E>, RequestCounts> &
  Partial<Record<RowIn<Group, E>, RequestCounts>>

/** The rows and groups on the first level of the data. */
type FirstLevelKey<E extends Edition = Edition> =
  Exclude<RequestRowKey<E>, `${string}.${string}`> | GroupOf<RequestRowKey<E>>

type RowOrGroup<Key extends string, E extends Edition> =
  | (Key extends RequestRowKey<E> ? RequestCounts : never)
  | (Key extends GroupOf<RequestRowKey<E>> ? RowsUnder<Key, E> : never)

/** Those that are the same thing, a row or a group, in every edition. */
type RequiredKey = {
  [Key in FirstLevelKey]: [Edition] extends [EditionsWith<Key>]
    ? Key
    : [Edition] extends [EditionsWith<`${Key}.${string}`>]
      ? Key
      : never
}[FirstLevelKey]

/**
 * The numbers of section 三: rows by the dotted keys of the form, nested. `otherOutcome` is one row in the edition of
 * 2019 and three in that of 2021; it is absent where nothing shows the edition. `RequestsData<'2021'>` has the rows of one
 * alone.
 */
export type RequestsData<E extends Edition = Edition> = { [Key in RequiredKey]: RowOrGroup<Key, E> } & {
  [Key in Exclude<FirstLevelKey<E>, RequiredKey>]?: RowOrGroup<Key, E>
}

/** The numbers of section 四. */
export type DisputesData = Record<DisputeGroupKey, Record<DisputeColumnKey, number | null>>

/** The plain content of a report whose tables are of an edition, or of any where none shows. */
interface DataOf<E extends Edition, Shown extends Edition | null> {
  /** The title as written, its lines joined. */
  title: string | null
  /** The organ that reports, such as 汤原县胜利乡. */
  agency: string | null
  /** The year reported on: from the title, else from the statistics period, else from the text. */
  year: number | null
  /** The edition of the tables, of the first where they do not agree; `null` when nothing decides it. */
  edition: Shown
  /** What stands between title and section 一; paragraphs joined by `\n`, as in all texts. */
  preamble: string | null
  overview: string | null
  disclosure: DisclosureData<E> | null
  requests: RequestsData<E> | null
  disputes: DisputesData | null
  problems: string | null
  other: string | null
  signature: {
    agency: string | null
    /** As `2023-01-16`. */
    date: string | null
  }
}

/**
 * The plain content of a report: no positions, fit for JSON. `null` means that the report gives nothing there. Its
 * `edition` tells which rows and columns there are; `ReportData<'2021'>`, for data that are written, has those of one alone.
 *
 * Of a report that mixes the editions, of which `mixed-editions` warns, the data hold rows of the other edition besides,
 * which the type does not name. `toRows` gives the numbers of every report by their paths.
 *
 * @example
 * ```ts
 * import { parse, toData } from 'ogi-report'
 *
 * const data = toData(parse('某县2022年政府信息公开工作年度报告').report)
 * if (data.edition === '2021') data.disclosure?.regulations?.issued // a column of 2021
 * ```
 */
export type ReportData<E extends Edition = Edition> = { [Each in E]: DataOf<Each, Each> }[E] | DataOf<E, null>
