import { sections, editionsFrom, newest, type Edition } from '../form/forms.js'
import { tableKeys, type CellPath, type TableKey } from '../form/keys.js'
import { linesOf, rowsOf } from '../form/tables.js'
import { checkChoice } from '../surface/choice.js'
import { checkPath } from '../surface/path.js'

/** A language of labels: the words of the form itself, or English ones. */
export type LabelLanguage = 'zh' | 'en'

/** The words for a number. */
export interface Label {
  /** The section that its table stands in. */
  table: string
  /** The label of its row, behind those that it stands below. */
  row: string
  /** The header of its column. */
  column: string
}

type Labels = ReadonlyMap<string, Readonly<Record<LabelLanguage, Label>>>

/**
 * What the number at a path is called.
 *
 * @param path - The path of a number, such as `requests.received.total`.
 * @param language - `zh` for the words of the form, `en` for English ones, which are those of the path.
 * @param edition - The edition whose words are wanted; without it, and where that edition does not have the number, those of
 * the newest that has it.
 * @returns The table, the row with the groups that it stands below, and the column.
 * @throws `TypeError` for a path that the form does not have, and for another language or edition.
 * @category Data
 *
 * @example
 * ```ts
 * import { labelOf } from 'ogi-report'
 *
 * labelOf('requests.denied.stateSecret.total', 'zh').row // '三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密'
 * labelOf('requests.denied.stateSecret.total', 'en') // { table: 'requests', row: 'denied / state secret', column: 'total' }
 * ```
 */
export const labelOf = (path: CellPath, language: LabelLanguage, edition: Edition = newest): Label => {
  checkPath('labelOf(path)', path)
  checkChoice('labelOf(language)', language, ['zh', 'en'])
  const editions = editionsFrom(checkChoice('labelOf(edition)', edition, editionsFrom(newest)))
  const found = editions.map((one) => labelsIn(one).get(path)).find((label) => label !== undefined)
  // A path that was checked is one of some edition.
  if (found === undefined) throw new RangeError(`The form has no labels for ${path}.`)
  return { ...found[language] }
}

const made = new Map<Edition, Labels>()

/** The labels of an edition; made once, and not for each number. */
const labelsIn = (edition: Edition): Labels => {
  const labels = made.get(edition) ?? new Map(tableKeys.flatMap((table) => labelsOf(table, edition)))
  made.set(edition, labels)
  return labels
}

const labelsOf = (table: TableKey, edition: Edition) => {
  const groups = groupsOf(table, edition)
  const title = sections.find(({ key }) => key === table)?.title ?? table
  return rowsOf(table, edition).flatMap(({ key, label, spans, columns }) => {
    const row = [...(groups.get(key) ?? []), ...spans.map((span) => span.label), label].join(' / ')
    return columns.map((column) => {
      const zh = { table: title, row, column: column.label }
      const en = { table, row: inWords(key), column: inWords(column.key) }
      return [`${table}.${key}.${column.key}`, { zh, en }] as const
    })
  })
}

/** The labels that each row stands below, the widest first: （六）其他处理 over 3.其他. */
const groupsOf = (table: TableKey, edition: Edition): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  const open: string[] = []
  for (const line of linesOf(table, edition)) {
    open.length = Math.min(open.length, line.depth ?? 0)
    if ('key' in line) found.set(line.key, [...open])
    else open.push(line.label)
  }
  return found
}

/** A key in English words: `denied.stateSecret` is denied / state secret. */
const inWords = (key: string): string =>
  key
    .split('.')
    .map((part) => part.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
    .join(' / ')
