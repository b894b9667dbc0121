import { sections } from '../form/forms.js'
import { cellPaths } from '../form/paths.js'

const others = [
  'title',
  'agency',
  'year',
  'edition',
  'preamble',
  'signature',
  'signature.agency',
  'signature.date',
]

let made: readonly string[] | undefined

/** All paths that a finding can have, and those above them: sections, tables, groups, rows, cells. Made when first asked for. */
export const dataPaths = (): readonly string[] =>
  (made ??= [...new Set([...others, ...sections.map(({ key }) => key), ...cellPaths().flatMap(pathsDownTo)])])

/** `requests.received.total`: requests, requests.received, requests.received.total. */
const pathsDownTo = (path: string): string[] => {
  const steps = path.split('.')
  return steps.map((_, at) => steps.slice(0, at + 1).join('.'))
}
