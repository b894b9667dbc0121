import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parsePage, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { mostOfPage } from '../../src/command/output/page-sink.js'
import { check, paths } from '../../src/index.js'
import { ofProject, temporaryFolder, writeInto } from './files.js'
import { runCommand } from './terminal.js'

const folder = temporaryFolder()
const good = ofProject('docs/samples/taohe-town-2022.txt')
const goodText = readFileSync(good, 'utf8')
const faulty = ofProject('docs/samples/songling-culture-2023-faults.txt')
const word = ofProject('docs/samples/taohe-town-2022.docx')
const missing = join(folder, 'no-such-file.txt')
const claiming = writeInto(folder, 'claiming-2022.txt', goodText.replace('新收申请25件', '新收申请26件'))

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const elementsIn = (node: Node): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) =>
        'tagName' in child ? [child, ...elementsIn(child)] : elementsIn(child),
      )
    : []

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

/** How often something is found in a report, as the summary draws it. */
const countsOf = (file: string): string[] => {
  const { diagnostics } = check(readFileSync(file, 'utf8'))
  const signs = { error: '✕', warning: '△', info: '○' }
  return (['error', 'warning', 'info'] as const).map((severity) => {
    const count = diagnostics.filter((one) => one.severity === severity).length
    return count === 0 ? '0' : `${signs[severity]} ${count}`
  })
}

/** A page of findings, and ways to look into it. */
const pageOf = async (...args: string[]) => {
  const { stdout, exitCode } = await runCommand(['check', '--format', 'html', ...args])
  const elements = elementsIn(parsePage(stdout))
  const withTag = (...tags: string[]): Element[] => elements.filter(({ tagName }) => tags.includes(tagName))
  const withId = (id: string): Element | undefined => elements.find((one) => attribute(one, 'id') === id)
  return { source: stdout, exitCode, elements, withTag, withId }
}

