import type { Diagnostic } from '../findings/diagnostic.js'
import type { DataPath } from '../form/data-path.js'
import type { ParseResult } from '../report/read.js'
import type { Position } from '../source/source.js'
import type { Node } from '../tree/nodes.js'
import { afterAwait } from '../surface/arguments.js'
import { describe } from '../surface/describe.js'
import { cellAt } from '../tree/walk.js'
import type { Place } from '../source/place.js'
import type { ShownText } from '../source/shown-text.js'

/** A document, as far as messages ask where something stands in it and what it shows there. */
export interface DocumentView {
  /** The text that all positions point into: the source of a page, the XML of a Word file, the text of a PDF. */
  readonly source: string
  /** What the document shows. */
  readonly shown: ShownText
  /** Where a stretch of the source stands; `undefined` for one that stands nowhere in the document. */
  readonly placeOf: (what: { readonly position: Position }) => Place | undefined
}

/** What was read of a document. `At` is where things stand in documents of its kind. */
export interface DocumentResult<At extends Place = Place> extends ParseResult, DocumentView {
  /**
   * Where something stands in the document.
   *
   * @param what - A node of the tree, a diagnostic, or the path of a number such as `requests.received.total`.
   * @returns Its place; `undefined` for a number that is not there, and for what stands nowhere in the document.
   * @throws `TypeError` for a path that the form does not have, and for what has no position.
   */
  readonly placeOf: (what: Node | Diagnostic | DataPath | { readonly position: Position }) => At | undefined
}

/** Tells where a stretch of the source stands in the document; `undefined` where it stands nowhere in it. */
export type FindPlace<At extends Place> = (position: Position) => At | undefined

/** What was read of a document, with what it shows and where things stand in it. */
export const documentResult = <At extends Place>(
  { report, diagnostics }: ParseResult,
  { source, shown }: Pick<DocumentView, 'source' | 'shown'>,
  findPlace: FindPlace<At>,
): DocumentResult<At> => ({
  report,
  diagnostics,
  source,
  shown,
  placeOf: (what) => {
    const found = typeof what === 'string' ? cellAt(report, what) : what
    if (found === undefined) return undefined
    checkPlaced(found)
    return findPlace(found.position)
  },
})

/** Checks that something has a position, for those who may not have it checked by a compiler. */
const checkPlaced = (what: unknown): void => {
  if (typeof what === 'object' && what !== null && 'position' in what && isPosition(what.position)) return
  throw new TypeError(
    `placeOf(what) must be a node, a diagnostic, or the path of a number; got ${describe(what)}${afterAwait(what)}`,
  )
}

const isPosition = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value
