import type { Flow } from './flow.js'
import { textOf } from './line.js'

/** The words of a cell, its lines joined; those of tables in it are left out. */
export const cellText = (flow: Flow): string =>
  flow.map((item) => (item.kind === 'line' ? textOf(item) : '')).join('')
