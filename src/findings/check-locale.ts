import { readingSeverities, ruleSeverities } from './codes.js'
import type { Locale } from './locale.js'

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

/**
 * Turns away what is no language of messages, such as the name of one.
 *
 * @throws TypeError that says which import gives one.
 */
export const checkLocale = (locale: Locale): Locale => {
  if (isLocale(locale)) return locale
  const shown = typeof locale === 'string' ? `“${String(locale)}”` : `a value of type ${typeof locale}`
  throw new TypeError(
    `\`locale\` takes a language of messages, as in \`import { zh } from 'ogi-report/zh'\`, and not ${shown}`,
  )
}
