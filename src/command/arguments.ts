import { parseArgs } from 'node:util'
import { UsageError } from './usage-error.js'
import { nearest } from '../surface/nearest.js'
import type { Words } from './words/words.js'

/** An option of a command. */
export interface Option {
  /** `number`: a whole number, not below zero. */
  type: 'boolean' | 'string' | 'number'
  short?: string
  /** The values it takes. */
  values?: readonly string[]
  /** Whether it may stand several times; otherwise the last one counts. */
  repeatable?: boolean
}

/** The options of a command, by their long names. */
export type Options = Readonly<Record<string, Option>>

/** What was asked for. */
export interface Arguments {
  /** The options that were given, each with its last value; `''` for one without a value. */
  options: ReadonlyMap<string, string>
  /** All values of the options that may stand several times. */
  repeated: ReadonlyMap<string, readonly string[]>
  /** The words that are no options. */
  operands: readonly string[]
}

/** Splits arguments into options and words, unknown options among them. */
export const splitArguments = (args: readonly string[], options: Options) =>
  parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, short }]) => [
        name,
        { type: type === 'boolean' ? type : ('string' as const), ...(short && { short }) },
      ]),
    ),
    // Every mistake is explained in our own words.
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens

/** Reads arguments, or throws a {@link UsageError} that says what is wrong with them. */
export const readArguments = (
  args: readonly string[],
  options: Options,
  words: Words,
  command = 'parse',
): Arguments => {
  const found = new Map<string, string>()
  const repeated = new Map<string, string[]>()
  const operands: string[] = []
  for (const token of splitArguments(args, options)) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (option === undefined) {
      throw new UsageError(words.unknownOption(rawName, nearestOption(name, options), command))
    }
    if (option.type === 'boolean' && value !== undefined)
      throw new UsageError(words.needlessValue(rawName, value))
    if (option.type !== 'boolean') checkValue(rawName, value, option, words)
    found.set(name, value ?? '')
    if (option.repeatable === true) repeated.set(name, [...(repeated.get(name) ?? []), value ?? ''])
  }
  return { options: found, repeated, operands }
}

const nearestOption = (name: string, options: Options): string | undefined => {
  // --json, where json is what --format takes.
  const taking = Object.keys(options).find((option) => options[option]?.values?.includes(name))
  if (taking !== undefined) return `--${taking} ${name}`
  const option = nearest(name, Object.keys(options))
  return option && `--${option}`
}

const checkValue = (
  rawName: string,
  value: string | undefined,
  { type, values }: Option,
  words: Words,
): void => {
  if (value === undefined || value === '') throw new UsageError(words.valueMissing(rawName, values ?? []))
  if (values !== undefined && !values.includes(value))
    throw new UsageError(words.badValue(rawName, value, values))
  if (type === 'number' && !/^\d{1,9}$/.test(value)) throw new UsageError(words.notWhole(rawName, value))
}
