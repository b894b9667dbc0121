/**
 * Measures the library beside parsers of Markdown and of pages, and against its budgets. Needs `npm run build`.
 * Prints all figures and writes them to docs/performance.md; with `--quick` it measures less and only prints. Fails
 * when a budget is missed.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writePart } from './document.js'
import { full, quick } from './extent.js'
import { describeMachine } from './machine.js'
import { measureCold } from './parts/cold.js'
import { measureGrowth } from './parts/growth.js'
import { measureMemory } from './parts/memory.js'
import { measureSize } from './parts/size.js'
import { measureWarm } from './parts/warm.js'
import { inMarkdown, verdictTable } from './table.js'

const isQuick = process.argv.includes('--quick')

const entry = resolve('dist/index.js')
if (!existsSync(entry) || newestOf(resolve('src')) > statSync(entry).mtimeMs) {
  console.error('benchmark: dist is not built from src as it is: run `npm run build` first')
  process.exit(2)
}

const machine = `Measured on: ${describeMachine()}.`
const extent = isQuick ? quick : full
console.log(`${machine}\n`)
const parts = [measureSize, measureCold, measureWarm, measureGrowth, measureMemory].map((measure) => {
  const findings = measure(extent)
  for (const table of findings.tables) console.log(`${inMarkdown(table)}\n`)
  return findings
})
const verdicts = parts.flatMap((part) => part.verdicts)
const summary = verdictTable(verdicts)
console.log(inMarkdown(summary))
if (!isQuick) {
  const tables = [summary, ...parts.flatMap((part) => part.tables)]
  writePart('bench', [machine, ...tables.map(inMarkdown)].join('\n\n'))
}
if (verdicts.some(({ kept }) => !kept)) process.exitCode = 1

/** When the last file of a folder was changed. */
function newestOf(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (file) => statSync(join(folder, file)).mtimeMs,
    ),
  )
}
