import { fold } from '../../form/fold.js'
import type { Report } from '../../tree/nodes.js'
import { beforehand, thisYear, weOurselves } from './words.js'

/** Finds where in a clause a claim may start: behind the year, the organ's own name, and words that change nothing. */
export type FindStarts = (clause: string, sentence: string) => number[]

/** 截至2022年12月31日 */
const anyYear = /(?:截至|截止|至)?(\d{4})年(?:度|以来|期间|内|底|末)?(?:12月31日)?/y
const usual = new RegExp(`(?:${[thisYear, weOurselves, beforehand].join('|')})`, 'y')
const behindName = /(?:人民政府)?(?:办公室|机关)?/y
const namesYear = /全年|本年|今年/

/** Of what is said to be a running total, only a year that is named tells since when. */
const runningTotal = '累计'

/** 汤原县胜利乡人民政府 may call itself 汤原县胜利乡 or 胜利乡. */
const ownNames = (agency: string): string[] => {
  const core = agency.replace(/人民政府$/, '')
  const short = core.replace(/^.*[省市州盟区县旗](?=.{2})/u, '')
  return [agency, core, short].filter((name) => name.length >= 2)
}

const government = /([省市州盟区县旗乡镇]|街道)(?:人民政府)?(办公室|办公厅|办事处)?$/u

/** What a government, or its office, calls itself and its region: 全县, 县政府, 县政府办公室. */
const namesOfGovernment = (agency: string): string[] => {
  const [, region, office = ''] = government.exec(agency) ?? []
  if (region === undefined) return []
  const names = [`全${region}`, `${region}政府`, `${region}人民政府`]
  return office === ''
    ? names
    : [...names, `${region}政府${office}`, `${region}政府办`, `${region}人民政府${office}`]
}

/** The longest first, so that none stops in the middle of another. */
const longestFirst = (names: readonly string[]): string[] =>
  [...new Set(names)].sort((one, other) => other.length - one.length)

/** Sets up the search for a report, which speaks of its own organ and year. */
export const createFindStarts = ({ agency, year }: Report): FindStarts => {
  const name = agency === null ? '' : fold(agency)
  const own = name === '' ? [] : longestFirst([...ownNames(name), ...namesOfGovernment(name)])

  /** Where the words end that stand at a place and change nothing; that place where there are none. */
  const pass = (clause: string, at: number, sumsUp: boolean): number => {
    anyYear.lastIndex = at
    const written = anyYear.exec(clause)
    if (written !== null && Number(written[1]) === year) return anyYear.lastIndex
    const called = own.find((one) => clause.startsWith(one, at))
    if (called !== undefined) return endOf(behindName, clause, at + called.length)
    if (sumsUp && clause.startsWith(runningTotal, at)) return at + runningTotal.length
    return endOf(usual, clause, at)
  }

  return (clause, sentence) => {
    const sumsUp =
      clause.includes(runningTotal) && (namesYear.test(sentence) || sentence.includes(`${year ?? '全'}年`))
    const starts = [0]
    for (let at = 0; ;) {
      const next = pass(clause, at, sumsUp)
      if (next === at) return starts
      starts.push(next)
      at = next
    }
  }
}

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
