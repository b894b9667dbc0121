import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** How many items of a long list are drawn together, or not at all. */
export const blockSize = 100

interface BlocksProps {
  /** How many items there are. */
  count: number
  /** About how high one is, in `em`: the room of those that are not drawn. */
  height: number
  /** The item that is to be drawn wherever it stands: one that lights up. */
  wanted?: number
  draw: (at: number) => ComponentChildren
}

/**
 * Draws a long list a block at a time: one that is far from what is in sight is room alone. A browser takes seconds to draw
 * the lines of a long file, and shows a screenful of them.
 */
export const Blocks = ({ count, wanted, ...rest }: BlocksProps) => (
  <>
    {Array.from({ length: Math.ceil(count / blockSize) }, (_, at) => {
      const [first, end] = [at * blockSize, Math.min(count, (at + 1) * blockSize)]
      const isWanted = wanted !== undefined && first <= wanted && wanted < end
      return <Block key={at} first={first} end={end} isWanted={isWanted || at === 0} {...rest} />
    })}
  </>
)

interface BlockProps extends Omit<BlocksProps, 'count' | 'wanted'> {
  first: number
  end: number
  isWanted: boolean
}

const Block = ({ first, end, isWanted, height, draw }: BlockProps) => {
  const block = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)
  // Once it has been drawn, its room is what it took.
  const room = useRef(`${(end - first) * height}em`)
  useEffect(() => {
    const element = block.current
    if (element === null) return
    const look = (entries: readonly IntersectionObserverEntry[]): void => {
      const entry = entries.at(-1)
      if (entry === undefined) return
      if (!entry.isIntersecting && element.childElementCount > 0)
        room.current = `${entry.boundingClientRect.height}px`
      setNear(entry.isIntersecting)
    }
    const root = element.closest('[data-scrolls]')
    const observer = new IntersectionObserver(look, { root, rootMargin: '1200px' })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const isDrawn = isNear || isWanted
  return (
    <div ref={block} style={{ counterSet: `line ${first}`, ...(!isDrawn && { height: room.current }) }}>
      {isDrawn && Array.from({ length: end - first }, (_, at) => draw(first + at))}
    </div>
  )
}
