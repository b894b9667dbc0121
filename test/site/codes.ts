import { readingSeverities, ruleSeverities } from '../../src/findings/codes.js'

/** Every code, with the page of the site that explains it. */
export const codes: readonly (readonly [string, string])[] = [
  ...Object.keys(readingSeverities).map((code) => [code, 'diagnostics.html'] as const),
  ...Object.keys(ruleSeverities).map((code) => [code, 'rules.html'] as const),
]
