/** Of some words, the one that was probably meant: at most a third of its letters differ. */
export const nearest = (word: string, choices: readonly string[]): string | undefined => {
  const ranked = choices
    .map((choice) => ({ choice, distance: distanceBetween(word, choice) }))
    .sort((one, other) => one.distance - other.distance)
  const [first] = ranked
  return first !== undefined && first.distance <= Math.ceil(first.choice.length / 3)
    ? first.choice
    : undefined
}

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
