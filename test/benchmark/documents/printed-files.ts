import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ReportData } from '../../../src/index.js'
import { chromium } from '../../browser/chromium.js'
import { pageToPrint, layOut, type PrintStyle } from '../../pdf/print-styles.js'
import { startPrinter, type Printer } from '../../pdf/printer.js'

/** PDFs, printed once and kept between runs: printing takes ten times as long as reading. */
export interface PrintedFiles {
  print: (data: ReportData, style: PrintStyle) => Promise<Uint8Array>
  close: () => Promise<void>
}

const folder = resolve('node_modules/.cache/printed')

export const openPrintedFiles = (): PrintedFiles => {
  mkdirSync(folder, { recursive: true })
  let printer: Promise<Printer> | undefined
  return {
    print: async (data, style) => {
      const page = pageToPrint(layOut(data), style)
      const key = createHash('sha256')
        .update(JSON.stringify([page, style.printing]))
        .digest('hex')
      const file = join(folder, `${key}.pdf`)
      if (existsSync(file)) return new Uint8Array(readFileSync(file))
      printer ??= start()
      const bytes = await (await printer).print(page, style.printing)
      writeFileSync(file, bytes)
      return bytes
    },
    close: async () => (await printer)?.close(),
  }
}

const start = async (): Promise<Printer> => {
  if (chromium === undefined) throw new Error('there is no Chromium: install it (apt-get install chromium)')
  return startPrinter(chromium)
}
