import { useRef, useState } from 'preact/hooks'
import { useSignalEffect } from '@preact/signals'
import { labelOf, type CellPath, type FormTableCell } from 'ogi-report'
import { change } from '../state/documents.js'
import {
  findingsByPath,
  numbersByPath,
  openAt,
  openFinding,
  openKey,
  point,
  pointedIn,
  pointedPath,
} from '../state/selection.js'
import { settings } from '../state/settings.js'
import { words } from '../words/words.js'
import { Flag } from './flag.js'

interface Props {
  cell: FormTableCell
  isEditable: boolean
  id: number
}

/** A cell of the form: the number that the report gives, and what was found of it. */
export const NumberCell = ({ cell: { path, columns, rows }, isEditable, id }: Props) => {
  const element = useRef<HTMLTableCellElement>(null)
  const [isWriting, setWriting] = useState(false)
  const number = numbersByPath.value.get(path)
  const found = findingsByPath.value.get(path) ?? []
  const [worst] = [...found].sort((one, other) => order[one.severity] - order[other.severity])
  const canWrite = isEditable && number !== undefined && number.state !== 'missing'
  useSignalEffect(() => {
    const isPointed = pointedPath.value === path
    const isOpen =
      openFinding.value?.path === path || openFinding.value?.related.some((one) => one.path === path)
    element.current?.classList.toggle('pointed', isPointed)
    element.current?.classList.toggle('open', isOpen === true)
    if (isPointed && pointedIn.value === 'document') element.current?.scrollIntoView({ block: 'nearest' })
    if (openFinding.value?.path === path) element.current?.scrollIntoView({ block: 'nearest' })
  })
  const write = async (text: string): Promise<void> => {
    setWriting(false)
    const value = Number(text)
    if (text.trim() !== '' && Number.isFinite(value) && value !== number?.value)
      await change(id, { path: path as CellPath, value })
    element.current?.focus()
  }
  return (
    <td
      ref={element}
      role="gridcell"
      colSpan={columns}
      rowSpan={rows}
      tabIndex={0}
      class={worst === undefined ? undefined : `has-${worst.severity}`}
      data-path={path}
      data-state={number?.state ?? 'missing'}
      aria-label={nameOf(path, canWrite)}
      aria-selected={openKey.value !== null && found.some(({ key }) => key === openKey.value)}
      onPointerEnter={() => point(path, 'form')}
      onPointerLeave={() => point(null, 'form')}
      onFocus={() => point(path, 'form')}
      onBlur={() => point(null, 'form')}
      onClick={() => worst !== undefined && openAt(worst.key)}
      onDblClick={() => canWrite && setWriting(true)}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return
        if (event.key === 'Enter' && canWrite) {
          event.preventDefault()
          setWriting(true)
        }
        if (event.key === ' ' && worst !== undefined) {
          event.preventDefault()
          openAt(worst.key)
        }
      }}
    >
      {isWriting ? (
        <NumberInput
          first={number?.value ?? null}
          onDone={(text) => void write(text)}
          onLeave={() => setWriting(false)}
        />
      ) : (
        <>
          {number === undefined || number.state === 'missing' ? (
            <span class="absent">—</span>
          ) : (
            number.raw.trim()
          )}
          {worst !== undefined && <Flag severity={worst.severity} />}
        </>
      )}
    </td>
  )
}

const order = { error: 0, warning: 1, info: 2 }

/** `一、本年新收政府信息公开申请数量，自然人，16，1 个错误`, for those who hear the page. */
const nameOf = (path: string, canWrite: boolean): string => {
  const { row, column } = labelOf(path as CellPath, settings.value.language)
  const { states, notInDocument, countOf, editHint } = words.value
  const number = numbersByPath.value.get(path)
  const found = findingsByPath.value.get(path) ?? []
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = found.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [countOf(severity, count)]
  })
  const content =
    number === undefined
      ? notInDocument
      : number.state === 'number'
        ? number.raw.trim()
        : `${states[number.state]} ${number.raw.trim()}`
  return [row, column, content, ...counts, ...(canWrite ? [editHint] : [])].join(
    settings.value.language === 'zh' ? '，' : ', ',
  )
}

interface InputProps {
  first: number | null
  onDone: (text: string) => void
  onLeave: () => void
}

const NumberInput = ({ first, onDone, onLeave }: InputProps) => (
  <input
    class="number-input"
    inputMode="decimal"
    aria-label={words.value.wrongNumber}
    defaultValue={first === null ? '' : String(first)}
    ref={(input) => {
      input?.focus()
      input?.select()
    }}
    onBlur={onLeave}
    onKeyDown={({ key, currentTarget }) => {
      if (key === 'Enter') onDone(currentTarget.value)
      if (key === 'Escape') onLeave()
    }}
  />
)
