import { sections as formSections, type SectionKey } from '../../form/forms.js'
import { numeralValue } from '../../form/marker.js'
import type { Report } from '../../tree/nodes.js'
import { sectionsOf } from '../../tree/walk.js'
import type { RuleFinding } from '../rule.js'
import { readNumbered, renumberAll, renumbered, wrongNumber } from './numbered.js'

/*
 * 三、收到和处理政府信息公开申请情况
 * 三、政府信息公开行政复议、行政诉讼情况
 * ^^
 */

const numberOf = new Map<SectionKey, number>(
  formSections.map(({ key, number }) => [key, numeralValue(number)]),
)

/** The headings of the sections that are not numbered as in the form, nor one after the other where sections are left out. */
export const wrongHeadings = (report: Report): RuleFinding[] => {
  const sections = sectionsOf(report)
  const headings = sections.flatMap(({ key, children: [first] }) =>
    first?.type === 'Heading' ? (readNumbered(key, first.children) ?? []) : [],
  )
  if (headings.length < 2 || new Set(sections.map(({ key }) => key)).size < sections.length) return []
  const numbers = headings.map(({ marker }) => marker.number)
  const asInForm = headings.map(({ section }) => numberOf.get(section) ?? 0)
  const isOneByOne = (some: readonly number[]): boolean => some.every((number, at) => number === at + 1)
  if (isOneByOne(numbers)) return []
  const isWhole = asInForm.length === formSections.length && isOneByOne(asInForm)
  return headings.flatMap((heading, at) => {
    const number = asInForm[at] ?? 0
    if (heading.marker.number === number) return []
    const expected = renumbered(heading, number)
    return [wrongNumber(heading, expected, isWhole ? renumberAll([{ one: heading, expected }]) : [])]
  })
}
