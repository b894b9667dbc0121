import { point } from '../state/selection.js'

/** Tells which number of a view the pointer is on: to be given to the element that holds them all. */
export const pointing = {
  onPointerOver: ({ target }: PointerEvent): void =>
    point(target instanceof HTMLElement ? (target.dataset.path ?? null) : null, 'document'),
  onPointerLeave: (): void => point(null, 'document'),
}
