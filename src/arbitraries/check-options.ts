import type * as fc from 'fast-check'
import { editions } from '../form/forms.js'
import { describe } from '../surface/describe.js'
import { layouts } from '../serialize/layout.js'
import { oneOf, yesOrNo, type CheckOption } from '../surface/options.js'

const checkTexts: CheckOption = (name, texts) => {
  if (!isArbitrary(texts))
    throw new TypeError(`${name} must be an arbitrary of fast-check; got ${describe(texts)}`)
}

/** The options of arbitrary data. */
export const dataOptions = {
  edition: oneOf(editions),
  consistent: yesOrNo,
  extremes: yesOrNo,
  texts: checkTexts,
} as const

/** The options of arbitrary texts. */
export const textOptions = { ...dataOptions, layout: oneOf(layouts) } as const

/** Arbitrary texts, each of which is checked when it is made. */
export const checkedTexts = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> => texts.map(checkText)

/** Another copy of fast-check has another class. */
const isArbitrary = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'generate' in value && typeof value.generate === 'function'

const checkText = (text: unknown): string => {
  if (typeof text === 'string' && text !== '' && !/[\r\0]/.test(text)) return text
  throw new TypeError(
    `texts must give texts that are not empty and hold neither a carriage return nor NUL; got ${describe(text)}`,
  )
}
