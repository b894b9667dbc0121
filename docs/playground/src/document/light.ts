import { effect } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Anchor } from '../model.js'
import { lit, pointedIn } from '../state/selection.js'

/**
 * Lights up what is pointed at or open, wherever a view shows it, and brings it into sight unless the pointer is there.
 *
 * @param find - The elements that show a place; none where it is not shown.
 * @param drawn - What the view has drawn: another drawing is lit up anew.
 */
export const useLight = (find: (anchor: Anchor) => readonly Element[], drawn: unknown): void => {
  useEffect(
    () =>
      effect(() => {
        const anchor = lit.value
        const elements = anchor === null ? [] : find(anchor)
        for (const element of elements) element.classList.add('lit')
        if (pointedIn.value !== 'document') {
          elements[0]?.scrollIntoView({ block: 'center', inline: 'nearest' })
        }
        return () => {
          for (const element of elements) element.classList.remove('lit')
        }
      }),
    [drawn],
  )
}
