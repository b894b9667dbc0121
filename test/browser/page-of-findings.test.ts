import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { chromium as playwright, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ofProject } from '../command/files.js'
import { runCommand } from '../command/terminal.js'
import { chromium, patience, quiet } from './chromium.js'
import { execFileSync } from 'node:child_process'

vi.setConfig({ testTimeout: 2 * patience, hookTimeout: 2 * patience })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const files = [
  ...['songling-culture-2023-faults.txt', 'taohe-town-2022.docx'].map((file) => `docs/samples/${file}`),
  ...['text-table-mismatch/fail-received', 'missing-section/fail-other', 'surplus-cell/fail-subtotal'].map(
    (name) => `test/conformance/codes/${name}.txt`,
  ),
].map(ofProject)

/** What axe finds wrong with a page. Rules run in the page, where axe is a variable. */
const violationsIn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const results: AxeResults = await page.evaluate('axe.run(document)')
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

// Whoever has no Chromium can work on the project all the same; the checks of the project must not do without.
describe.skipIf(chromium === undefined && process.env.CI === undefined)(
  'the page of findings in Chromium (skipped where there is none, but for CI)',
  () => {
    let browser: Browser
    const sources: Record<string, string> = {}

    beforeAll(async () => {
      if (chromium === undefined)
        throw new Error('there is no Chromium: install it (apt-get install chromium)')
      const executablePath = execFileSync('which', [chromium], { encoding: 'utf8' }).trim()
      browser = await playwright.launch({ executablePath, args: quiet })
      for (const locale of ['zh', 'en']) {
        const args = ['check', '--format', 'html', '--severity', 'info', '--locale', locale, ...files]
        sources[locale] = (await runCommand(args)).stdout
      }
    })

    afterAll(() => browser.close())

    const open = async (
      locale: string,
      { width, colorScheme }: { width: number; colorScheme: 'light' | 'dark' },
    ): Promise<Page> => {
      // The policy of the page lets no script in; axe is one.
      const context = await browser.newContext({
        viewport: { width, height: 1000 },
        colorScheme,
        bypassCSP: true,
      })
      const page = await context.newPage()
      await page.setContent(sources[locale] ?? '')
      return page
    }

    it.each([
      ['zh', 1440, 'light'],
      ['en', 1440, 'dark'],
      ['zh', 390, 'light'],
      ['en', 390, 'dark'],
    ] as const)('is accessible: %s, %i wide, %s', async (locale, width, colorScheme) => {
      const page = await open(locale, { width, colorScheme })
      expect(await violationsIn(page)).toEqual([])
      await page.context().close()
    })

    it.each([1440, 390])('keeps wide tables in their own boxes, %i wide', async (width) => {
      const page = await open('zh', { width, colorScheme: 'light' })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      await page.context().close()
    })

    it('keeps its style under its own policy', async () => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      await page.setContent(sources.zh ?? '')
      expect(await page.evaluate('getComputedStyle(document.querySelector("article")).display')).toBe('grid')
      expect(complaints).toEqual([])
      await context.close()
    })

    it('is printed', async () => {
      const page = await open('zh', { width: 1440, colorScheme: 'light' })
      const printed = await page.pdf({ preferCSSPageSize: true })
      expect(printed.subarray(0, 5).toString()).toBe('%PDF-')
      await page.emulateMedia({ media: 'print' })
      expect(await page.evaluate('getComputedStyle(document.querySelector("article")).breakBefore')).toBe(
        'page',
      )
      await page.context().close()
    })
  },
)
