import { describe } from './describe.js'
import { nearest } from './nearest.js'

/** The word that was probably meant, as the end of a message. */
export const suggest = (word: unknown, choices: readonly string[]): string => {
  const meant = typeof word === 'string' ? nearest(word, choices) : undefined
  return meant === undefined ? '' : `; did you mean "${meant}"?`
}

/**
 * Takes one of some words from those who may not have it checked by a compiler.
 *
 * @throws `TypeError` that names the words, and the one that was probably meant.
 */
export const checkChoice = <Choice extends string>(
  name: string,
  value: unknown,
  choices: readonly Choice[],
): Choice => {
  const found = choices.find((one) => one === value)
  if (found !== undefined) return found
  throw new TypeError(
    `${name} must be one of ${choices.join(', ')}; got ${describe(value)}${suggest(value, choices)}`,
  )
}
