/** The main job of the library, on the sample reports that ship with it: `npm run demo`. */
import { readdirSync, readFileSync } from 'node:fs'
import { findLocale, localeOf } from '../command/locale.js'
import { wantsColor } from '../command/terminal.js'
import { drawReport } from '../command/view/report.js'
import { parse } from '../index.js'

const samples = new URL('../docs/samples/', import.meta.url)
const locale = findLocale(process.argv.slice(2), process.env)
const color = wantsColor(process)

const drawings = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => {
    const text = readFileSync(new URL(name, samples), 'utf8')
    const file = `docs/samples/${name}`
    return drawReport(
      { file, text, ...parse(text, { locale: localeOf[locale] }) },
      { locale, color, tables: ['requests'] },
    )
  })

console.log(drawings.join(`\n\n${'─'.repeat(8)}\n\n`))
