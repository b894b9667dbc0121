import { effect, signal } from '@preact/signals'
import type { Change } from '../model.js'
import { change, current } from './documents.js'
import { listedFindings, openAt, openKey, faults } from './selection.js'

/** How many faults a change has left, until another document or finding is turned to. */
export const left = signal<number | null>(null)

/** Makes a change that a finding asks for, and goes on to the finding that comes next. */
export const mend = async (wanted: Change): Promise<void> => {
  const id = current.value?.id
  const at = listedFindings.value.findIndex(({ key }) => key === openKey.value)
  if (id === undefined || !(await change(id, wanted)) || current.value?.id !== id) return
  const rest = listedFindings.value
  const isThere = rest.some(({ key }) => key === openKey.value)
  if (!isThere) openAt((rest[Math.max(at, 0)] ?? rest[0])?.key ?? null)
  left.value = faults.value.size
}

/** Opens the first finding of each report that is turned to: what to do about it then needs no search. */
export const openFirstFindings = (): void => {
  let turnedTo: number | undefined
  effect(() => {
    const id = current.value?.reading == null ? undefined : current.value.id
    if (id === turnedTo) return
    turnedTo = id
    left.value = null
    if (id !== undefined) openAt(listedFindings.peek()[0]?.key ?? null)
  })
}
