import * as fc from 'fast-check'

/** How often a property is tried: `OGI_RUNS=100000 npm test` tries each a hundred thousand times. */
export const runs = Number(process.env.OGI_RUNS ?? 200)

/**
 * What a failing property printed as its seed, to try the same again: `OGI_SEED=-123456 npm test`. Without it, or with
 * `random`, each run of the tests takes another.
 */
const { OGI_SEED: seed = 'random' } = process.env

/** The parameters that every property runs with. */
export const parameters: { numRuns: number; seed?: number } = {
  numRuns: runs,
  ...(seed === 'random' ? {} : { seed: Number(seed) }),
}

/** How long a test may take in which a property is tried that often, in milliseconds. */
export const patience = 120_000 + runs * 20

/** Lets the event loop turn, so that the runner of the tests hears from a test that takes long. */
export const breathe = async (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))

/** How many tries are made at a stretch; then the test runner gets a word in, which waits a minute at most. */
const stretch = 500

/** Tries a property as often as {@link runs} says. A failure prints the seed to try again with, and a small case. */
export const holdsOften = async (
  property: fc.IProperty<unknown[]> | fc.IPropertyWithHooks<never>,
): Promise<void> => {
  const first = parameters.seed ?? Math.floor(Math.random() * 0x7fffffff)
  for (let done = 0; done < runs; done += stretch) {
    fc.assert(property, {
      numRuns: Math.min(stretch, runs - done),
      seed: first + done,
    })
    await breathe()
  }
}
