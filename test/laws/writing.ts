import {
  parse,
  serialize,
  SerializeError,
  toData,
  type Diagnostic,
  type Layout,
  type ReportData,
} from '../../src/index.js'
import { editions } from '../../src/form/forms.js'
import { differenceOf } from './differences.js'

/** The layouts whose texts `parse` reads; pages have laws of their own. */
export const textLayouts = ['lines', 'tsv', 'markdown', 'pipes'] as const satisfies readonly Layout[]

/** What data lack, and reading them back may say. */
const isLack = ({ code, path }: Diagnostic, data: ReportData): boolean =>
  (lacks.includes(code) && data[path as keyof ReportData] === null) ||
  (code === 'outdated-edition' && data.edition === editions[0]) ||
  (code === 'older-form' && data.disclosure === null && data.requests === null && data.disputes === null)

const lacks: readonly string[] = ['missing-agency', 'missing-year', 'missing-section', 'missing-table']

/** Law 4: what is written reads back as the same data, without a complaint that the data do not deserve. */
export const roundTrips = (data: ReportData, layout: Layout): void => {
  const { report, diagnostics } = parse(serialize(data, { layout }))
  const difference = differenceOf(toData(report), data)
  if (difference !== undefined) throw new Error(`${layout}: ${difference}`)
  const complaint = diagnostics.find((one) => one.severity !== 'info' && !isLack(one, data))
  if (complaint !== undefined)
    throw new Error(`${layout}: ${complaint.code} ${complaint.path ?? ''}: ${complaint.message}`)
}

/** Law 5: what was written from a text, read and written again, is the same text. */
export const isFixpoint = (source: string, layout: Layout): void => {
  const once = serialize(parse(source).report, { layout })
  const twice = serialize(parse(once).report, { layout })
  if (once !== twice) throw new Error(`${layout}: ${firstDifference(twice, once)}\n${source}`)
}

/**
 * Law 5 for texts that are damaged: the writer may refuse what it could not write so that it reads back.
 *
 * @returns Whether it was refused.
 */
export const isFixpointOrRefused = (source: string, layout: Layout): boolean => {
  try {
    isFixpoint(source, layout)
    return false
  } catch (error) {
    if (error instanceof SerializeError) return true
    throw error
  }
}

const firstDifference = (actual: string, expected: string): string => {
  const lines = actual.split('\n')
  const at = expected.split('\n').findIndex((line, index) => line !== lines[index])
  return `line ${at + 1}: ${JSON.stringify(lines[at])} instead of ${JSON.stringify(expected.split('\n')[at])}`
}

/** Law 6: two layouts of one report give the same data. */
export const readsAlike = (data: ReportData, one: Layout, other: Layout): void => {
  const [first, second] = [one, other].map((layout) => toData(parse(serialize(data, { layout })).report))
  const difference = differenceOf(second, first)
  if (difference !== undefined) throw new Error(`${one} and ${other}: ${difference}`)
}
