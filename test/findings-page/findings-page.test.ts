import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkFile } from '../../src/file/index.js'
import { formatFindingsPage } from '../../src/findings-page/index.js'
import { pageStyle, pageStyleHash } from '../../src/findings-page/style.js'
import { check, type Diagnostic } from '../../src/index.js'
import { en } from '../../src/locales/en.js'
import { zh } from '../../src/locales/zh.js'
import { ofProject } from '../command/files.js'
import { runCommand } from '../command/terminal.js'

const faulty = ofProject('docs/samples/songling-culture-2023-faults.txt')
const word = ofProject('docs/samples/taohe-town-2022-faults.docx')

describe('formatFindingsPage', () => {
  it.each(['en', 'zh'] as const)('draws the page that the command prints (%s)', async (name) => {
    const files = await Promise.all(
      [faulty, word].map(async (file) => ({
        file,
        ...(await checkFile(readFileSync(file), { name: file })),
      })),
    )
    const args = ['check', '--format', 'html', '--severity', 'info', '--locale', name, faulty, word]
    const { stdout } = await runCommand(args)
    expect(formatFindingsPage(files, { locale: { en, zh }[name] })).toBe(stdout)
  })

  it('draws of a text what is drawn of its file', async () => {
    const source = readFileSync(faulty, 'utf8')
    const ofText = formatFindingsPage([{ file: 'a.txt', source, ...check(source) }])
    const ofFile = await checkFile(readFileSync(faulty), { name: 'a.txt' })
    expect(ofText).toBe(formatFindingsPage([{ file: 'a.txt', ...ofFile }]))
  })

  it('leads to the right one of two files of one name', () => {
    const [wrong, sound] = [faulty, ofProject('docs/samples/taohe-town-2022.txt')].map((file) => {
      const source = readFileSync(file, 'utf8')
      return { file: 'report.txt', source, ...check(source) }
    })
    if (wrong === undefined || sound === undefined) throw new Error('a sample is missing')
    const page = formatFindingsPage([wrong, sound])
    const links = [...page.matchAll(/<th scope="row"><a href="#([^"]+)">/g)].map(([, id]) => id)
    const articles = [...page.matchAll(/<article id="([^"]+)">/g)].map(([, id]) => id)
    expect(links).toEqual(articles)
    expect(new Set(articles).size).toBe(2)
  })

  it('draws what it is given of the findings, and no other', () => {
    const source = readFileSync(faulty, 'utf8')
    const { report, diagnostics } = check(source)
    const draw = (some: Diagnostic[]) =>
      formatFindingsPage([{ file: 'a.txt', source, report, diagnostics: some }])
    const itemsOf = (page: string) => page.match(/<li id="/g)?.length ?? 0
    expect(itemsOf(draw(diagnostics))).toBe(diagnostics.length)
    expect(itemsOf(draw(diagnostics.slice(1)))).toBe(diagnostics.length - 1)
    expect(draw([])).toContain('<p class="nothing">')
  })

  it('lets its own style through by its hash, and nothing else', () => {
    const hash = `sha256-${createHash('sha256').update(pageStyle).digest('base64')}`
    expect(pageStyleHash).toBe(hash)
    const page = formatFindingsPage([])
    expect(page).toContain(`<style>${pageStyle}</style>`)
    expect(page).toContain(`default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`)
  })

  it.each<[string, unknown, string]>([
    ['a report alone', {}, 'formatFindingsPage(files) must be an array'],
    ['a text', ['一'], 'formatFindingsPage: files[0] must be a report that was checked; got "一"'],
    ['no name', [{ ...check('一'), source: '一' }], 'formatFindingsPage: files[0].file must be a text'],
    ['no source', [{ ...check('一'), file: 'a' }], 'formatFindingsPage: files[0].source must be a text'],
  ])('says what is wrong with %s', (_, files, message) => {
    expect((): unknown => Reflect.apply(formatFindingsPage, undefined, [files])).toThrow(message)
  })
})
