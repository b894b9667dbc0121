import * as fc from 'fast-check'

/**
 * One or more of something. Unlike an array with a shortest length, which keeps what stands last, it shrinks to the one
 * that a failure needs, wherever that stands.
 */
export const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { maxLength }).filter(({ length }) => length > 0)
