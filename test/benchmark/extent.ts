/** How much is measured. */
export interface Extent {
  /** Processes for texts that are read warm; for those that are read cold, some more for each parser. */
  processes: number
  /** How often a process reads a batch of each kind to warm up, how many it reads then, and texts in a batch. */
  warmUps: number
  rounds: number
  inABatch: number
  /** The reports that a cold process reads. */
  cold: number
  /** How often long texts are read, and the characters of a token repeated. */
  growth: number
  tokenCharacters: number
  parses: number
  /** The size of a large page. */
  megabytes: number
}

/** What docs/performance.md is made from. */
export const full: Extent = {
  processes: 3,
  warmUps: 8,
  rounds: 8,
  inABatch: 12,
  cold: 200,
  growth: 1,
  tokenCharacters: 2 ** 20,
  parses: 100_000,
  megabytes: 50,
}

/** Under a minute, to see whether a change pays. */
export const quick: Extent = {
  processes: 1,
  warmUps: 14,
  rounds: 5,
  inABatch: 5,
  cold: 200,
  growth: 1,
  tokenCharacters: 2 ** 17,
  parses: 3_000,
  megabytes: 1,
}
