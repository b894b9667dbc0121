import { readingSeverities, ruleSeverities } from './codes.js'
import { describe } from '../surface/describe.js'
import type { CheckOption } from '../surface/options.js'
import type { Locale } from './locale.js'

/** What a language holds besides its name. */
const parts = ['reading', 'rules', 'notes', 'formats'] as const satisfies readonly (keyof Locale)[]
const readingCodes = Object.keys(readingSeverities)
const ruleCodes = Object.keys(ruleSeverities)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isLocale = (value: unknown): boolean => {
  if (!isRecord(value) || (value.name !== 'en' && value.name !== 'zh')) return false
  if (!parts.every((part) => isRecord(value[part]))) return false
  const { reading, rules } = value as { reading: object; rules: object }
  return (
    readingCodes.every((code) => Object.hasOwn(reading, code)) &&
    ruleCodes.every((code) => Object.hasOwn(rules, code))
  )
}

/** An option that is a language of messages. The name of one is none, and is told which import gives it. */
export const someLocale: CheckOption = (name, value) => {
  if (isLocale(value)) return
  throw new TypeError(
    `\`${name}\` takes a language of messages, as in \`import { zh } from 'ogi-report/zh'\`, and not ${describe(value)}`,
  )
}
