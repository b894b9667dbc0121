import type { ColumnKey } from '../../form/keys.js'
import { columnsOf, columnsUnder } from '../../form/tables.js'
import { labelOf, type Word } from '../../words/word.js'
import { columnKeysOf } from '../columns.js'
import { firstCell, type Draft } from '../../grammar/draft.js'
import { hasAll, isExtraColumn } from './header.js'

const requestColumns = columnsOf('requests')

/*
 * The header of the requests table has two levels:
 *
 *   申请人情况 | 自然人 | 法人或其他组织                                         | 总计
 *                     | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
 */

/** What a header says of the columns below it. */
export interface HeaderReading {
  /** The columns in the order of the page; `null` is one that the form does not have. */
  readonly named: readonly (ColumnKey | null)[]
  /**
   * `complete`: it names every column of the form once, and maybe others. `partial`: some are missing, or named twice.
   */
  readonly completeness: 'complete' | 'partial'
  /** The fields of the page that they stand in, in order, where the header is laid out over its columns. */
  readonly fields: readonly number[] | undefined
  /** Whether the form's own columns stand in an order of their own. */
  readonly reordered: boolean
}

const organizations = new Set<ColumnKey>(columnsUnder('requests', 'organizations').map(({ key }) => key))

const columnOf = (word: Word): ColumnKey | null => columnKeysOf(labelOf(word), 'requests')?.[0] ?? null

const spansOrganizations = (word: Word): boolean => labelOf(word)?.term.spans === 'organizations'

/**
 * The columns that a header names. On a grid the fields show the order. In a list of cells the second level follows the
 * first; it belongs where 法人或其他组织 stands. `labelField` is the first field that the label of a row stands in.
 */
export const readRequestsHeader = (
  draft: Draft,
  header: readonly Word[],
  labelField: number,
): HeaderReading | undefined => {
  const words = header.filter((word) => columnOf(word) !== null || isExtraColumn(word))
  if (words.length === 0) return undefined
  const group = header.find(spansOrganizations)
  const fields = group && fieldsOnGrid(draft, words, group, labelField)
  if (fields !== undefined) {
    const inOrder = words
      .map((word, at) => ({ word, field: fields[at] as number }))
      .sort((one, other) => one.field - other.field)
    return describe(
      inOrder.map(({ word }) => columnOf(word)),
      inOrder.map(({ field }) => field),
    )
  }
  return describe(group === undefined ? words.map(columnOf) : inOneLevel(header), undefined)
}

/**
 * The fields of a header whose cells stand over their columns: 法人或其他组织 opens where its first column does, or the
 * fields follow each other; and the form's own columns stand behind the labels.
 */
const fieldsOnGrid = (
  draft: Draft,
  words: readonly Word[],
  group: Word,
  labelField: number,
): readonly number[] | undefined => {
  const fields = words.map((word) => firstCell(draft, word).field)
  if (words.some((word, at) => columnOf(word) !== null && (fields[at] as number) <= labelField))
    return undefined
  if (new Set(fields).size < fields.length) return undefined
  return isOverItsColumns(draft, words, group) || followEachOther(fields) ? fields : undefined
}

const isOverItsColumns = (draft: Draft, words: readonly Word[], group: Word): boolean => {
  const firstOfGroup = words.find((word) => organizations.has(columnOf(word) as ColumnKey))
  if (firstOfGroup === undefined) return false
  const [above, below] = [firstCell(draft, group), firstCell(draft, firstOfGroup)]
  return above.field === below.field && above.row !== below.row && above.field > 0
}

/** Whether fields leave no gap. Words of two rows do so only where they stand over their columns, in whichever row. */
const followEachOther = (fields: readonly number[]): boolean => {
  const inOrder = [...fields].sort((one, other) => one - other)
  return inOrder.every((field, at) => at === 0 || field === (inOrder[at - 1] as number) + 1)
}

/** The two levels in one: the second takes the place of 法人或其他组织 in the first. */
const inOneLevel = (header: readonly Word[]): (ColumnKey | null)[] => {
  const first: (ColumnKey | 'organizations' | null)[] = []
  const second: (ColumnKey | null)[] = []
  let inSecond = false
  for (const word of header) {
    const key = columnOf(word)
    if (spansOrganizations(word)) first.push('organizations')
    else if (key === null && !isExtraColumn(word)) continue
    else if (key === null) (inSecond ? second : first).push(null)
    else if (organizations.has(key)) second.push(key)
    else first.push(key)
    inSecond = key !== null ? organizations.has(key) : inSecond && isExtraColumn(word)
  }
  return first.flatMap((column) => (column === 'organizations' ? second : [column]))
}

const describe = (
  named: readonly (ColumnKey | null)[],
  fields: readonly number[] | undefined,
): HeaderReading => {
  const isComplete = hasAll(named, requestColumns)
  const own = named.filter((key) => key !== null)
  return {
    named,
    fields,
    completeness: isComplete ? 'complete' : 'partial',
    reordered: isComplete && requestColumns.some(({ key }, at) => own[at] !== key),
  }
}
