/**
 * A text that still fails and of which nothing more can be left out: first lines, then characters. The texts are too
 * long for fast-check to shrink them by itself.
 */
export const smallest = (text: string, fails: (text: string) => boolean): string => {
  const lines = leaveOut(text.split(/(?<=\n)/), (kept) => fails(kept.join('')))
  return leaveOut(lines.join('').split(''), (kept) => fails(kept.join(''))).join('')
}

/** Leaves out halves, then quarters and so on, down to single parts, as long as the rest still fails. */
const leaveOut = (
  parts: readonly string[],
  fails: (kept: readonly string[]) => boolean,
): readonly string[] => {
  let kept = parts
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length;) {
      const rest = [...kept.slice(0, at), ...kept.slice(at + size)]
      if (fails(rest)) kept = rest
      else at += size
    }
  }
  return kept
}
