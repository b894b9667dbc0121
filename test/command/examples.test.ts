import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { build } from 'esbuild'
import { inspect } from 'unist-util-inspect'
import { describe, expect, it } from 'vitest'
import { cellAt, parse } from '../../src/index.js'
import { ofProject, temporaryFolder } from './files.js'

// A folder in which the library is installed.
const folder = temporaryFolder()
mkdirSync(`${folder}/node_modules`)
symlinkSync(ofProject('.'), `${folder}/node_modules/ogi-report`)

const readPage = (name: string): string => readFileSync(ofProject(name), 'utf8')

/** What stands in the blocks of a page that are marked with a word. */
const blocksOf = (page: string, mark: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${mark}\\n(.*?)^\`\`\``, 'gms'))].map(([, content = '']) => content)

const withOutput = (page: string, output: string): string =>
  page.replace(/^```text\n.*?^```/ms, () => `\`\`\`text\n${output}\`\`\``)

/** What a program prints that uses the library, as those do that have installed it. */
const outputOf = async (program: string): Promise<string> => {
  const outfile = `${folder}/program.mjs`
  await build({
    stdin: { contents: program, loader: 'ts', resolveDir: ofProject('.') },
    alias: {
      'ogi-report/arbitraries': ofProject('src/arbitraries/index.ts'),
      'ogi-report/zh': ofProject('src/locales/zh.ts'),
      'ogi-report/html': ofProject('src/html/index.ts'),
      'ogi-report': ofProject('src/index.ts'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
  })
  const { stdout, stderr } = spawnSync(process.execPath, [outfile], { cwd: folder, encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout
}

// `npx vitest -u` writes the outputs anew where they have changed.
describe.each([
  ['README.md', 'line 31, column 33'],
  ['README.zh-CN.md', '第 31 行第 33 列'],
])('%s', (name, place) => {
  const page = readPage(name)

  it('shows what its quick start prints', async () => {
    const [program = ''] = blocksOf(page, 'ts')
    await expect(withOutput(page, await outputOf(program))).toMatchFileSnapshot(`../../${name}`)
  })

  it('has other examples that run', async () => {
    const [, ...programs] = blocksOf(page, 'ts')
    expect(programs.length).toBeGreaterThan(0)
    for (const program of programs) expect(await outputOf(program)).toBe('')
  })

  it('names the place of the number that it speaks of', () => {
    const { report } = parse(readPage('docs/samples/songling-culture-2023-faults.txt'))
    expect(page).toContain(place)
    expect(cellAt(report, 'requests.received.total')?.position.start).toMatchObject({ line: 31, column: 33 })
  })

  it('has three commands in its blocks, and no other', () => {
    const commands = ['npm ci && npm run demo\n', 'npm ci && npm test\n', 'npm install ogi-report\n']
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
