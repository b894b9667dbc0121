import { describe } from './describe.js'
import { checkChoice, suggest } from './choice.js'

/** Takes the value of an option, or throws a `TypeError` that says what it must be. */
export type CheckOption = (name: string, value: unknown) => void

/**
 * Checks the options of a function: none but those that it knows, each a value that it takes. One that is `undefined` is
 * left out.
 *
 * @param name - The name of the function, for messages.
 * @param options - What was given.
 * @param known - The options that the function knows.
 * @throws `TypeError` that names what is wrong, and the option that was probably meant.
 */
export const checkOptions = (
  name: string,
  options: unknown,
  known: Readonly<Record<string, CheckOption>>,
): void => {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`the options of ${name} must be an object; got ${describe(options)}`)
  for (const [key, value] of Object.entries(options)) {
    const check = Object.hasOwn(known, key) ? known[key] : undefined
    if (check === undefined) throw new TypeError(unknownOption(name, key, Object.keys(known)))
    if (value !== undefined) check(key, value)
  }
}

const unknownOption = (name: string, key: string, known: readonly string[]): string => {
  const meant = suggest(key, known)
  const all = known.length === 0 ? '' : `${meant === '' ? '; it' : ' It'} has ${known.join(', ')}`
  return `${name} has no option ${describe(key)}${meant}${all}`
}

/** An option that is one of some words. */
export const oneOf =
  (choices: readonly string[]): CheckOption =>
  (name, value) =>
    void checkChoice(name, value, choices)

/** An option that is a text. */
export const someText: CheckOption = (name, value) => {
  if (typeof value !== 'string') throw new TypeError(`${name} must be a text; got ${describe(value)}`)
}

/** An option that is `true` or `false`. */
export const yesOrNo: CheckOption = (name, value) => {
  if (typeof value !== 'boolean') throw new TypeError(`${name} must be true or false; got ${describe(value)}`)
}
