import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { chromium as driver, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromium } from '../browser/chromium.js'
import { site } from './site.js'

// Without a browser there is nothing to look with; CI has one.
const skips = chromium === undefined && process.env.CI === undefined

const open = async (browser: Browser, page: string, width: number): Promise<Page> => {
  const opened = await browser.newPage({ viewport: { width, height: 900 } })
  await opened.goto(pathToFileURL(join(site, page)).href)
  return opened
}

describe.skipIf(skips)('the docs site in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    const executablePath = execFileSync('which', [chromium ?? 'chromium'], { encoding: 'utf8' }).trim()
    browser = await driver.launch({ executablePath, args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())

  it.each([
    ['行政复议', 'The form and its editions'],
    ['（一）予以公开', 'The form and its editions'],
    ['row-total', 'row-total'],
    ['pdftotext', 'Layouts and documents'],
    ['快速上手', '快速上手'],
    ['cellAt', 'cellAt'],
  ])('finds %s', async (words, title) => {
    const page = await open(browser, 'index.html', 1440)
    await page.click('#tsd-search-trigger')
    await page.locator('#tsd-search-input').pressSequentially(words)
    await page.waitForSelector('#tsd-search-results li')
    const found = await page.locator('#tsd-search-results li .text').allInnerTexts()
    expect(found.map((text) => text.split('.').at(-1)?.trim())).toContain(title)
    await page.close()
  })

  it('finds nothing for a word that stands nowhere', async () => {
    const page = await open(browser, 'index.html', 1440)
    await page.click('#tsd-search-trigger')
    await page.locator('#tsd-search-input').pressSequentially('乌鲁木齐')
    await page.waitForSelector('#tsd-search-status div')
    expect(await page.locator('#tsd-search-results li').count()).toBe(0)
    await page.close()
  })

  it.each(['index.html', 'diagnostics.html', 'guides/form.html', 'functions/ogi-report.parse.html'])(
    '%s is no wider than a phone',
    async (name) => {
      const page = await open(browser, name, 390)
      const width = await page.evaluate('document.documentElement.scrollWidth')
      expect(width).toBeLessThanOrEqual(390)
      await page.close()
    },
  )
})
