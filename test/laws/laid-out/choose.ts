import fc from 'fast-check'

/** Chooses one of some things. */
export type Choose = <T>(things: readonly T[]) => T | undefined

/** Choices drawn from a list of numbers, so that a failing case shrinks. */
export const chooseBy = (numbers: readonly number[]): Choose => {
  let at = 0
  return (things) => things[(numbers[at++ % numbers.length] ?? 0) % Math.max(things.length, 1)]
}

/** Numbers that choose. */
export const choices = (): fc.Arbitrary<number[]> => fc.array(fc.nat(10_000), { minLength: 6, maxLength: 12 })
