/** What is done at the nodes of a tree. A context is what the elements around a node make of it. */
export interface Visitor<Node, Element extends Node, Context> {
  /** Called for each node, parents first. Gives the context of its children; `undefined` leaves them out. */
  enter: (node: Node, context: Context) => Context | undefined
  /** Called when the children of an element are done, with the context that they had. */
  leave: (element: Element, context: Context) => void
}

/** An element whose children are being visited, up to the next one. */
interface Open<Element, Context> {
  element: Element
  next: number
  context: Context
}

/** Walks a tree in its order. Elements may stand in each other to any depth, so this does not recurse. */
export const walk = <
  Node extends object,
  Element extends Node & { readonly children: readonly Node[] },
  Context,
>(
  root: Element,
  context: Context,
  visitor: Visitor<Node, Element, Context>,
): void => {
  const open: Open<Element, Context>[] = []
  const isElement = (node: Node): node is Element => 'children' in node
  const enter = (node: Node, around: Context): void => {
    const inside = visitor.enter(node, around)
    if (inside !== undefined && isElement(node)) open.push({ element: node, next: 0, context: inside })
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
