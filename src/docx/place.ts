import type { DocxPlace } from '../source/place.js'

type Numbers = Pick<DocxPlace, 'paragraph' | 'cell'>

interface Stretch {
  start: number
  end: number
  numbers: Numbers
  around: Stretch | undefined
}

/** A part, and where it stands in the source. */
interface Part {
  name: string
  start: number
  end: number
}

/** Where the paragraphs and cells of a document stand. */
export interface Places {
  readonly parts: Part[]
  /** In the order of the source; a cell may stand in another. */
  readonly stretches: Stretch[]
  open: Stretch | undefined
}

export const createPlaces = (): Places => ({ parts: [], stretches: [], open: undefined })

/** Notes a paragraph or a cell, until it is closed. */
export const openStretch = (places: Places, start: number, end: number, numbers: Numbers): void => {
  places.open = { start, end, numbers, around: places.open }
  places.stretches.push(places.open)
}

export const closeStretch = (places: Places): void => {
  places.open = places.open?.around
}

/** Where a stretch of the source stands; `undefined` outside of all parts. */
export const findPlace = (
  { parts, stretches }: Places,
  start: number,
  end: number,
): DocxPlace | undefined => {
  const part = parts.find((one) => one.start <= start && start <= one.end)
  if (part === undefined) return undefined
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.start ?? Infinity) <= start) low = middle + 1
    else high = middle
  }
  let stretch = stretches[low - 1]
  while (stretch !== undefined && stretch.end < end) stretch = stretch.around
  return {
    kind: 'docx',
    part: part.name,
    start: start - part.start,
    end: end - part.start,
    paragraph: stretch?.numbers.paragraph ?? null,
    cell: stretch?.numbers.cell ?? null,
  }
}
