/** The first place where two values differ, as `path: one instead of the other`; `undefined` where they are the same. */
export const differenceOf = (actual: unknown, expected: unknown, path = ''): string | undefined => {
  if (Object.is(actual, expected)) return undefined
  if (!isObject(actual) || !isObject(expected)) {
    return `${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const found = differenceOf(actual[key], expected[key], path === '' ? key : `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
