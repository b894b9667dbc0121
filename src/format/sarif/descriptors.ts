import {
  readingSeverities,
  ruleSeverities,
  severities,
  type Code,
  type Severity,
} from '../../findings/codes.js'
import type { Locale } from '../../findings/locale.js'

/** How much a result matters, SARIF 2.1.0 §3.27.10. */
export type Level = 'error' | 'warning' | 'note'

/** The level of a severity. */
export const levels: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', info: 'note' }

/** What is said of a code once for all results, SARIF 2.1.0 §3.49. */
export interface Descriptor {
  id: Code
  shortDescription: { text: string }
  help?: { text: string }
  helpUri: string
  defaultConfiguration: { level: Level }
}

/** Where the project is at home. */
export const home = 'https://github.com/ogi-report/ogi-report'

const codes = Object.keys(severities) as Code[]

/** Where the descriptor of each code stands among all. */
export const descriptorIndex: ReadonlyMap<Code, number> = new Map(codes.map((code, at) => [code, at]))

/** The descriptors of all codes. */
export const descriptorsIn = (locale: Locale): Descriptor[] => [
  ...keysOf(readingSeverities).map((code) => ({
    id: code,
    helpUri: `${home}/blob/main/docs/diagnostics.md#${code}`,
    shortDescription: { text: locale.formats.summaries[code] },
    defaultConfiguration: { level: levels[severities[code]] },
  })),
  ...keysOf(ruleSeverities).map((code) => ({
    id: code,
    helpUri: `${home}/blob/main/docs/rules.md#${code}`,
    shortDescription: { text: locale.rules[code].summary },
    help: { text: locale.rules[code].remedy },
    defaultConfiguration: { level: levels[severities[code]] },
  })),
]

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(record) as Key[]
