import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it, vi } from 'vitest'
import { encode } from '../decode/encode.js'
import { oldPdf } from '../support/old-pdf.js'
import { ownReports } from '../support/samples.js'
import { answerOf, chromium, patience, type ServedFile } from './chromium.js'
import { resultsOf, type Work } from './results.js'

const samples = new URL('../../docs/samples/', import.meta.url)
const pages = new URL('../html/fixtures/', import.meta.url)
const sources = ownReports.map(({ source }) => source)
const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const

const work: Work = {
  texts: [...sources, '', '\ud800', '__proto__', '（'.repeat(100_000)],
  pages: readdirSync(pages)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(new URL(file, pages), 'utf8')),
  bytes: [
    ...encodings.flatMap((encoding) => sources.slice(0, 3).map((source) => encode(source, encoding))),
    [0xff, 0xd8, 0xff, 0xe0, 0x80, 0x00],
  ],
  words: [[...readFileSync(new URL('taohe-town-2022.docx', samples))]],
  pdfs: [
    [...readFileSync(new URL('taohe-town-2022.pdf', samples))],
    [...oldPdf(['某县2021年政府信息公开工作年度报告', '一、总体情况'], 'UniGB-UCS2-H')],
  ],
}

/** The tables of characters that the second PDF needs, as a site would serve them. */
const tables = ['UniGB-UCS2-H', 'Adobe-GB1-UCS2'].map((name): [string, ServedFile] => {
  const file = new URL(`../../node_modules/pdfjs-dist/cmaps/${name}.bcmap`, import.meta.url)
  return [`cmaps/${name}.bcmap`, { type: 'application/octet-stream', content: readFileSync(file) }]
})

const contentOf = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('results.ts', import.meta.url))],
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

const script = (content: string): ServedFile => ({ type: 'text/javascript', content })

vi.setConfig({ testTimeout: 2 * patience })

// Whoever has no Chromium can work on the project all the same; the checks of the project must not do without.
describe.skipIf(chromium === undefined && process.env.CI === undefined)(
  'in Chromium (skipped where there is none, but for CI)',
  () => {
    it('reads, checks, writes and decodes as in Node, in a page and in a worker', async () => {
      if (chromium === undefined)
        throw new Error('there is no Chromium: install it (apt-get install chromium)')
      const answer = await answerOf(chromium, {
        'page.html': { type: 'text/html', content: contentOf('page.html') },
        'worker.js': script(contentOf('worker.js')),
        'results.js': script(await bundle()),
        'work.json': { type: 'application/json', content: JSON.stringify({ ...work, cMapUrl: 'cmaps/' }) },
        ...Object.fromEntries(tables),
      })
      const expected = await resultsOf(work)
      expect(JSON.parse(answer)).toEqual({ page: expected, worker: expected })
    })
  },
)
