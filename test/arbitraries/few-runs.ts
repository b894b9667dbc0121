import { parameters } from '../support/runs.js'

/** These properties try the arbitraries and not the reader: many more runs would show no more. */
export const fewRuns = { ...parameters, numRuns: Math.min(parameters.numRuns, 300) }
