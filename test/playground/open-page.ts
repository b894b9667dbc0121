import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium as driver, type BrowserContext, type Page } from 'playwright-core'
import { build } from 'vite'
import { vi } from 'vitest'
import { serveFolder } from './file-server.js'

const root = fileURLToPath(new URL('../../docs/playground/', import.meta.url))

/** Where pictures of the page are left, to look at. */
const pictures = join(root, 'dist-pictures')

/** The page, built and served from under a path of a plain file server, and a browser to open it in. */
export interface Stage {
  address: string
  /** The folder that was built. */
  folder: string
  context: BrowserContext
  /** What the browser has said or failed to load; nothing of it is expected. */
  complaints: string[]
  open: () => Promise<Page>
  close: () => Promise<void>
}

export const openStage = async (executablePath: string): Promise<Stage> => {
  const outDir = mkdtempSync(join(tmpdir(), 'ogi-report-page-'))
  // The page that is published, and not one for tests.
  vi.stubEnv('NODE_ENV', 'production')
  await build({ root, logLevel: 'warn', build: { outDir } })
  vi.unstubAllEnvs()
  const server = await serveFolder(outDir, '/offices/check/')
  const browser = await driver.launch({ executablePath, args: ['--no-sandbox'] })
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true })
  const complaints: string[] = []
  context.on('console', (message) => complaints.push(message.text()))
  context.on('weberror', (error) => complaints.push(error.error().message))
  context.on('requestfailed', (request) => {
    // A page that is left while it loads breaks off what it was loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(request.url())
  })
  return {
    address: server.address,
    folder: outDir,
    context,
    complaints,
    open: async () => {
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      await page.goto(server.address)
      return page
    },
    close: async () => {
      await browser.close()
      server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}

/** Leaves a picture of the page. */
export const draw = async (page: Page, name: string): Promise<void> => {
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}

/** A file that a user would drop. */
export interface DroppedFile {
  name: string
  bytes: Uint8Array
}

/** Drops files on the page, as a person does with a mouse. */
export const drop = async (page: Page, files: readonly DroppedFile[]): Promise<void> => {
  const plain = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }))
  await page.evaluate((given) => {
    const transfer = new DataTransfer()
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      transfer.items.add(new File([bytes], name))
    }
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    )
  }, plain)
}
