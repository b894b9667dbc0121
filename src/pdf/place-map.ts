import type { Box } from './box.js'
import type { PdfPlace, PdfRectangle } from '../source/place.js'
import type { Line } from './line.js'
import { turnBack, turnBox, type Turn } from './turn.js'

/** The size of a page, and how it was turned to be read. */
export interface PageTurn {
  width: number
  height: number
  turn: Turn
}

/** Which stretches of the text stand where, in the order of the text. */
export interface PlaceMap {
  entries: Entry[]
  pages: ReadonlyMap<number, PageTurn>
}

interface Entry {
  start: number
  end: number
  page: number
  box: Box
  /** The line that it is part of; `undefined` for a cell, and for a page. */
  line: Line | undefined
}

export const createPlaceMap = (pages: ReadonlyMap<number, PageTurn>): PlaceMap => ({ entries: [], pages })

/** Notes that a whole page has its place at an offset: one that shows no text. */
export const notePage = ({ entries, pages }: PlaceMap, page: number, offset: number): void => {
  const { width = 0, height = 0, turn = 'none' } = pages.get(page) ?? {}
  const box = turnBox({ left: 0, top: 0, right: width, bottom: height }, turn, { width, height })
  entries.push({ start: offset, end: offset, page, box, line: undefined })
}

/** Finds the place of a stretch of the text; `undefined` where nothing of it is printed. */
export const findPlace = ({ entries, pages }: PlaceMap, start: number, end: number): PdfPlace | undefined => {
  const rectangles: PdfRectangle[] = []
  let line: Line | undefined
  for (let at = firstReaching(entries, start); at < entries.length; at++) {
    const entry = entries[at]
    if (entry === undefined || entry.start > end || (entry.start === end && start !== end)) break
    if (!isInside(entry, start, end)) continue
    const rectangle = rectangleOf(entry, pages)
    const last = rectangles.at(-1)
    if (last !== undefined && entry.line !== undefined && entry.line === line) join(last, rectangle)
    else rectangles.push(rectangle)
    line = entry.line
  }
  const [first] = rectangles
  return first && { kind: 'pdf', page: first.page, rectangles }
}

/** Whether an entry is part of a stretch. One of no length, the place of a blank cell, is where that is asked for. */
const isInside = (entry: Entry, start: number, end: number): boolean =>
  start === end ? entry.start <= start && entry.end >= end : entry.start < end && entry.end > start

const firstReaching = (entries: readonly Entry[], offset: number): number => {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.end ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const rectangleOf = ({ page, box }: Entry, pages: ReadonlyMap<number, PageTurn>): PdfRectangle => {
  const size = pages.get(page)
  const { left, top, right, bottom } = size === undefined ? box : turnBack(box, size.turn, size)
  return { page, left, top, width: right - left, height: bottom - top }
}

const join = (whole: PdfRectangle, { left, top, width, height }: PdfRectangle): void => {
  const right = Math.max(whole.left + whole.width, left + width)
  const bottom = Math.max(whole.top + whole.height, top + height)
  whole.left = Math.min(whole.left, left)
  whole.top = Math.min(whole.top, top)
  whole.width = right - whole.left
  whole.height = bottom - whole.top
}
