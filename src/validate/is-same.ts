/** Counts are whole; what is not shall not fail for the last bit of a fraction. */
const tolerance = 1e-6

/** Whether two numbers are the same, but for the last bits of a fraction. */
export const isSame = (one: number, other: number): boolean => Math.abs(one - other) < tolerance
