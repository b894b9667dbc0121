/*
 * The official form is one tree of data, an edition a file:
 *
 *   edition    2021, set by 国办公开办函〔2021〕30号
 *   section      二、主动公开政府信息情况
 *   table
 *   block            第二十条第（一）项
 *   header             信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
 *   line               规章
 *
 * All else that is known of the form is derived from the trees of all editions: keys, paths, rows, the words to find.
 */

/** Words of the form, and how else published reports word them. */
export interface FormWords {
  readonly label: string
  readonly variants?: readonly string[]
}

/** What a number is that is no count. */
export type KindOfNumber =
  /** A change against the year before, which may be below zero: 本年增/减. */
  | 'change'
  | 'amount in 万元'
  /** The form leaves the unit to the publisher: 元 or 万元. */
  | 'amount as written'

/** A column of numbers: the key of its values, and the words of its header. */
export interface FormColumn<Key extends string = string> extends FormWords {
  readonly key: Key
  /** What its numbers are; counts where it says nothing. */
  readonly number?: KindOfNumber
}

/** A header over others: 法人或其他组织 over five columns, 行政诉讼 over two groups of five. */
export interface FormSpan<Below = FormColumn | FormSpan<FormColumn>> extends FormWords {
  readonly key: string
  /** Whether it names a row of the data: in the disputes table, no line has a label that could. */
  readonly namesRow?: true
  readonly columns: readonly Below[]
}

/** A header of a table, with those that stand below it. */
export type FormHeader = FormColumn | FormSpan

/** A label over the lines below it, without numbers: 三、本年度办理结果, （三）不予公开. */
export interface FormGroup extends FormWords {
  /** How many groups it stands below; none where it says nothing. */
  readonly depth?: 1 | 2
}

/** A label with numbers, and the key of these. */
export interface FormRow<Key extends string = string> extends FormGroup {
  readonly key: Key
}

export type FormLine<Key extends string = string> = FormRow<Key> | FormGroup

/** A part of a table with a header of its own. */
export interface FormBlock {
  /** The item of article 20 (第二十条) of the Regulations on Open Government Information that asks for it. */
  readonly article?: FormWords
  /** What stands above the labels of its lines. */
  readonly corner?: FormWords
  /** The header over all columns. */
  readonly caption?: FormWords
  readonly header: readonly FormHeader[]
  /** None where the only line has no label, and its headers name the rows. */
  readonly lines: readonly FormLine[]
}

/** A table of the form. */
export interface FormTable {
  readonly blocks: readonly FormBlock[]
  /** Two rows, and two others that have the same sum in every column. */
  readonly balance?: readonly (readonly string[])[]
}

/** A numbered section of the report. */
export interface FormSection<Key extends string = string> {
  readonly key: Key
  readonly number: string
  readonly title: string
  /** Other wordings of the title, seen in published reports. */
  readonly variants: readonly string[]
  /** What a title must mention to be taken for this section when its wording is unknown but its numeral is right. */
  readonly subject: RegExp
  readonly table?: FormTable
}

/** The form as one notice of the State Council General Office's office for open government information sets it. */
export interface FormEdition {
  /** The year of the notice. */
  readonly name: string
  readonly notice: string
  readonly sections: readonly FormSection[]
}
