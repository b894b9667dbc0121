/** One process that reads one large page. Runs with `--expose-gc`. */
import { readFileSync } from 'node:fs'
import { parse as parsePage } from 'parse5'
import { timeOf } from '../clock.js'
import { loadPageLibrary } from '../library.js'
import { handBack } from './hand-over.js'
import { collectedHeap } from './heap.js'

/** What one large page took. */
export interface LargePage {
  /** Of its source, in UTF-8. */
  bytes: number
  /** Of processor time. */
  seconds: number
  /** What its tree and its diagnostics keep in the heap, in bytes. */
  kept: number
  /** The most that the process took of the machine's memory, without what it had before reading, in bytes. */
  peak: number
}

const readers: Record<string, (page: string) => unknown> = {
  parseHtml: (await loadPageLibrary()).parseHtml,
  parse5: (page) => parsePage(page, { sourceCodeLocationInfo: true }),
}
const [, , name = '', file = ''] = process.argv
const read = readers[name]
if (read === undefined) throw new Error(`no reader has the name ${name}`)

const page = readFileSync(file, 'utf8')
const before = collectedHeap()
const residentBefore = process.memoryUsage.rss()
let result: unknown
const milliseconds = timeOf(() => {
  result = read(page)
})
const peak = process.resourceUsage().maxRSS * 1024 - residentBefore
const kept = collectedHeap() - before
if (result === undefined) throw new Error(`${name} gave nothing`)
handBack({ bytes: Buffer.byteLength(page), seconds: milliseconds / 1000, kept, peak } satisfies LargePage)
