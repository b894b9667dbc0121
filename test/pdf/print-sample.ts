/** Prints the PDF among the samples: `npm run sample:pdf`. Needs Chromium and the fonts that `.ci/run` installs. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parse, serialize } from '../../src/index.js'
import { chromium } from '../browser/chromium.js'
import { printStyles } from './print-styles.js'
import { startPrinter } from './printer.js'

const samples = 'docs/samples/'
const style = printStyles.find(({ name }) => name === 'a word processor')
if (chromium === undefined || style === undefined) throw new Error('there is no Chromium, or no such style')
const { report } = parse(readFileSync(`${samples}taohe-town-2022.txt`, 'utf8'))
const page = serialize(report, { layout: 'html' }).replace(
  '</head>',
  `<style>${style.css} h1, h2 { font-weight: normal }</style></head>`,
)
const printer = await startPrinter(chromium)
writeFileSync(`${samples}taohe-town-2022.pdf`, await printer.print(page, style.printing))
await printer.close()
