import type { SourceCell } from '../../scan/cell.js'
import type { Lookup } from '../../lexicon/find.js'
import { isBeginning } from '../../lexicon/pieces.js'
import type { Found } from '../../lexicon/term.js'
import { isValueAt, stretchOf, wordsBySpaces, writtenOf, type Stretch } from './stretches.js'

/*
 * Labels with nothing but spaces between them, as in text out of a PDF:
 *
 *   信息内容 本年制发件数 本年废止件数 现行有效件数
 *   三、本年度办理结果 （一）予以公开
 *
 *   行政许可 12
 *
 * Labels are spaced out themselves (结 果 维 持), so that only the form tells where one ends.
 */

/** The labels that a cell holds side by side; `undefined` where it holds something else. */
export const labelsSideBySide = (
  text: string,
  cell: SourceCell,
  findTerm: Lookup,
): SourceCell[] | undefined => {
  const { start } = cell
  const content = text.slice(start, cell.end)
  if (!/\S[^\S\n\r]+\S/.test(content) || /[。；！？]/.test(content)) return undefined
  const whole = findTerm(content)
  if (whole.term !== undefined && !whole.near) return undefined
  if (!opensWithLabel(content, findTerm)) return undefined
  const spaced = wordsBySpaces(content)
  const labels: Stretch[] = []
  const rows: string[] = []
  const end = spaced.words.length
  for (let first = 0; first < end;) {
    let next = end
    while (next > first && !isLabel(findTerm(writtenOf(spaced, first, next)))) next--
    if (next === first && first > 0 && isValueAt(spaced, first)) next++
    if (next === first) return undefined
    labels.push(stretchOf(spaced, first, next))
    const { term } = findTerm(writtenOf(spaced, first, next))
    if (term?.row !== undefined && term.columns === undefined) rows.push(term.row)
    first = next
  }
  if (labels.length < 2 || areTwoRows(rows)) return undefined
  return labels.map(({ from, to }, at) => ({
    ...cell,
    start: start + from,
    end: start + to,
    field: cell.field + at,
    opensLine: at === 0 && cell.opensLine,
  }))
}

/** Whether the first word is a label or begins one. Most lines of prose do not, and need no further look. */
const opensWithLabel = (content: string, findTerm: Lookup): boolean => {
  const [word = ''] = content.split(/\s/, 1)
  const found = findTerm(word)
  return found.term !== undefined || found.words === '' || isBeginning(found)
}

/** Whether two rows run together, so that nothing tells whose the numbers are; （六）其他处理 is also the group of the rows below it. */
const areTwoRows = ([first, ...others]: readonly string[]): boolean =>
  others.some((row) => !row.startsWith(`${first ?? ''}.`))

const isLabel = ({ term, near }: Found): boolean => term !== undefined && term.section === undefined && !near
