import type * as fc from 'fast-check'
import { describe } from '../data/describe.js'
import { editions, type Edition } from '../form/forms.js'

/** Takes an edition, or none, from those who may not have it checked by a compiler. */
export const checkEdition = (edition: unknown): Edition | undefined => {
  const found = editions.find((one) => one === edition)
  if (found !== undefined || edition === undefined) return found
  const known = editions.map((one) => `"${one}"`).join(' or ')
  throw new TypeError(`edition must be ${known}, or left out; got ${describe(edition)}`)
}

/** Takes a choice between yes and no. */
export const checkFlag = (name: string, flag: unknown): boolean => {
  if (typeof flag === 'boolean') return flag
  throw new TypeError(`${name} must be true or false, or left out; got ${describe(flag)}`)
}

/** Arbitrary texts, each of which is checked when it is made. */
export const checkedTexts = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  if (!isArbitrary(texts))
    throw new TypeError(`texts must be an arbitrary of fast-check, or left out; got ${describe(texts)}`)
  return texts.map(checkText)
}

/** Another copy of fast-check has another class. */
const isArbitrary = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'generate' in value && typeof value.generate === 'function'

const checkText = (text: unknown): string => {
  if (typeof text === 'string' && text !== '' && !/[\r\0]/.test(text)) return text
  throw new TypeError(
    `texts must give texts that are not empty and hold neither a carriage return nor NUL; got ${describe(text)}`,
  )
}
