import { useSignalEffect } from '@preact/signals'
import type { Anchor } from '../model.js'
import { lit, pointedIn } from '../state/selection.js'

/**
 * Lights up what is pointed at or open, wherever a view shows it, and brings it into sight unless the pointer is there.
 *
 * @param find - The elements that show a place; none where it is not shown, or not yet.
 */
export const useLight = (find: (anchor: Anchor) => readonly Element[], after: unknown): void => {
  useSignalEffect(() => {
    void after
    const anchor = lit.value
    const elements = anchor === null ? [] : find(anchor)
    for (const element of elements) element.classList.add('lit')
    if (pointedIn.value !== 'document') elements[0]?.scrollIntoView({ block: 'center', inline: 'nearest' })
    return () => {
      for (const element of elements) element.classList.remove('lit')
    }
  })
}
