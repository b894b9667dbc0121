import { processorTime } from './clock.js'

/** Something that is done to texts, one after the other, and timed. */
export interface Work<Input> {
  name: string
  run: (input: Input) => unknown
}

/** Milliseconds a text: of each work one number for each round. */
export type Samples = Record<string, number[]>

/**
 * Times works on one batch, one work after the other, so that all meet the same noise; in each round another one is the
 * first. Nothing is collected by force in between: docs/performance.md says what that did to earlier figures.
 */
export const timeRound = <Input>(
  works: readonly Work<Input>[],
  batch: readonly Input[],
  round: number,
  samples: Samples,
): void => {
  const first = round % works.length
  for (const { name, run } of [...works.slice(first), ...works.slice(0, first)]) {
    const start = processorTime()
    for (const input of batch) run(input)
    const time = (processorTime() - start) / batch.length
    ;(samples[name] ??= []).push(time)
  }
}
