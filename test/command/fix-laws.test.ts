import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { reportText } from '../../src/arbitraries/index.js'
import { cells, editCell, applyEdits, parse, type Encoding, type Layout } from '../../src/index.js'
import { parseHtml } from '../../src/html/index.js'
import { encode } from '../decode/encode.js'
import { marks } from '../decode/texts.js'
import { parameters, patience, runs } from '../support/runs.js'
import { temporaryFolder, writeInto } from './files.js'
import { runCommand } from './terminal.js'

const folder = temporaryFolder()
/** Each writes a file, and runs the command. */
const some = Math.ceil(runs / 5)
const layouts = ['lines', 'tsv', 'markdown', 'pipes', 'html'] as const satisfies readonly Layout[]
const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const satisfies readonly Encoding[]

/** A sound report in one of the layouts and encodings. */
const sound = fc.constantFrom(...layouts).chain((layout) =>
  fc.record({
    layout: fc.constant(layout),
    text: reportText({ layout, consistent: true }),
    encoding: fc.constantFrom(...encodings),
    isMarked: fc.boolean(),
    isCrlf: fc.boolean(),
    /** Which total is damaged, and by how much. */
    at: fc.nat(200),
    by: fc.integer({ min: 1, max: 999 }),
  }),
)

/** The total of a row of section three, whose row and column contradict it when it is changed. */
const damage = (text: string, layout: Layout, at: number, by: number): string => {
  const { report } = layout === 'html' ? parseHtml(text) : parse(text)
  const totals = cells(report).filter(
    ({ path, value }) => path.startsWith('requests.') && path.endsWith('.total') && value !== null,
  )
  const cell = totals[at % Math.max(totals.length, 1)]
  if (cell?.value == null) return text
  return applyEdits(text, [editCell(report, text, cell.path, cell.value + by)])
}

it(
  'what was damaged in one total is as it was to the last byte, or is left and reported',
  async () => {
    let mended = 0
    await fc.assert(
      fc.asyncProperty(sound, async ({ layout, text: written, encoding, isMarked, isCrlf, at, by }) => {
        const text = isCrlf ? written.replaceAll('\n', '\r\n') : written
        const mark = isMarked ? marks[encoding] : []
        const bytesOf = (one: string) => Uint8Array.from([...mark, ...encode(one, encoding)])
        const damaged = damage(text, layout, at, by)
        const file = writeInto(folder, layout === 'html' ? 'report.html' : 'report.txt', bytesOf(damaged))
        const { stdout, stderr } = await runCommand(['check', '--fix', '--in-place', '--no-config', file])
        const after = [...readFileSync(file)]
        if (stderr.includes('mended: ')) {
          mended++
          expect(after).toEqual([...bytesOf(text)])
        } else {
          expect(after).toEqual([...bytesOf(damaged)])
          if (damaged !== text)
            expect(stdout).toMatch(/error\[(?:row|outcome)-total\]|error\[balance\]|error\[/)
        }
      }),
      { ...parameters, numRuns: some },
    )
    expect(mended).toBeGreaterThan(0)
  },
  patience,
)
