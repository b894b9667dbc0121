import type { Ruling } from './page-content.js'

/** How far beside each other, and how far behind each other, two lines may stand that are one, in points. */
const beside = 1
const behind = 3
/** What stays shorter is a dot, or the mark of something else. */
const shortest = 4

/**
 * Joins lines that stand on one line and touch, or nearly: borders are drawn cell by cell, and some dot by dot.
 *
 *   ──── ─────────   ────────        ──────────────   ────────
 *             ────              →
 */
export const joinRulings = (rulings: readonly Ruling[]): Ruling[] =>
  [...joinOfAxis(rulings, 'level'), ...joinOfAxis(rulings, 'upright')].filter(
    ({ from, to }) => to - from >= shortest,
  )

const joinOfAxis = (rulings: readonly Ruling[], axis: Ruling['axis']): Ruling[] => {
  const ofAxis = rulings.filter((ruling) => ruling.axis === axis).sort((one, other) => one.at - other.at)
  const joined: Ruling[] = []
  for (let from = 0; from < ofAxis.length;) {
    let to = from + 1
    while (isBeside(ofAxis[from], ofAxis[to])) to++
    joined.push(...joinStretches(ofAxis.slice(from, to)))
    from = to
  }
  return joined
}

const isBeside = (first: Ruling | undefined, next: Ruling | undefined): boolean =>
  first !== undefined && next !== undefined && next.at - first.at <= beside

/** Joins the stretches of one line. */
const joinStretches = (stretches: readonly Ruling[]): Ruling[] => {
  const joined: Ruling[] = []
  for (const stretch of [...stretches].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1)
    if (last === undefined || stretch.from - last.to > behind) joined.push({ ...stretch })
    else last.to = Math.max(last.to, stretch.to)
  }
  return joined
}
