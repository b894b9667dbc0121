/** How often a property is tried: `OGI_RUNS=100000 npm test` tries each a hundred thousand times. */
export const runs = Number(process.env.OGI_RUNS ?? 300)

/** What a failing property printed as its seed, to try the same again: `OGI_SEED=-123456 npm test`. */
const seed = process.env.OGI_SEED

/** The parameters that every property runs with. */
export const parameters: { numRuns: number; seed?: number } = {
  numRuns: runs,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
}
