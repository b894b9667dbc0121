import { fold, simplify } from '../form/fold.js'
import { alphabet } from '../lexicon/alphabet.js'
import { isExact } from '../lexicon/term.js'
import type { Lookup } from '../lexicon/find.js'
import type { SourceCell } from '../scan/cell.js'

/*
 * The statistics of the form that was used before the first of these editions:
 *
 *   附件：政府信息公开情况统计表（2017年度）
 *   填报单位：某县民政局
 *   统计指标 | 单位 | 统计数
 *   一、主动公开情况 | —— | ——
 *   （一）主动公开政府信息数 | 条 | 312
 */

const header = /^统计指标(?:计量)?单位(?:统计数|数量)/
const mostHeaderCells = 3

/** Where the statistics of an older form stand, and their header. */
export interface OlderAppendix {
  /** The first cell, which may be a caption above the header. */
  readonly from: number
  /** Where the header stands in the text. */
  readonly header: readonly [start: number, end: number]
}

/** Finds the statistics of an older form; they go on to the end. `undefined` where there are none, or a table of this form too. */
export const olderAppendixIn = (
  text: string,
  cells: readonly SourceCell[],
  find: Lookup,
): OlderAppendix | undefined => {
  for (const [at, cell] of cells.entries()) {
    const end = opensLikeHeader(text, cell) ? headerEnd(text, cells, at) : -1
    if (end === -1) continue
    if (cells.some((one) => isOfThisForm(text.slice(one.start, one.end), find))) return undefined
    return { from: captionAbove(text, cells, at), header: [cell.start, end] }
  }
  return undefined
}

const opensLikeHeader = (text: string, { start, blank }: SourceCell): boolean =>
  !blank && simplify(text.charAt(start)) === '统'

/** Where a header ends that starts at a cell, in one cell or in several; -1 where none does. */
const headerEnd = (text: string, cells: readonly SourceCell[], at: number): number => {
  let words = ''
  let filled = 0
  for (let next = at; next < cells.length && filled < mostHeaderCells; next++) {
    const { start, end, blank } = cells[next] as SourceCell
    if (blank) continue
    filled++
    words += fold(text.slice(start, Math.min(end, start + longestCaption)))
    if (header.test(words)) return end
  }
  return -1
}

const longestLabel = 60

/** Whether a text is a row of the requests table, or an item of article 20, which no older form has. */
const isOfThisForm = (text: string, find: Lookup): boolean => {
  if (text.length > longestLabel) return false
  const found = find(text)
  const letter = found.term?.letter
  return isExact(found) && (letter === alphabet.article || letter === alphabet.requestsRow)
}

const longestCaption = 40
const mostCaptions = 6
const caption = /统计表|统计报表|^附[件表录]|^填报单位|^单位名称|^20\d\d年度?$/

/** The first of the lines directly above a header that belong to it: its caption, the year, who fills it in. */
const captionAbove = (text: string, cells: readonly SourceCell[], at: number): number => {
  let from = at
  for (let above = at - 1; above >= Math.max(0, at - mostCaptions); above--) {
    const { start, end, blank } = cells[above] as SourceCell
    if (blank) continue
    if (end - start > longestCaption || !caption.test(fold(text.slice(start, end)))) break
    from = above
  }
  return from
}
