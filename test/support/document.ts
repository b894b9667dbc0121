import type { Block, DocumentNode } from '../../src/document/element.js'

/** A tree whose texts have no place yet: a string is a text. */
export type Sketch =
  string | readonly Sketch[] | (Partial<Omit<Block, 'kind' | 'children'>> & SketchedElement)

interface SketchedElement {
  kind: Exclude<DocumentNode['kind'], 'text'>
  children?: readonly Sketch[]
  apart?: boolean
  columnSpan?: number
  rowSpan?: number
}

/** A document and its source. */
export interface Drawn {
  root: Block
  source: string
}

/**
 * Makes a document of a sketch. Its source is its texts, in order, each between angle brackets: what stands in the source
 * is found by what it says.
 */
export const draw = (...sketches: readonly Sketch[]): Drawn => {
  let source = ''
  const place = (sketch: Sketch): DocumentNode[] => {
    if (typeof sketch === 'string') {
      const start = source.length + 1
      source += `<${sketch}>`
      return [{ kind: 'text', value: sketch, start, end: start + sketch.length }]
    }
    if ('kind' in sketch) {
      const contentStart = source.length
      return [{ ...sketch, contentStart, children: (sketch.children ?? []).flatMap(place) }]
    }
    return sketch.flatMap(place)
  }
  const children = sketches.flatMap(place)
  return { root: { kind: 'block', children }, source }
}

const element =
  (kind: SketchedElement['kind']) =>
  (...children: Sketch[]): Sketch => ({ kind, children })

export const line = element('block')
export const cell = element('cell')
export const row = (...cells: readonly (string | Sketch)[]): Sketch => ({
  kind: 'row',
  children: cells.map((one) => (typeof one === 'string' ? cell(one) : one)),
})
export const table = element('table')
