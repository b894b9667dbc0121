import { useMemo, useRef } from 'preact/hooks'
import type { Severity } from 'ogi-report'
import type { Anchor, Reading } from '../model.js'
import { openAt, standing } from '../state/selection.js'
import { useLight } from './light.js'
import { pointing } from './pointing.js'

interface Stretch {
  start: number
  end: number
  text: string
  path: string | null
  severity: Severity | null
  key: string | null
}

/** A text with numbered lines, its numbers and the places of findings marked. */
export const TextView = ({ reading }: { reading: Reading }) => {
  const root = useRef<HTMLOListElement>(null)
  const found = standing.value
  const lines = useMemo(() => linesOf(reading, found), [reading, found])
  useLight((anchor) => elementsAt(root.current, anchor), lines)
  return (
    <ol class="text-view" ref={root} tabIndex={0} {...pointing}>
      {lines.map((line, at) => (
        <li key={at}>
          {line.map(({ start, end, text, path, severity, key }) =>
            path === null && key === null ? (
              text
            ) : (
              <span
                key={start}
                data-start={start}
                data-end={end}
                data-path={path ?? undefined}
                class={severity === null ? undefined : `mark mark-${severity}`}
                onClick={key === null ? undefined : () => openAt(key)}
              >
                {text}
              </span>
            ),
          )}
        </li>
      ))}
    </ol>
  )
}

const elementsAt = (root: HTMLElement | null, { start, end }: Anchor): Element[] =>
  Array.from(root?.querySelectorAll<HTMLElement>('span[data-start]') ?? []).filter(({ dataset }) => {
    const [from, to] = [Number(dataset.start), Number(dataset.end)]
    return from < Math.max(end, start + 1) && to > start
  })

/** Parts a text where a line, a number or a finding begins or ends. */
const linesOf = ({ source, numbers }: Reading, found: typeof standing.value): Stretch[][] => {
  const paths = new Map(numbers.map(({ anchor, path }) => [anchor.start, { end: anchor.end, path }]))
  const cuts = new Set([0, source.length])
  for (const { anchor } of [...numbers, ...found]) cuts.add(anchor.start).add(anchor.end)
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) cuts.add(at).add(at + 1)
  const inOrder = [...cuts].filter((at) => at <= source.length).sort((one, other) => one - other)
  // Short findings are drawn over long ones, since a finding at a table or section covers all that stands in it.
  const narrow = found
    .filter(({ anchor }) => anchor.end - anchor.start <= 400)
    .sort((one, other) => one.anchor.end - one.anchor.start - (other.anchor.end - other.anchor.start))
  const lines: Stretch[][] = [[]]
  inOrder.forEach((start, at) => {
    const end = inOrder[at + 1]
    if (end === undefined) return
    const text = source.slice(start, end)
    if (text === '\n') {
      lines.push([])
      return
    }
    const number = paths.get(start)
    const finding = narrow.find(({ anchor }) => anchor.start <= start && end <= anchor.end)
    lines.at(-1)?.push({
      start,
      end,
      text: text.replace(/\r$/, ''),
      path: number !== undefined && number.end >= end ? number.path : null,
      severity: finding?.severity ?? null,
      key: finding?.key ?? null,
    })
  })
  return lines
}
