import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { ofProject, temporaryFolder, writeInto } from './files.js'
import { runCommand } from './terminal.js'

const folder = temporaryFolder()
const good = ofProject('docs/samples/taohe-town-2022.txt')
const faulty = ofProject('docs/samples/songling-culture-2023-faults.txt')
const claiming = writeInto(
  folder,
  'claiming-2022.txt',
  readFileSync(good, 'utf8').replace('新收申请25件', '新收申请26件'),
)
const missing = join(folder, 'no-such-file.txt')

/** An element of a document, and those in it. */
interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  text: string
  children: Element[]
}

/** Reads a document of XML; throws where it is not well-formed. */
const readXml = (xml: string): Element => {
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, text: '', children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  const [document] = root.children
  if (document === undefined) throw new Error('The document is empty')
  return document
}

const suitesOf = async (...args: string[]): Promise<Element[]> => {
  const { stdout } = await runCommand(['check', '--format', 'junit', ...args])
  const document = readXml(stdout)
  expect(document.name).toBe('testsuites')
  return document.children
}

const namesIn = (suite: Element | undefined): string[] =>
  suite?.children.map(({ attributes, children }) =>
    [attributes.name, ...children.map(({ name }) => name)].join(' '),
  ) ?? []

describe('check --format junit', () => {
  it('is a suite for each file, with as many cases as it says', async () => {
    const suites = await suitesOf(faulty, good, claiming, missing)
    expect(suites.map(({ attributes }) => attributes.name)).toEqual([faulty, good, claiming, missing])
    for (const { attributes, children } of suites) {
      const count = (kind: string): string =>
        String(children.filter((one) => one.children.some(({ name }) => name === kind)).length)
      expect(attributes).toMatchObject({
        tests: String(children.length),
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
      })
    }
  })

  it('fails for errors, skips for what matters less, and passes where nothing is found', async () => {
    const [first, ...others] = await suitesOf(faulty, good, claiming, missing)
    expect([namesIn(first).filter((name) => name.endsWith(' failure')), ...others.map(namesIn)]).toEqual([
      [
        'not-a-number disclosure.penalties.decisions failure',
        'row-total requests.unavailable.notHeld.total failure',
        'ambiguous-row requests.notProcessed.excessive failure',
        'dispute-total disputes.litigationDirect.total failure',
      ],
      ['check'],
      ['text-table-mismatch requests.received.total skipped'],
      ['read error'],
    ])
  })

  it('says what is wrong and where, in the language that is asked for', async () => {
    const [suite] = await suitesOf('--locale', 'zh', faulty)
    const failure = suite?.children[0]?.children[0]
    expect(failure?.attributes).toEqual({
      type: 'not-a-number',
      message: '“行政处罚”/“本年处理决定数量”应为数字，写的是“若干”。请只填数字，没有的填 0。',
    })
    expect(failure?.text).toBe(`${faulty}:20:6`)
  })

  it('is well-formed whatever names and words it holds', async () => {
    const hostile = writeInto(
      folder,
      '<b>&"\u202e\'.txt',
      readFileSync(faulty, 'utf8').replace('若干', '<x a="\u0007\u202e">&]]>'),
    )
    const [suite] = await suitesOf(hostile)
    expect(suite?.attributes.name).toBe(hostile.replace('\u202e', '\\u202e'))
    expect(suite?.children[0]?.children[0]?.attributes.message).toContain('<x a="')
  })
})
