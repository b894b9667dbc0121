import { simplify } from '../form/fold.js'
import type { SourceCell } from '../scan/cell.js'
import { namesOrgan, namesPlace } from './surroundings.js'

/*
 * The title, in one line or in several:
 *
 *   西宁市湟中区某镇人民政府
 *   2020年政府信息公开
 *   工作年度报告
 */

const subject = /(?:政府信息|信息|政务)公开/
const kind = /报告|年报|年度情况/
const mostLines = 4
const longestLine = 60

const compact = (text: string): string => simplify(text.replace(/\s+/g, ''))

/** Whether a line could be part of a title: short, without the stops of a sentence or the colon of a field. */
const canBePart = (line: string): boolean => line.length <= longestLine && !/[。；！？:：|>]/.test(line)

const isWhole = (title: string): boolean => {
  const bare = title.replace(/[（(][^（()）]*[)）]$/, '')
  return (
    /(?:报告|年报|年度情况)(?:[（(].{1,8}[)）])?$/.test(title) &&
    kind.test(bare) &&
    (subject.test(bare) || bare.endsWith('年度报告'))
  )
}

/** Whether a line is a title by itself. */
export const isWholeTitle = (line: string): boolean => {
  const title = compact(line)
  return canBePart(title) && isWhole(title)
}

/** Whether a title says who reports: something stands before its year and its subject. */
const namesAgency = (title: string): boolean =>
  !/^(?:关于)?(?:[\d０-９〇○零一二三四五六七八九]{4}年?度?)?(?:(?:政府信息|信息|政务)?公开|工作|年度|报告)/.test(
    title,
  )

/** The beginning of the subject at the end of a line: 清溪县2024年政府 / 信息公开工作年度报告. */
const brokenSubject = /(?:政府|政府信息|信息|政务)$/

/** Whether a first line leads to the title below it: an organ, a year, or the beginning of the subject. */
const leadsToTitle = (line: string): boolean =>
  namesOrgan(line) ||
  namesPlace(line) ||
  subject.test(line) ||
  /年度?$/.test(line) ||
  brokenSubject.test(line) ||
  line.startsWith('关于')

/** Where the title that starts at a cell ends (the cell after its last line); `undefined` where none starts. */
export const titleAt = (text: string, cells: readonly SourceCell[], at: number): number | undefined => {
  let title = ''
  for (let next = at; next < at + mostLines; next++) {
    const cell = cells[next]
    if (
      cell === undefined ||
      cell.blank ||
      cell.literal ||
      !cell.opensLine ||
      cells[next + 1]?.opensLine === false
    ) {
      return undefined
    }
    const line = compact(text.slice(cell.start, Math.min(cell.end, cell.start + longestLine * 2)))
    if (!canBePart(line) || (next > at && isWhole(title))) return undefined
    if (next === at && !isWhole(line) && !leadsToTitle(line)) return undefined
    // A line that is a whole title with its agency stands by itself; an organ's name above it is a banner.
    if (next > at && isWhole(line) && namesAgency(line)) return undefined
    title += line
    if (isWhole(title)) return next + 1
  }
  return undefined
}
