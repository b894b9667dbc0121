import type { TargetedKeyboardEvent } from 'preact'

/** Arrow keys go from number to number of a table, as they look. */
export const moveFocus = (event: TargetedKeyboardEvent<HTMLTableElement>): void => {
  const { key, target, currentTarget } = event
  if (!(target instanceof HTMLElement) || target.tagName !== 'TD') return
  const cells = Array.from(currentTarget.querySelectorAll<HTMLElement>('td'))
  const next = nextCell(key, target, cells)
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

const nextCell = (key: string, from: HTMLElement, cells: readonly HTMLElement[]): HTMLElement | undefined => {
  const at = cells.indexOf(from)
  if (key === 'ArrowRight') return cells[at + 1]
  if (key === 'ArrowLeft') return cells[at - 1]
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined
  const middle = middleOf(from)
  const below = key === 'ArrowDown'
  const rest = below ? cells.slice(at + 1) : cells.slice(0, Math.max(at, 0)).reverse()
  return rest.find((cell) => {
    const { left, right, top } = cell.getBoundingClientRect()
    const isInOtherRow = Math.abs(top - from.getBoundingClientRect().top) > 2
    return isInOtherRow && left <= middle && middle <= right
  })
}

const middleOf = (cell: HTMLElement): number => {
  const { left, right } = cell.getBoundingClientRect()
  return (left + right) / 2
}
