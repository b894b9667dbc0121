/** One process that imports a parser and reads two hundred different reports, as a program does that has just started. */
import { performance } from 'node:perf_hooks'
import { processorTime } from '../clock.js'
import { built } from '../library.js'
import { handBack, take } from './hand-over.js'

/** Milliseconds: of processor time, and on the clock. */
export interface Time {
  processor: number
  wall: number
}

/** What a cold process has measured. */
export interface Cold {
  /** The import alone. */
  import: Time
  /** The first report, without the import. */
  first: Time
  /** All reports, the first among them, without the import. */
  all: Time
}

/** The parsers, by name: each loads its module and gives what reads a text. */
const parsers: Record<string, () => Promise<(text: string) => unknown>> = {
  'ogi-report': async () => {
    const { parse } = (await import(built('index.js'))) as typeof import('../../../src/index.js')
    return parse
  },
  'markdown-it': async () => {
    const { default: MarkdownIt } = await import('markdown-it')
    const markdownIt = new MarkdownIt()
    return (text) => markdownIt.parse(text, {})
  },
  marked: async () => {
    const { lexer } = await import('marked')
    return (text) => lexer(text)
  },
}

const texts = take('cold') as string[]
const load = parsers[process.argv[2] ?? '']
if (load === undefined) throw new Error(`no parser has the name ${process.argv[2] ?? ''}`)

const now = (): Time => ({ processor: processorTime(), wall: performance.now() })
const since = (start: Time): Time => {
  const { processor, wall } = now()
  return { processor: processor - start.processor, wall: wall - start.wall }
}

const beforeImport = now()
const read = await load()
const imported = since(beforeImport)
const beforeReading = now()
const [first = '', ...others] = texts
read(first)
const firstRead = since(beforeReading)
for (const text of others) read(text)
handBack({ import: imported, first: firstRead, all: since(beforeReading) } satisfies Cold)
