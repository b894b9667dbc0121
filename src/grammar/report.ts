import { alphabet } from '../lexicon/alphabet.js'
import { ahead, choose, createLanguage, line, oneOf, seqMap, skip, type Span } from './combinators.js'
import { gap } from './letters.js'
import {
  clauses,
  metadataLetters,
  metadataLine,
  paragraph,
  signatureLetters,
  signatureLine,
  titleLine,
} from './prose.js'
import type { BodyRule, ReportRule, SectionRule } from './rules.js'
import {
  disclosureTable,
  disputesTable,
  opensWithStacked,
  opensWithTotal,
  requestsTable,
  tableOpenings,
} from './tables.js'

interface Rules {
  report: ReportRule
  section: SectionRule
  heading: Span
  body: readonly BodyRule[]
}

const { headings, title, columnOrRow, stacked } = alphabet

/** Every letter but those of headings can open a line of a body; what no other rule takes is a paragraph. */
const bodyLetters = Array.from(Object.values(alphabet).join(''))
  .filter((letter) => !headings.includes(letter))
  .join('')

/**
 * The grammar of a report, in the order of the form. Nothing in it can fail: a line that fits no other rule is a
 * paragraph, and what is wrong in a report is found out later, with the numbers at hand.
 */
export const language = createLanguage<Rules>({
  /*
   * 汤原县胜利乡2022年政府信息公开工作年度报告 / 一、总体情况 / … / 六、其他需要报告的事项 / …
   * ^
   */
  report: (r) => seqMap(skip(gap), r.body, r.section.many(), (_, front, sections) => ({ front, sections })),

  /*
   * 一、总体情况 / 2022年，我乡……
   * ^
   */
  section: (r) => seqMap(r.heading, r.body, (heading, body) => ({ heading, body })),

  /*
   * 二、主动公开政府信息情况
   * ^^^^^^^^^^^^^^^^^^^^^^^^
   */
  heading: () => line(oneOf(headings), gap, (stretch) => stretch),

  body: () =>
    choose<BodyRule>([
      [title, titleLine],
      [metadataLetters, metadataLine],
      [signatureLetters, signatureLine],
      ...clauses,
      [tableOpenings.disclosure, disclosureTable],
      [tableOpenings.requests, requestsTable],
      [columnOrRow, ahead(opensWithTotal).then(requestsTable)],
      [tableOpenings.disputes, disputesTable],
      [stacked, ahead(opensWithStacked).then(disputesTable)],
      [bodyLetters, paragraph],
    ]).many(),
})
