import { useMemo, useRef } from 'preact/hooks'
import type { Severity } from 'ogi-report'
import type { Anchor, Reading } from '../model.js'
import { lit, openAt, standing } from '../state/selection.js'
import { Blocks, blockSize } from './blocks.js'
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
  const root = useRef<HTMLDivElement>(null)
  const found = standing.value
  const lines = useMemo(() => linesOf(reading, found), [reading, found])
  // The first line of the block that holds what lights up, so that lines of one block do not draw it again.
  const line = lit.value === null ? 0 : lineOf(lines, lit.value)
  const wanted = line - (line % blockSize)
  const drawn = useMemo(() => ({}), [lines, wanted])
  useLight((anchor) => elementsAt(root.current, anchor), drawn)
  return (
    <div class="text-view" ref={root} tabIndex={0} data-scrolls {...pointing}>
      <Blocks
        count={lines.length}
        height={lineHeight}
        wanted={wanted}
        draw={(at) => <Line key={at} stretches={lines[at] ?? []} />}
      />
    </div>
  )
}

/** That of the style sheet. */
const lineHeight = 1.75

/** The line that a place begins in. */
const lineOf = (lines: readonly (readonly Stretch[])[], { start }: Anchor): number =>
  lines.findIndex((line) => (line.at(-1)?.end ?? 0) > start)

const Line = ({ stretches }: { stretches: readonly Stretch[] }) => (
  <div class="line">
    {stretches.map(({ start, end, text, path, severity, key }) =>
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
  </div>
)

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
  const findingAt = createFindingAt(found)
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
    const finding = findingAt(start, end)
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

/** No finding is drawn that covers more: one at a table or a section covers all that stands in it. */
const longest = 400

/** Finds the shortest finding that covers a stretch; asked for stretches in the order of the text. */
const createFindingAt = (found: typeof standing.value) => {
  const inOrder = found
    .filter(({ anchor }) => anchor.end - anchor.start <= longest)
    .sort((one, other) => one.anchor.start - other.anchor.start)
  let first = 0
  return (start: number, end: number): (typeof inOrder)[number] | undefined => {
    while ((inOrder[first]?.anchor.start ?? Infinity) < start - longest) first++
    let shortest: (typeof inOrder)[number] | undefined
    for (let at = first; (inOrder[at]?.anchor.start ?? Infinity) <= start; at++) {
      const one = inOrder[at]
      if (one === undefined || one.anchor.end < end) continue
      if (shortest === undefined || lengthOf(one.anchor) < lengthOf(shortest.anchor)) shortest = one
    }
    return shortest
  }
}

const lengthOf = ({ start, end }: Anchor): number => end - start
