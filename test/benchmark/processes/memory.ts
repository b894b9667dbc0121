/** One process that reads many reports and sees what its heap has kept of them. Runs with `--expose-gc`. */
import { loadLibrary } from '../library.js'
import { collectedHeap } from './heap.js'
import { handBack, take } from './hand-over.js'

/** What reading many reports has left in the heap, in bytes. */
export interface Memory {
  parses: number
  grown: number
}

const { parse } = await loadLibrary()
const { texts, parses } = take('memory') as { texts: string[]; parses: number }
const beforeCounting = 1000

const before = heapAfter(0, beforeCounting)
const grown = heapAfter(beforeCounting, beforeCounting + parses) - before
handBack({ parses, grown } satisfies Memory)

/** No two texts are the same, or whatever keeps one entry a text would not show. */
function heapAfter(first: number, last: number): number {
  for (let number = first; number < last; number++) {
    const text = texts[number % texts.length] ?? ''
    const middle = text.indexOf('。') + 1
    parse(`${text.slice(0, middle)}${number}${text.slice(middle)}`)
  }
  return collectedHeap()
}
