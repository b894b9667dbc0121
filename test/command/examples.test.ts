import { readFileSync } from 'node:fs'
import { inspect } from 'unist-util-inspect'
import { describe, expect, it } from 'vitest'
import { cellAt, parse } from '../../src/index.js'
import { ofProject } from './files.js'

const readPage = (name: string): string => readFileSync(ofProject(name), 'utf8')

/** What stands in the blocks of a page that are marked with a word. */
const blocksOf = (page: string, mark: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${mark}\\n(.*?)^\`\`\``, 'gms'))].map(([, content = '']) => content)

const withOutput = (page: string, output: string): string =>
  page.replace(/^```text\n.*?^```/ms, () => `\`\`\`text\n${output}\`\`\``)

describe.each([
  ['README.md', 'line 31, column 33'],
  ['README.zh-CN.md', '第 31 行第 33 列'],
])('%s', (name, place) => {
  const page = readPage(name)

  it('names the place of the number that it speaks of', () => {
    const { report } = parse(readPage('docs/samples/songling-culture-2023-faults.txt'))
    expect(page).toContain(place)
    expect(cellAt(report, 'requests.received.total')?.position.start).toMatchObject({ line: 31, column: 33 })
  })

  it('has four commands in its blocks, and no other', () => {
    const commands = [
      'npm ci && npm run demo\n',
      'npm ci && npm test\n',
      'npm ci && npm run playground\n',
      'npm install ogi-report\n',
    ]
    expect(blocksOf(page, 'sh')).toEqual(commands)
  })

  it('leads only to pages that are there', () => {
    const links = [...page.matchAll(/\]\((.*?)\)/g)].map(([, target = '']) => target)
    expect(links.length).toBeGreaterThan(0)
    // They lead to the same pages from the registry as from the repository.
    const repository = 'https://github.com/ogi-report/ogi-report/blob/main/'
    const pages = links.flatMap((link) =>
      link.startsWith(repository) ? [link.slice(repository.length)] : [],
    )
    expect(links.filter((link) => !link.startsWith('https:'))).toEqual([])
    for (const link of pages) expect(readPage(link)).not.toBe('')
  })
})

describe('docs/tree.md', () => {
  const page = readPage('docs/tree.md')

  // `npx vitest -u` writes the tree anew where it has changed.
  it('shows the tree of its example', async () => {
    const [input = ''] = blocksOf(page, 'report')
    const tree = `${inspect(parse(input.trimEnd()).report, { color: false })}\n`
    await expect(withOutput(page, tree)).toMatchFileSnapshot('../../docs/tree.md')
  })

  it('has every type of node in its table', () => {
    const types = readPage('src/tree/nodes.ts')
      .split('\n')
      .flatMap((line) => /(?:type: |TableOf<)'(\w+)'/.exec(line)?.[1] ?? [])
    expect(types.length).toBeGreaterThan(15)
    for (const type of types) expect(page).toContain(`\`${type}\``)
  })
})
