import { describe } from '../surface/describe.js'
import { checkOptions, someText, type CheckOption } from '../surface/options.js'

/** A word that the prose of reports shall not have: one of the user's own list. */
export interface OwnWord {
  /** A regular expression, which a word without special characters is, too: `人大代表`, `\d+ 号文`. Matched with the flag `u`. */
  pattern: string
  /** What is wrong with it, for the message. */
  message?: string
  /** What to write in its place, word for word; it is then offered as a fix. */
  replacement?: string
}

const somePattern: CheckOption = (name, value) => {
  if (typeof value !== 'string' || value === '')
    throw new TypeError(`${name} must be a text such as "人大代表"; got ${describe(value)}`)
  if (expressionOf(name, value).test(''))
    throw new TypeError(`${name} must not match where nothing stands; got ${describe(value)}`)
}

const expressionOf = (name: string, pattern: string): RegExp => {
  try {
    return new RegExp(pattern, 'u')
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new TypeError(`${name} is no regular expression: ${problem}`, { cause: error })
  }
}

const parts = { pattern: somePattern, message: someText, replacement: someText }

/** An option that is a list of words. */
export const someWords: CheckOption = (name, value) => {
  if (!Array.isArray(value)) {
    throw new TypeError(`${name} must be a list such as [{ pattern: '人大代表' }]; got ${describe(value)}`)
  }
  value.forEach((word: unknown, at) => {
    const checked = Object.fromEntries(
      Object.entries(parts).map(([part, check]) => [
        part,
        (_: string, given: unknown) => check(`${name}[${at}].${part}`, given),
      ]),
    )
    checkOptions(`${name}[${at}]`, word, checked)
    if (typeof word === 'object' && word !== null && !('pattern' in word))
      throw new TypeError(`${name}[${at}] has no pattern`)
  })
}
