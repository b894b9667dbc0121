import type { DocumentElement, DocumentNode } from './element.js'

/** What is done at the nodes of a tree. A context is what the elements around a node make of it. */
export interface Visitor<Context> {
  /** Called for each node, parents first. Gives the context of its children; `undefined` leaves them out. */
  enter: (node: DocumentNode, context: Context) => Context | undefined
  /** Called when the children of an element are done, with the context that they had. */
  leave: (element: DocumentElement, context: Context) => void
}

/** An element whose children are being visited, up to the next one. */
interface Open<Context> {
  element: DocumentElement
  next: number
  context: Context
}

/** Walks a tree in its order. Elements may stand in each other to any depth, so this does not recurse. */
export const walk = <Context>(root: DocumentElement, context: Context, visitor: Visitor<Context>): void => {
  const open: Open<Context>[] = []
  const enter = (node: DocumentNode, around: Context): void => {
    const inside = visitor.enter(node, around)
    if (inside !== undefined && 'children' in node) open.push({ element: node, next: 0, context: inside })
  }
  enter(root, context)
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const child = last.element.children[last.next++]
    if (child !== undefined) enter(child, last.context)
    else {
      open.pop()
      visitor.leave(last.element, last.context)
    }
  }
}
