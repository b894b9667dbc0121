import * as fc from 'fast-check'

/**
 * Counts that also shrink by being gathered in one of them: a report that fails by the sum of many of its numbers fails by
 * one of them. Shrunk each by itself, the numbers would hold each other up.
 *
 * @param counts - An arbitrary of lists of counts.
 * @param highest - The highest that a count may be.
 */
export const shrinkingToOne = (counts: fc.Arbitrary<number[]>, highest: number): fc.Arbitrary<number[]> =>
  new GatheredArbitrary(counts, highest)

/** What the counts themselves shrink by, kept where gathering them has been tried. */
class Tried {
  constructor(readonly context: unknown) {}
}

/** fast-check takes a way of shrinking from a class alone. */
class GatheredArbitrary extends fc.Arbitrary<number[]> {
  constructor(
    private readonly counts: fc.Arbitrary<number[]>,
    private readonly highest: number,
  ) {
    super()
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<number[]> {
    return this.counts.generate(random, bias)
  }

  override canShrinkWithoutContext(value: unknown): value is number[] {
    return this.counts.canShrinkWithoutContext(value)
  }

  override shrink(value: number[], context: unknown): fc.Stream<fc.Value<number[]>> {
    if (context instanceof Tried) return this.shrinkEach(value, context.context)
    return fc.stream(gatherings(value, this.highest)).join(this.shrinkEach(value, context))
  }

  private shrinkEach(value: number[], context: unknown): fc.Stream<fc.Value<number[]>> {
    const smaller = this.counts.shrink(value, context)
    // What is too much for one place may be less further on.
    if (sumOf(value) > this.highest) return smaller
    return smaller.map((one) => new fc.Value(one.value_, new Tried(one.context)))
  }
}

const sumOf = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

/** The sum of all counts in each place where there is one. */
function* gatherings(counts: readonly number[], highest: number): IterableIterator<fc.Value<number[]>> {
  const sum = sumOf(counts)
  const places = counts.flatMap((count, at) => (count === 0 ? [] : [at]))
  if (places.length < 2 || sum > highest) return
  for (const place of places) {
    const together = counts.map((_, at) => (at === place ? sum : 0))
    yield new fc.Value(together, undefined)
  }
}