describe('check --format html', () => {
  it('is one page that fetches nothing and runs nothing', async () => {
    const { elements, withTag } = await pageOf(faulty)
    expect(withTag('script', 'link', 'img', 'iframe', 'object', 'form')).toEqual([])
    const addresses = elements.flatMap((one) =>
      [attribute(one, 'href') ?? [], attribute(one, 'src') ?? []].flat(),
    )
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([])
    const policy = withTag('meta').find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy')
    expect(policy && attribute(policy, 'content')).toMatch(/^default-src 'none'; style-src 'sha256-[^ ]+';/)
    expect(elements.filter((one) => attribute(one, 'style') !== undefined)).toEqual([])
  })

  it('leads from each finding to its place and back, and every link leads somewhere', async () => {
    const { elements, withTag, withId } = await pageOf('--severity', 'info', faulty, claiming, good, word)
    const ids = elements.flatMap((one) => attribute(one, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const links = withTag('a').map((one) => attribute(one, 'href') ?? '')
    expect(links.filter((link) => withId(link.slice(1)) === undefined)).toEqual([])
    const findings = withTag('li').flatMap((one) => attribute(one, 'id') ?? [])
    expect(findings.length).toBeGreaterThan(4)
    expect(findings.filter((id) => !links.includes(`#${id}`))).toEqual([])
    expect(
      findings.filter((id) => !links.includes(`#${id}-table`) && !links.includes(`#${id}-text`)),
    ).toEqual([])
  })

  it('draws every number of the form, each in its cell', async () => {
    const { withTag } = await pageOf(good)
    const tables = withTag('table').filter((one) => attribute(one, 'class')?.startsWith('form') === true)
    expect(tables).toHaveLength(3)
    const numbers = tables.flatMap((table) => elementsIn(table).filter(({ tagName }) => tagName === 'td'))
    expect(numbers).toHaveLength(paths('2021').length)
    expect(numbers.map(textOf).slice(0, 10)).toEqual(['0', '0', '0', '2', '1', '13', '84', '17', '2', '0.96'])
  })

  it('marks the number that is wrong, in its cell', async () => {
    const { withTag } = await pageOf('--severity', 'error', faulty)
    const marked = withTag('td', 'th').filter((one) => attribute(one, 'class')?.startsWith('at ') === true)
    expect(marked.map((one) => [attribute(one, 'class'), textOf(one)])).toEqual([
      ['at error', '若干✕1'],
      ['at error', '6✕2'],
      ['at error', '4.无正当理由大量反复申请✕3'],
      ['at error', '3✕4'],
    ])
  })

  it('shows the numbers of a row that could not be placed', async () => {
    const { withTag } = await pageOf('--severity', 'error', faulty)
    const others = withTag('p').filter((one) => attribute(one, 'class') === 'other')
    expect(others.map(textOf)).toEqual(['4.无正当理由大量反复申请✕3 │ 0 │ 0 │ 0'])
  })

  it('marks words of the text that are wrong, and the number that they speak of', async () => {
    const { withTag } = await pageOf(claiming)
    expect(withTag('mark').map(textOf)).toEqual(['26'])
    expect(
      withTag('td')
        .filter((one) => attribute(one, 'class') === 'at warning')
        .map(textOf),
    ).toEqual(['25△1'])
  })

  it('shows a remedy before and after', async () => {
    // The total of one row alone is wrong, as its column shows.
    const text = goodText.replace(/(一、本年新收[^]*?\n\n)25\n/, '$126\n')
    const fixes = check(text).diagnostics.flatMap((one) => one.fixes ?? [])
    const edits = fixes.flatMap((one) => one.edits)
    expect(edits.length).toBeGreaterThan(0)
    const { withTag } = await pageOf(writeInto(folder, 'miscounted-2022.txt', text))
    expect(withTag('del').map(textOf)).toEqual(edits.map(({ start, end }) => text.slice(start, end)))
    expect(withTag('ins').map(textOf)).toEqual(edits.map((edit) => edit.text))
  })

  it('marks the other numbers that may be the wrong one', async () => {
    const { withTag } = await pageOf(
      ofProject('test/conformance/codes/dispute-total/fail-pending-counted-twice.txt'),
    )
    expect(
      withTag('td')
        .map(textOf)
        .filter((text) => /\d[✕?]/.test(text)),
    ).toEqual(['1?1', '0?1', '0?1', '0?1', '2✕1'])
  })

  it('says where a section is missing', async () => {
    const { withTag } = await pageOf(ofProject('test/conformance/codes/missing-section/fail-other.txt'))
    const headings = withTag('h3').map(textOf)
    expect(headings.at(-1)).toBe('六、其他需要报告的事项 this section was not found✕1')
  })

  it('sums up all files, also those without fault and those that were not read', async () => {
    const { withId, withTag, exitCode } = await pageOf(faulty, good, missing)
    const summary = withId('summary')
    const lines = summary === undefined ? [] : elementsIn(summary).filter(({ tagName }) => tagName === 'tr')
    expect(
      lines.slice(1, 4).map((line) =>
        elementsIn(line)
          .filter(({ tagName }) => tagName === 'td')
          .map(textOf),
      ),
    ).toEqual([
      ['松岭县文化体育局', '2023', ...countsOf(faulty)],
      ['青檀县桃河镇人民政府', '2022', ...countsOf(good)],
      [`✕ not read · ${missing}: no such file. Check the name`],
    ])
    expect(withTag('article')).toHaveLength(2)
    expect(exitCode).toBe(2)
  })

  it('speaks Chinese, too', async () => {
    const { withTag } = await pageOf('--locale', 'zh', faulty)
    expect(withTag('html').map((one) => attribute(one, 'lang'))).toEqual(['zh-CN'])
    expect(withTag('h1').map(textOf)).toEqual(['政府信息公开工作年度报告核对结果'])
  })

  it('shows names and words as they are written, whatever they are', async () => {
    const tag = '<img src=x onerror=alert(1)>'
    const hostile = writeInto(
      folder,
      '"><script>alert(1)<\\script>&amp;.txt',
      goodText.replace('公开信息263条', `公开信息263条${tag}"'\u202e`).replace('\n84\n', `\n${tag}\n`),
    )
    const { withTag, source } = await pageOf('--severity', 'info', hostile)
    expect(withTag('img', 'script')).toEqual([])
    expect(withTag('h2').map(textOf)).toContain(hostile)
    expect(
      withTag('td')
        .map(textOf)
        .some((text) => text.startsWith(`${tag}✕`)),
    ).toBe(true)
    expect(source).not.toContain('\u202e')
  })

  it('refuses more reports than a browser can show', async () => {
    const names = Array.from({ length: mostOfPage + 1 }, (_, at) => join(folder, `missing-${at}.txt`))
    const { exitCode, stdout, stderr } = await runCommand(['check', '--format', 'html', ...names])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(`which holds ${mostOfPage}`)
  })
})
