import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { parse, serialize, SerializeError, type Report } from '../../src/index.js'
import { leftOut } from '../../src/serialize/left-out.js'
import { holdsOften, patience } from '../support/runs.js'
import { nodesOf } from '../support/tree.js'
import { damagedText } from '../laws/laid-out/damaged-text.js'

vi.setConfig({ testTimeout: patience })

const partsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(/\s+/)).filter((part) => part !== '')

/** The prose of a report, and what has no place in it; the numbers that have one are proved by `serialize` itself. */
const wordsOf = (report: Report): string[] =>
  nodesOf(report).flatMap((node) => {
    if (node.type === 'Cell') return node.path === null && node.state !== 'blank' ? partsOf([node.raw]) : []
    if (node.type === 'Paragraph') return partsOf([node.children.map(({ value }) => value).join('')])
    return node.type === 'Unread' ? partsOf([node.value]) : []
  })

const isWhole = (source: string): void => {
  const { report } = parse(source)
  let text: string
  try {
    text = serialize(report, { layout: 'lines' })
  } catch (error) {
    if (error instanceof SerializeError) return
    throw error
  }
  const kept = new Map<string, number>()
  const told = partsOf(leftOut(report).map((one) => one.text))
  for (const word of [...wordsOf(parse(text).report), ...told]) kept.set(word, (kept.get(word) ?? 0) + 1)
  for (const word of wordsOf(report)) {
    const left = kept.get(word) ?? 0
    if (left === 0) throw new Error(`“${word}” is lost of\n${source}`)
    kept.set(word, left - 1)
  }
}

describe('what is not written of a report', () => {
  it('is told, whatever is damaged', async () => {
    await holdsOften(fc.property(damagedText(), isWhole))
  })

  const placesIn = (source: string): string[] =>
    leftOut(parse(source).report).map(
      ({ text, position: { start } }) => `${start.line}:${start.column} ${text}`,
    )

  const start =
    '二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n'

  it.each([
    ['nothing of a whole table', start, []],
    ['a row that the form does not have', `${start}养老机构\t4\t5\t6`, ['4:1 养老机构 4 5 6']],
    ['a row that stands twice', `${start}规章\t4\t5\t6`, ['4:1 规章 4 5 6']],
    [
      'a column that the form does not have',
      '二、主动公开政府信息情况\n信息内容\t本年制发件数\t小计\t本年废止件数\t现行有效件数\n规章\t1\t7\t2\t3\n行政规范性文件\t1\t8\t2\t3',
      ['3:6 7 8'],
    ],
    [
      'a section that stands twice',
      '一、总体情况\n甲。\n二、主动公开政府信息情况\n一、总体情况\n乙。',
      ['5:1 乙。'],
    ],
  ])('%s', (_, source, places) => {
    expect(placesIn(source)).toEqual(places)
  })
})
