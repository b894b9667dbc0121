import type { Position } from '../source/source.js'
import type { Report } from '../tree/nodes.js'
import { cellsOf } from './cells.js'
import type { Subject } from './rule.js'

/** A report, ready to be compared. */
export const subjectOf = (report: Report): Subject => ({ report, cells: cellsOf(report) })

/** Where a report says who it is of and on which year: its title, or its start. */
export const titlePosition = ({ children, position }: Report): Position =>
  children.find((node) => node.type === 'Title')?.position ?? { start: position.start, end: position.start }
