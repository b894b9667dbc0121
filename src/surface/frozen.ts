/**
 * Freezes a constant to its depths, so that nobody who imports it changes it for all others.
 *
 * @param constant - Plain objects and arrays, without a circle. Functions in them stay as they are.
 */
export const frozen = <const Constant>(constant: Constant): Constant => {
  if (typeof constant !== 'object' || constant === null || Object.isFrozen(constant)) return constant
  Object.values(constant).forEach(frozen)
  return Object.freeze(constant)
}
