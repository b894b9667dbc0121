import { childOf, isOn, valueOf, type XmlElement } from './xml.js'

/** How many columns and rows a cell covers. */
export interface Spans {
  columns: number
  rows: number
}

/** A cell that others below it may be merged with. */
interface Merged {
  spans: Spans
}

/**
 * Finds what the cells of a table cover. A cell that is merged with the one above it (`w:vMerge`) or before it
 * (`w:hMerge`) is a part of that one, and left out.
 */
export const spansIn = (table: XmlElement): ReadonlyMap<XmlElement, Spans> => {
  const found = new Map<XmlElement, Spans>()
  let above = new Map<number, Merged>()
  for (const row of inside(table, 'w:tr')) {
    const merged = new Map<number, Merged>()
    let column = columnsBefore(row)
    let before: Spans | undefined
    for (const cell of inside(row, 'w:tc')) {
      const properties = childOf(cell, 'w:tcPr')
      const columns = positive(valueOf(properties, 'w:gridSpan'))
      const up = above.get(column)
      const [down, back] = [mergeOf(properties, 'w:vMerge'), mergeOf(properties, 'w:hMerge')]
      if (back === 'continue' && before !== undefined) before.columns += columns
      else if (down === 'continue' && up !== undefined) {
        up.spans.rows++
        merged.set(column, up)
      } else {
        before = { columns, rows: 1 }
        found.set(cell, before)
        if (down !== undefined) merged.set(column, { spans: before })
      }
      column += columns
    }
    above = merged
  }
  return found
}

const mergeOf = (properties: XmlElement | undefined, name: string): 'restart' | 'continue' | undefined => {
  const merge = childOf(properties, name)
  if (merge === undefined) return undefined
  return merge.attributes.val === 'restart' ? 'restart' : 'continue'
}

const positive = (value: string | undefined): number => {
  const number = Number.parseInt(value ?? '1', 10)
  return number > 0 ? number : 1
}

/** How many columns a row leaves free before its first cell. */
export const columnsBefore = (row: XmlElement): number => {
  const number = Number.parseInt(valueOf(childOf(row, 'w:trPr'), 'w:gridBefore') ?? '0', 10)
  return number > 0 ? number : 0
}

/** Whether a row or a cell is not shown: it is hidden, or was taken out by a change that is tracked. */
export const isLeftOut = (element: XmlElement): boolean =>
  isOn(childOf(element, 'w:trPr'), 'w:hidden') === true ||
  childOf(childOf(element, 'w:trPr'), 'w:del') !== undefined ||
  childOf(childOf(element, 'w:tcPr'), 'w:cellDel') !== undefined

/** The rows of a table, or the cells of a row, that are there; content controls and tracked changes may stand around them. */
const inside = (element: XmlElement, name: 'w:tr' | 'w:tc'): XmlElement[] => {
  const found: XmlElement[] = []
  const open = [...element.children].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'text') continue
    if (node.name === name) {
      if (!isLeftOut(node)) found.push(node)
    } else if (wrappers.has(node.name)) {
      for (const child of [...node.children].reverse()) open.push(child)
    }
  }
  return found
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'])
