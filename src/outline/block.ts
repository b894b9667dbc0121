import type { ProseBlock } from '../prose/block.js'
import type { ReadTable } from '../table/read.js'

/** A table, its notes among its lines. */
export interface TableBlock {
  readonly kind: 'table'
  readonly read: ReadTable
}

/** What a section is made of. */
export type Block = ProseBlock | TableBlock
