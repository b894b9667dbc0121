/**
 * Of some words, the one that was probably meant: at most a third of its letters differ. Whether letters are small or
 * capital, and what parts the words of a name, makes no difference: `rowTotal` is near `row-total`.
 */
export const nearest = (word: string, choices: readonly string[]): string | undefined => {
  const written = fold(word)
  let found: string | undefined
  let fewest = Infinity
  for (const choice of choices) {
    // One year is as near to another as any.
    if (/^\d+$/.test(choice)) continue
    // And one name of a language: cn is no more en than it is zh.
    if (choice.length < 3) continue
    const most = Math.ceil(choice.length / 3)
    if (Math.abs(choice.length - word.length) > 2 * most) continue
    const distance = distanceBetween(written, fold(choice))
    if (distance > most || distance >= fewest) continue
    found = choice
    fewest = distance
  }
  return found
}

const fold = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, '')

/** How many letters must be put in, taken out or changed to turn one word into the other. */
const distanceBetween = (word: string, other: string): number => {
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= word.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const change = word[row - 1] === other[column - 1] ? 0 : 1
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + change,
        ),
      )
    }
    previous = current
  }
  return previous[other.length] ?? 0
}
