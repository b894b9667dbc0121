import type { Marker } from '../form/marker.js'
import { entries, type Entry } from './entries.js'
import type { Term } from './term.js'

/** Shorter labels are too much alike to tell which was meant. */
const shortestNear = 4
const shortestForTwo = 9
const mostMistakes = 2

let labelsByEnds: ReadonlyMap<string, readonly string[]> | undefined

/** The labels by their first and by their last two characters, among which a misspelt one is looked for. */
const byEnds = (): ReadonlyMap<string, readonly string[]> => (labelsByEnds ??= makeLabelsByEnds())

const makeLabelsByEnds = (): ReadonlyMap<string, readonly string[]> => {
  const labels = new Map<string, string[]>()
  for (const words of entries().byWords.keys()) {
    if (words.length < shortestNear) continue
    for (const end of [firstOf(words), lastOf(words)]) labels.set(end, [...(labels.get(end) ?? []), words])
  }
  return labels
}

const firstOf = (words: string): string => words.slice(0, 2)
const lastOf = (words: string): string => `-${words.slice(-2)}`

/** The one label that a misspelt text is near to; none where it is near to several that name different things. */
export const findNear = (words: string, marker: Marker | undefined): Term | undefined => {
  if (words.length < shortestNear - 1 || words.length > entries().longest + mostMistakes) return undefined
  const [begin, end] = [firstOf(words), lastOf(words)].map((one) => byEnds().get(one))
  if (begin === undefined && end === undefined) return undefined
  const candidates = new Set([...(begin ?? []), ...(end ?? [])])
  const fitting = [...candidates]
    .filter((candidate) => isNear(words, candidate))
    .flatMap((label) => entries().byWords.get(label) ?? [])
    .filter((entry) => mayBeMeant(entry, marker))
  const [first, ...others] = fitting.map(({ term }) => term)
  return others.every((other) => first !== undefined && isSame(first, other)) ? first : undefined
}

const mayBeMeant = ({ style, number, term }: Entry, marker: Marker | undefined): boolean =>
  term.section === undefined && (marker === undefined || (style === marker.style && number === marker.number))

/** Whether two wordings name one thing: 行政事业性收费 and 行政事业型收费. */
const isSame = (one: Term, other: Term): boolean =>
  one === other || (one.row !== undefined && one.row === other.row && one.letter === other.letter)

/** Whether one character of a label, or two of a long one, was lost, added or mistaken. */
const isNear = (words: string, label: string): boolean =>
  differsByAtMost(words, label, label.length >= shortestForTwo ? mostMistakes : 1)

const differsByAtMost = (one: string, other: string, most: number): boolean => {
  if (Math.abs(one.length - other.length) > most) return false
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  const [restOfOne, restOfOther] = [one.slice(same), other.slice(same)]
  if (restOfOne === '' || restOfOther === '') return Math.max(restOfOne.length, restOfOther.length) <= most
  if (most === 0) return false
  return (
    differsByAtMost(restOfOne.slice(1), restOfOther.slice(1), most - 1) ||
    differsByAtMost(restOfOne.slice(1), restOfOther, most - 1) ||
    differsByAtMost(restOfOne, restOfOther.slice(1), most - 1)
  )
}

/**
 * How much of two texts is the same, in order, from 0 to 1: the share of the longer one that the other has, too. 上年结政府公开数量
 * has nine of the fourteen characters of 上年结转政府信息公开申请数量.
 */
export const likenessOf = (one: string, other: string): number => {
  const longer = Math.max(one.length, other.length)
  // No label has so many words that a damaged one could be as long.
  if (longer > 2 * entries().longest) return 0
  let above = Array.from({ length: other.length + 1 }, () => 0)
  for (const character of one) {
    const row = [0]
    for (let at = 0; at < other.length; at++)
      row.push(
        character === other[at]
          ? (above[at] as number) + 1
          : Math.max(above[at + 1] as number, row[at] as number),
      )
    above = row
  }
  return (above.at(-1) as number) / longer
}
