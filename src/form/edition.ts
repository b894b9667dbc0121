/**
 * The two editions of the official form, each set by a notice of the State Council General Office's office for open
 * government information: 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 *
 * The year of a report does not decide its edition: the labels of each table do.
 */
export const editions = ['2019', '2021'] as const

/** An edition of the official form, named after the year of its notice. */
export type Edition = (typeof editions)[number]

/** A column of a table: the key of its values and the words of its header. */
export interface FormColumn {
  readonly key: string
  readonly label: string
  /** Other wordings seen in published reports. */
  readonly variants?: readonly string[]
  /** The unit the form asks for; `as written` where the form leaves it to the publisher. */
  readonly unit?: '万元' | 'as written'
  /** Whether the column holds changes (本年增/减), which may be below zero. */
  readonly signed?: true
  /** The label of the header that spans this column and its neighbours. */
  readonly group?: string
}

/** A row of a table: the key of its values and the words of its label. */
export interface FormRow {
  readonly key: string
  readonly label: string
  readonly variants?: readonly string[]
  /** The editions that have this row; all of them when absent. */
  readonly editions?: readonly Edition[]
}
