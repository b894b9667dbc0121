import { simplify } from '../form/fold.js'
import { chineseYear } from './date.js'

/** A line such as 单位名称：某某镇人民政府, whose value names the organ. */
const agencyField =
  /^(?:单位名称|填报单位|报送单位|发布机构|发布单位|公开机构|发文机关|发文机构|发文单位)\s*[:：]\s*(\S+)/

/** A line such as 统计期限：2022年1月1日至2022年12月31日. */
const periodField = /^(?:统计期限|统计时间|统计周期|统计区间)\s*[:：]/

const titleSubject =
  /(?:关于)?(?:[\d０-９〇○零一二三四五六七八九]{4}\s*年?\s*度?\s*)?(?:政府信息|信息|政务)公开.*$|(?:[\d０-９〇○零一二三四五六七八九]{4}\s*年?\s*度?\s*)?(?:工作)?年度报告.*$/

/** A year before the organ: 2024 年清溪县科技局政府信息公开工作年度报告. */
const yearBefore = /^[\d０-９〇○零一二三四五六七八九]{4}\s*年\s*度?\s*/

/** A year behind the organ, whatever stands behind the year. */
const yearBehind = /(?<=.)\s*[\d０-９〇○零一二三四五六七八九]{4}.*$/

/** The organ that a title names: what stands before the year and the subject. */
export const agencyOfTitle = (title: string): string | null => {
  const simple = simplify(title)
  const at = simple.search(titleSubject)
  if (at === -1) return null
  // 某某镇人民 / 政府信息公开: the subject has taken the end of 人民政府.
  const stolen = simple.slice(0, at).endsWith('人民') && simple.slice(at).startsWith('政府信息')
  const before = title.slice(0, stolen ? at + '政府'.length : at).trim()
  const agency = before.replace(yearBefore, '').replace(yearBehind, '')
  return agency === '' ? null : agency
}

/** How the names of organs end: of governments and places, of banks, schools, farms, companies. */
const endsOfNames =
  /\p{Script=Han}(?:政府|[行校馆园场厂矿团组队司社会院所站室科处部委办局厅区县市省镇乡村旗盟州心])$/u

/** Whether a name ends like that of an organ; else it may hold a part of the title that is misspelt: 清溪县民政局政府信公开. */
export const endsLikeOrgan = (name: string): boolean => endsOfNames.test(simplify(name))

/** The organ that the lines around a report name. */
export const agencyOfField = (line: string): string | null => {
  const trimmed = line.trim()
  const match = agencyField.exec(simplify(trimmed))
  return match?.[1] === undefined ? null : trimmed.slice(match[0].length - match[1].length, match[0].length)
}

/** The year that a title names. */
export const yearOfTitle = (title: string): number | null => firstYear(title)

/** The year of the statistics period, where a line gives it. */
export const yearOfField = (line: string): number | null =>
  periodField.test(simplify(line.trim())) ? firstYear(line) : null

const written = /(\d{4})\s*年|([〇○零一二三四五六七八九]{4})\s*年/g

const firstYear = (text: string): number | null => yearsIn(text)[0] ?? null

const yearsIn = (text: string): number[] => {
  const halfWidth = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const years: number[] = []
  for (const [, arabic, chinese = ''] of halfWidth.matchAll(written)) {
    const year = arabic === undefined ? chineseYear(chinese) : Number(arabic)
    if (year >= 2008 && year <= 2100) years.push(year)
  }
  return years
}

/** The year that a text speaks of most, and whether it speaks of another as often. */
export const yearOfText = (text: string): { year: number; tied: boolean } | null => {
  const counts = new Map<number, number>()
  for (const year of yearsIn(text)) counts.set(year, (counts.get(year) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const [year, ...others] = [...counts].filter(([, count]) => count === most).map(([named]) => named)
  return year === undefined ? null : { year, tied: others.length > 0 }
}
