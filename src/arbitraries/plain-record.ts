import * as fc from 'fast-check'

/** Objects with these keys, and with the prototype that objects have; fast-check alone gives every other one none. */
export const plainRecord = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true })
