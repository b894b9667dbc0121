import { fold } from '../../form/fold.js'
import type { Report } from '../../tree/nodes.js'
import { beforehand, thisYear, weOurselves } from './words.js'

/** Finds where in a clause a claim may start: behind the year, the organ's own name, and words that change nothing. */
export type FindStarts = (clause: string, sentence: string) => number[]

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** 汤原县胜利乡人民政府 may call itself 汤原县胜利乡 or 胜利乡. */
const ownNames = (agency: string): string[] => {
  const core = agency.replace(/人民政府$/, '')
  const short = core.replace(/^.*[省市州盟区县旗](?=.{2})/u, '')
  return [agency, core, short].filter((name) => name.length >= 2)
}

/** The regions that are a government's own: 全县, for that of a county. */
const ownRegion = (agency: string): string[] => {
  const region = /([省市州盟区县旗乡镇]|街道)(?:人民政府)?(?:办公室|办公厅|办事处)?$/u.exec(agency)?.[1]
  return region === undefined ? [] : [`全${region}`]
}

/** Sets up the search for a report, which speaks of its own organ and year. */
export const createFindStarts = ({ agency, year }: Report): FindStarts => {
  const name = agency === null ? '' : fold(agency)
  const own = name === '' ? [] : [...ownNames(name), ...ownRegion(name)].map(escape)
  const ownYear = year === null ? [] : [`(?:截至|截止|至)?${year}年(?:度|以来|期间|内|底|末)?(?:12月31日)?`]
  const usual = [
    ...ownYear,
    thisYear,
    weOurselves,
    ...own.map((one) => `${one}(?:人民政府)?(?:办公室|机关)?`),
    beforehand,
  ]
  const token = new RegExp(`(?:${usual.join('|')})`, 'y')
  // Of what is said to be a running total, only a year that is named tells since when.
  const cumulative = new RegExp(`(?:${[...usual, '累计'].join('|')})`, 'y')
  const namesYear = new RegExp(`${year === null ? '全年' : `${year}年`}|全年|本年|今年`)
  return (clause, sentence) => {
    const pattern = clause.includes('累计') && namesYear.test(sentence) ? cumulative : token
    const starts = [0]
    for (let at = 0; ;) {
      pattern.lastIndex = at
      if (!pattern.test(clause)) return starts
      at = pattern.lastIndex
      starts.push(at)
    }
  }
}
