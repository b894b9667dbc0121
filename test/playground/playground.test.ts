import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parse, serialize, toData, validate } from '../../src/index.js'
import { parseDocx } from '../../src/docx/index.js'
import { chromium } from '../browser/chromium.js'
import { hostilePage, hostilePdf, hostilePicture, hostileWord } from './hostile-documents.js'
import { draw, drop, openStage, type Stage } from './open-page.js'

const sample = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`../../docs/samples/${name}`, import.meta.url))),
})

const faults = sample('taohe-town-2022-faults.docx')
const sound = parse(
  readFileSync(new URL('../../docs/samples/taohe-town-2022.txt', import.meta.url), 'utf8'),
).report
const inText = (text: string, name: string) => ({ name, bytes: new TextEncoder().encode(text) })

const cellAt = (page: Page, path: string) => page.locator(`.form-table td[data-path="${path}"]`)

const minutes = 60_000

/** How long a document has to do what it should not. */
const settling = 1000

// In CI a missing browser is a failure; elsewhere the tests say why they are skipped.
const isSkipped = chromium === undefined && process.env.CI === undefined

describe.skipIf(isSkipped)('the page for clerks (skipped where there is no Chromium)', () => {
  let stage: Stage
  let page: Page

  beforeAll(async () => {
    stage = await openStage(chromium === undefined ? 'chromium' : `/usr/bin/${chromium}`)
  }, 5 * minutes)
  afterAll(async () => stage.close())
  afterEach(async () => {
    await page.close()
    expect(stage.complaints.splice(0)).toEqual([])
  })

  const openWith = async (...files: Parameters<typeof drop>[1][number][]): Promise<void> => {
    page = await stage.open()
    await drop(page, files)
    await page.locator('.form-table').first().waitFor()
  }

  /** Notes what is asked of elsewhere, by this page and by any other that it opens. */
  const watchElsewhere = async (): Promise<readonly string[]> => {
    const reached: string[] = []
    await stage.context.route('https://elsewhere.invalid/**', async (route) => {
      reached.push(route.request().url())
      await route.abort()
    })
    return reached
  }

  it(
    'shows a report in Word beside its form and what was found, and mends it',
    async () => {
      await openWith(faults)
      const errors = page.locator('.finding-error')
      await errors.first().waitFor()
      await draw(page, 'word')
      // The total of section three that is wrong, in its cell.
      const total = cellAt(page, 'requests.granted.total')
      expect(await total.innerText()).toContain('13')
      expect(await total.getAttribute('aria-label')).toMatch(/（一）予以公开，总计，13，1 个错误/)
      // The first finding is open by itself.
      await page.locator('.finding[data-open="true"]').waitFor()
      await page.frameLocator('.frame').locator('td.lit', { hasText: /^13$/ }).waitFor()
      await page.locator('.fix button').first().click()
      await expect.poll(() => total.innerText(), { timeout: minutes }).toBe('12')
      const download = page.waitForEvent('download')
      await page.locator('.menu summary').click()
      await page.locator('.menu-list button').first().click()
      const file = await download
      expect(file.suggestedFilename()).toBe('taohe-town-2022-faults.fixed.docx')
      const read = parseDocx(readFileSync(await file.path()))
      expect(toData(read.report).requests?.granted.total).toBe(12)
      // Undone and done again, by the keyboard alone.
      await page.locator('.findings-head h2').click()
      await page.keyboard.press('Control+z')
      await expect.poll(() => total.innerText(), { timeout: minutes }).toContain('13')
      await page.keyboard.press('Control+Shift+Z')
      await expect.poll(() => total.innerText(), { timeout: minutes }).toBe('12')
    },
    2 * minutes,
  )

  it(
    'leads from fault to fault of the sample, by the first button of each, and then to the mended file',
    async () => {
      page = await stage.open()
      await page.locator('.samples button').first().click()
      const offer = page.locator('.finding[data-open="true"] .explanation > :first-child button').first()
      const left = page.locator('.mended')
      await offer.waitFor()
      expect(await page.locator('.finding').count()).toBe(3)
      await offer.click()
      await expect.poll(() => left.innerText(), { timeout: minutes }).toBe('已改正，还剩 2 条')
      // Nothing tells which number of a sum is wrong: the total is offered.
      await page.locator('.finding[data-open="true"] .candidates button').last().click()
      await expect.poll(() => left.innerText(), { timeout: minutes }).toBe('已改正，还剩 1 条')
      await draw(page, 'prose')
      await page.locator('.candidates li', { hasText: '正文中的数' }).getByRole('button').click()
      await expect.poll(() => left.innerText(), { timeout: minutes }).toBe('已改正，没有剩下的问题')
      const record = page.waitForEvent('download')
      await page.locator('.menu summary').click()
      await page.getByRole('button', { name: '核对结果（网页' }).click()
      const drawn = readFileSync(await (await record).path(), 'utf8')
      expect(drawn).toContain('未发现问题')
      const download = page.waitForEvent('download')
      await page.locator('.nothing').getByRole('button', { name: '改好的文件' }).click()
      const { report } = parseDocx(readFileSync(await (await download).path()))
      expect(validate(report)).toEqual([])
    },
    2 * minutes,
  )

  it(
    'lights up the number of a PDF on its page, by its place',
    async () => {
      await openWith(sample('taohe-town-2022.pdf'))
      await page.locator('.pdf-page').first().waitFor()
      await cellAt(page, 'disclosure.licensing.decisions').hover()
      const lit = page.locator('.pdf-mark.lit')
      await lit.waitFor()
      const box = await lit.boundingBox()
      const sheet = await page.locator('.pdf-page').first().boundingBox()
      if (box === null || sheet === null) throw new Error('Nothing is drawn.')
      expect(box.x).toBeGreaterThan(sheet.x)
      expect(box.x + box.width).toBeLessThan(sheet.x + sheet.width)
      expect(box.y + box.height).toBeLessThan(sheet.y + sheet.height)
      await draw(page, 'pdf')
      // The other way round.
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await expect
        .poll(() => cellAt(page, 'disclosure.licensing.decisions').getAttribute('class'))
        .toContain('pointed')
    },
    2 * minutes,
  )

  it(
    'takes a text, in which a number can be typed over',
    async () => {
      await openWith(inText(serialize(sound, { layout: 'tsv' }), 'report.txt'))
      const cell = cellAt(page, 'requests.received.naturalPerson')
      await cell.focus()
      await page.keyboard.press('Enter')
      await page.keyboard.type('30')
      await page.keyboard.press('Enter')
      await expect.poll(() => cell.innerText(), { timeout: minutes }).toBe('30')
      await page.locator('.finding-error').first().waitFor()
      expect(await page.locator('.text-view .mark-error').count()).toBeGreaterThan(0)
      await page.keyboard.press('ArrowRight')
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-path')))
        .toBe('requests.received.enterprise')
    },
    2 * minutes,
  )

  it(
    'compares with the report of the year before, when both are open',
    async () => {
      const before = serialize(sound, { layout: 'lines' })
        .replaceAll('2022', '2021')
        .replaceAll('2023', '2022')
      const now = serialize(sound, { layout: 'lines' })
      await openWith(inText(before, 'last.txt'), inText(now, 'now.txt'))
      await page.locator('.form-head', { hasText: 'last.txt' }).waitFor()
      expect(await page.locator('.finding', { hasText: '上年' }).count()).toBeGreaterThan(0)
    },
    2 * minutes,
  )

  it.each([
    ['a page', hostilePage(serialize(sound, { layout: 'html' }))],
    ['a Word file', hostileWord(sample('taohe-town-2022.docx').bytes)],
    ['a PDF', hostilePdf(sample('taohe-town-2022.pdf').bytes)],
  ])(
    'runs nothing of %s that means ill, loads nothing for it, and is not led away',
    async (_, file) => {
      page = await stage.open()
      const reached = await watchElsewhere()
      await drop(page, [file])
      await page.locator('.form-table').first().waitFor()
      await page.locator('.frame, .pdf-page').first().waitFor()
      const number = cellAt(page, 'requests.received.total')
      await number.hover()
      const framed = file.name.endsWith('.pdf') ? page.locator('.pdf-view') : page.frameLocator('.frame')
      await framed.locator('.lit').first().waitFor()
      expect(await number.innerText()).toBe('25')
      // A link and a button that are pressed all the same.
      for (const way of await framed.locator('a, button#send').all())
        await way.evaluate((element: HTMLElement) => element.click())
      await page.waitForTimeout(settling)
      expect(await page.title()).toBe('年报核对')
      expect(page.url()).toBe(stage.address)
      expect(reached).toEqual([])
      // All that the browser has to say is what it did not let the document do.
      await page.close()
      expect(stage.complaints.splice(0).filter((one) => !refusal.test(one))).toEqual([])
    },
    2 * minutes,
  )

  it(
    'shows a picture that means ill as the text it is, or not at all',
    async () => {
      page = await stage.open()
      const reached = await watchElsewhere()
      await drop(page, [hostilePicture])
      await page.locator('.document-pane .notice-error, .text-view, .frame').first().waitFor()
      await page.waitForTimeout(settling)
      expect(await page.title()).toBe('年报核对')
      expect(reached).toEqual([])
      await page.close()
      expect(stage.complaints.splice(0).filter((one) => !refusal.test(one))).toEqual([])
    },
    2 * minutes,
  )

  it(
    'draws of a long text what is in sight, and leads to a number far below',
    async () => {
      const work = (at: number): string => `第${at}项工作：镇里公开了道路养护的安排，村民代表逐条核对。`
      const long = Array.from({ length: 4000 }, (_, at) => work(at)).join('\n')
      const text = serialize(sound, { layout: 'lines' }).replace('一、总体情况\n', `$&${long}\n`)
      await openWith(inText(text, 'long.txt'))
      const lines = page.locator('.text-view .line')
      await lines.first().waitFor()
      expect(await lines.count()).toBeLessThan(1500)
      expect(await page.locator('.prose p').count()).toBeLessThan(1500)
      const total = cellAt(page, 'requests.received.total')
      await total.scrollIntoViewIfNeeded()
      await total.hover()
      const lit = page.locator('.text-view .lit')
      await expect.poll(() => lit.innerText(), { timeout: minutes }).toBe('25')
      const [box, view] = [await lit.boundingBox(), await page.locator('.text-view').boundingBox()]
      if (box === null || view === null) throw new Error('Nothing is drawn.')
      expect(box.y).toBeGreaterThan(view.y)
      expect(box.y).toBeLessThan(view.y + view.height)
    },
    2 * minutes,
  )

  it(
    'says of a file that it cannot read what it is, and what to do',
    async () => {
      page = await stage.open()
      await drop(page, [inText('PK\u0003\u0004 no zip at all', 'broken.docx')])
      const notice = page.locator('.notice-error')
      await notice.waitFor()
      expect(await notice.innerText()).toContain('broken.docx')
    },
    2 * minutes,
  )

  it(
    'speaks English by a switch, and remembers it',
    async () => {
      page = await stage.open()
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByText('Drop a report here').waitFor()
      await page.reload()
      await page.getByText('Drop a report here').waitFor()
      await page.getByRole('button', { name: '中文' }).click()
      await page.getByText('把报告拖到这里').waitFor()
    },
    2 * minutes,
  )

  it(
    'works without a network from the second visit on',
    async () => {
      page = await stage.open()
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready
      })
      await stage.context.setOffline(true)
      try {
        await page.reload()
        await page.locator('.samples button').first().click()
        await page.locator('.finding-error').first().waitFor()
      } finally {
        await stage.context.setOffline(false)
      }
    },
    2 * minutes,
  )

  it(
    'opens from a disk, out of its archive, and reads and mends there',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'ogi-report-disk-'))
      const archive = unzipSync(readFileSync(join(stage.folder, 'ogi-report-page.zip')))
      for (const [name, bytes] of Object.entries(archive)) {
        mkdirSync(join(folder, dirname(name)), { recursive: true })
        writeFileSync(join(folder, name), bytes)
      }
      try {
        page = await stage.context.newPage()
        await page.goto(pathToFileURL(join(folder, 'ogi-report-page/index.html')).href)
        await drop(page, [faults])
        await page.locator('.finding-error').first().waitFor()
        const total = cellAt(page, 'requests.granted.total')
        expect(await total.innerText()).toContain('13')
        await page.frameLocator('.frame').locator('td.lit', { hasText: /^13$/ }).waitFor()
        await page.keyboard.press('a')
        await expect.poll(() => total.innerText(), { timeout: minutes }).toBe('12')
        // A PDF is drawn and read there, too.
        await drop(page, [sample('taohe-town-2022.pdf')])
        await page.locator('.pdf-mark').first().waitFor()
        expect(await cellAt(page, 'requests.granted.total').innerText()).toBe('12')
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    2 * minutes,
  )

  it(
    'brings the licences of what it is made of',
    async () => {
      page = await stage.open()
      const address = await page.getByRole('link', { name: '所用软件的许可' }).getAttribute('href')
      const licences = await (await page.request.get(new URL(address ?? '', stage.address).href)).text()
      for (const name of ['docx-preview', 'jszip', 'parsimmon', 'pdfjs-dist', 'preact'])
        expect(licences).toContain(`\n${name}\n---`)
    },
    2 * minutes,
  )

  it(
    'loads at most 150 kB, gzipped, before a report comes',
    async () => {
      page = await stage.context.newPage()
      const bodies: Promise<Buffer>[] = []
      page.on('response', (response) => bodies.push(response.body()))
      await page.goto(stage.address, { waitUntil: 'networkidle' })
      await page.locator('.drop-area').waitFor()
      const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length)
      expect(sizes.length).toBeGreaterThan(1)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150_000)
    },
    2 * minutes,
  )

  it.each([
    ['wide and light', 1440, 'light'],
    ['wide and dark', 1440, 'dark'],
    ['on a phone', 390, 'light'],
  ] as const)(
    'gives no cause for complaint to axe: %s',
    async (name, width, colorScheme) => {
      page = await stage.open()
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ colorScheme })
      await drop(page, [faults])
      await page.locator('.finding[data-open="true"]').waitFor()
      await draw(page, name.replaceAll(' ', '-'))
      // What the document itself looks like is not the page's to answer for.
      expect(await complaintsOfAxe(page, { exclude: ['.frame'] })).toEqual([])
    },
    2 * minutes,
  )
})

/**
 * What a browser says where it refuses something. A picture that lies outside of a Word file is asked for as `null`, that of
 * the page as `x`.
 */
const refusal =
  /Blocked|violates|Refused|Unsafe attempt|\/check\/x$|^https:\/\/elsewhere\.invalid\/|\/check\/null$|status of 404/

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[]
}

declare global {
  interface Window {
    axe: { run: (context: { exclude: string[] }) => Promise<AxeResults> }
  }
}

const complaintsOfAxe = async (page: Page, context: { exclude: string[] }): Promise<string[]> => {
  await page.evaluate(axe)
  const { violations } = await page.evaluate((given) => window.axe.run(given), context)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
