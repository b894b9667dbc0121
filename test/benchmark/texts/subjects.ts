import { parseHtml } from '../../../src/html/index.js'
import { parse, toData, type Report } from '../../../src/index.js'
import { pageStyles, writePage } from '../../html/laws/write-page.js'
import { layOut, type LaidOut } from '../../laws/laid-out/laid-out.js'
import { fieldLayouts, write } from '../../laws/laid-out/write.js'
import { pages, reports, sampleReport } from './files.js'
import { flat, vary } from './vary.js'

/** Texts of one kind that differ. */
export interface Subject {
  name: string
  texts: string[]
}

/** The five reports. */
export const reportSubjects = (count: number): Subject[] =>
  reports().map(({ name, text }) => ({ name, texts: variantsOf(text, parse(text).report, count) }))

/** One report in every layout of the field. */
export const layoutSubjects = (count: number): Subject[] => {
  const laidOut = laidOutReports(count)
  return fieldLayouts.map((layout) => ({
    name: layout,
    texts: laidOut.map((report) => flat(write(report, layout))),
  }))
}

/** The pages of the fixtures. */
export const pageSubjects = (count: number): Subject[] =>
  pages().map(({ name, text }) => ({ name, texts: variantsOf(text, parseHtml(text).report, count) }))

/** One report as a page in every style of the field. */
export const pageStyleSubjects = (count: number): Subject[] => {
  const laidOut = laidOutReports(count)
  return pageStyles.map((style) => ({
    name: style,
    texts: laidOut.map((report) => flat(writePage(report, style))),
  }))
}

const laidOutReports = (count: number): LaidOut[] => {
  const sample = sampleReport()
  return variantsOf(sample, parse(sample).report, count).map((text) => layOut(toData(parse(text).report)))
}

const variantsOf = (text: string, { agency }: Report, count: number): string[] => {
  const texts = Array.from({ length: count }, (_, turn) => vary(text, agency, turn))
  if (new Set(texts).size !== count) throw new Error('two of the texts to measure with are the same')
  return texts
}
