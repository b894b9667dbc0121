/**
 * Does work for many, several at a time, and gives the results in the order of the many. At no time are there more than
 * `ahead` results that are under way or wait for an earlier one.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  perform: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = []
  for (const item of items) {
    waiting.push(perform(item))
    const first = waiting.length >= ahead ? waiting.shift() : undefined
    if (first !== undefined) yield await first
  }
  for (const result of waiting) yield await result
}
