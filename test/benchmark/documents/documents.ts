import * as fc from 'fast-check'
import { parseArgs } from 'node:util'
import { reportData } from '../../../src/arbitraries/index.js'
import { parsePdf } from '../../../src/pdf/index.js'
import { printStyles } from '../../pdf/print-styles.js'
import { countCells, noAccuracy } from './accuracy.js'
import { openPrintedFiles } from './printed-files.js'

const { values } = parseArgs({
  options: { reports: { type: 'string', default: '200' }, kind: { type: 'string' } },
})
const numRuns = Number(values.reports)
const files = openPrintedFiles()
const reports = fc.sample(reportData({ consistent: true }), { numRuns, seed: 1 })
for (const style of printStyles) {
  if (values.kind !== undefined && style.name !== values.kind) continue
  const accuracy = noAccuracy()
  const started = Date.now()
  for (const [at, data] of reports.entries()) {
    const bytes = await files.print(data, style)
    if (process.env.PRINT_ONLY) continue
    const before = accuracy.right, cells = accuracy.cells
    const result = await parsePdf(bytes)
    countCells(accuracy, data, result)
    if (process.env.SHOW && accuracy.right - before < accuracy.cells - cells) console.log(`  report ${at}: ${accuracy.right - before} of ${accuracy.cells - cells}`, result.diagnostics.filter(d=>d.severity!=='info').map(d => `${d.code} ${d.path ?? ''}`).slice(0,12).join('; '))
  }
  console.log(style.name, accuracy, (accuracy.right / accuracy.cells * 100).toFixed(2), Date.now() - started)
}
await files.close()
