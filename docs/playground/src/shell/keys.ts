import { useEffect } from 'preact/hooks'
import { step } from '../state/documents.js'
import { mend } from '../state/mend.js'
import { goBy, openFinding } from '../state/selection.js'
import { dialog } from './dialog.js'
import { chooseFiles } from './choose-files.js'

/** Applies the first remedy of the open finding. */
export const applyOpenFix = (): void => {
  const [fix] = openFinding.value?.fixes ?? []
  if (fix !== undefined) void mend({ edits: fix.edits })
}

const actions: Readonly<Record<string, () => void>> = {
  j: () => goBy(1),
  k: () => goBy(-1),
  a: applyOpenFix,
  o: chooseFiles,
  '?': () => (dialog.value = 'keys'),
}

/** The keys of the page, where nothing is being written. */
export const useKeys = (): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
      if (target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null) return
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') {
        event.preventDefault()
        step(shiftKey ? 1 : -1)
        return
      }
      if (ctrlKey || metaKey || altKey) return
      const action = actions[key]
      if (action === undefined) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
