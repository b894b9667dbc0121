import { describe } from '../data/describe.js'

/** The layouts that a report can be written in. */
export const layouts = ['lines', 'tsv', 'markdown', 'pipes', 'html'] as const

/** A layout that a report can be written in. */
export type Layout = (typeof layouts)[number]

/** Takes a layout from those who may not have it checked by a compiler. */
export const checkLayout = (layout: unknown): Layout => {
  const found = layouts.find((one) => one === layout)
  if (found !== undefined) return found
  throw new TypeError(`layout must be one of ${layouts.join(', ')}; got ${describe(layout)}`)
}
