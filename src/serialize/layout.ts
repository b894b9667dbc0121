import { checkChoice } from '../surface/choice.js'
import { frozen } from '../surface/frozen.js'

/**
 * The layouts that a report can be written in.
 *
 * @category Write
 *
 * @example
 * ```ts
 * import { layouts } from 'ogi-report'
 *
 * layouts // ['lines', 'tsv', 'markdown', 'pipes', 'html']
 * ```
 */
export const layouts = /* @__PURE__ */ frozen(['lines', 'tsv', 'markdown', 'pipes', 'html'])

/** A layout that a report can be written in. */
export type Layout = (typeof layouts)[number]

/** Takes a layout from those who may not have it checked by a compiler. */
export const checkLayout = (layout: unknown): Layout => checkChoice('layout', layout, layouts)
