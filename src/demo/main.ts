/** The main job of the library, on the sample reports that ship with it: `npm run demo`. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readReport } from '../command/input/read-report.js'
import { findLocale } from '../command/locale.js'
import { wantsColor } from '../command/terminal.js'
import { drawReport } from '../command/view/report.js'

const samples = new URL('../docs/samples/', import.meta.url)
const locale = findLocale(process.argv.slice(2), process.env)
const color = wantsColor(process)

const drawings: string[] = []
for (const name of readdirSync(samples).sort()) {
  const reading = await readReport({ file: fileURLToPath(new URL(name, samples)) }, locale)
  if ('problem' in reading) throw new Error(reading.problem)
  drawings.push(
    drawReport({ ...reading.read, file: `docs/samples/${name}` }, { locale, color, tables: ['requests'] }),
  )
}

console.log(drawings.join(`\n\n${'─'.repeat(8)}\n\n`))
