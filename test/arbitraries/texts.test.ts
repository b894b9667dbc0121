import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agency, awkwardText, clauses, isoDate, prose, sectionText } from '../../src/arbitraries/index.js'
import { parse, toData, type Clause, type Node } from '../../src/index.js'
import { fewRuns } from './few-runs.js'
import { nodesOf } from '../support/tree.js'
import { wordsOfTheForm } from '../support/words.js'

const holdsForAll = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, check), fewRuns)

const sampleOf = <T>(arbitrary: fc.Arbitrary<T>): T[] => fc.sample(arbitrary, { numRuns: 3000, seed: 1 })

describe('agencies', () => {
  it('are found in the title of a report', () => {
    holdsForAll(agency(), (name) => {
      expect(parse(`${name}2022年政府信息公开工作年度报告`).report.agency).toBe(name)
    })
  })

  it('are of many kinds', () => {
    expect(new Set(sampleOf(agency())).size).toBeGreaterThan(50)
  })
})

describe('dates', () => {
  it('are days of the calendar', () => {
    holdsForAll(isoDate(), (date) => {
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/)
      expect(new Date(date).toISOString().slice(0, 10)).toBe(date)
    })
  })

  it('reach from 2008 to 2037', () => {
    const dates = sampleOf(isoDate()).sort()
    expect([dates[0]?.slice(0, 4), dates.at(-1)?.slice(0, 4)]).toEqual(['2008', '2037'])
  })
})

describe.each([
  ['prose', prose()],
  ['clauses', clauses()],
  ['section text', sectionText()],
  ['awkward text', awkwardText()],
])('%s', (_, texts) => {
  it('has no line without a word in it', () => {
    holdsForAll(texts, (text) => {
      for (const line of text.split('\n')) expect(line.trim()).not.toBe('')
    })
  })

  it('has no line breaks but line feeds', () => {
    holdsForAll(texts, (text) => {
      expect(text).not.toMatch(/[\r\v\f\u0085\u2028\u2029]/)
    })
  })

  it('has many paragraphs, or one', () => {
    const lengths = new Set(sampleOf(texts).map((text) => Math.min(text.split('\n').length, 4)))
    expect([...lengths].sort()).toEqual([1, 2, 3, 4])
  })
})

describe('prose', () => {
  it('mostly ends in a stop', () => {
    const texts = sampleOf(prose())
    const stopped = texts.filter((text) => /[。！…]$/.test(text))
    expect(stopped.length / texts.length).toBeGreaterThan(0.8)
    expect(stopped.length).toBeLessThan(texts.length)
  })

  it('names no year, and nothing that the tables count', () => {
    holdsForAll(sectionText(), (text) => {
      expect(text).not.toMatch(/\d{4}\s*年|申请\d|复议|诉讼|许可|处罚/)
    })
  })

  it('is read as it stands', () => {
    holdsForAll(prose(), (text) => {
      const { report } = parse(`一、总体情况\n\n${text.replaceAll('\n', '\n\n\u3000\u3000')}\n`)
      expect(toData(report).overview).toBe(text)
    })
  })
})

describe('clauses', () => {
  const clausesIn = (text: string): Clause[] =>
    nodesOf(parse(`一、总体情况\n\n${text}\n`).report).filter((node: Node) => node.type === 'Clause')

  it('are read as clauses, each of them, as deep as they are', () => {
    const levels: Record<string, number> = { '（一）': 1, '1.': 2, '（1）': 3, '①': 4 }
    holdsForAll(clauses(), (text) => {
      const found = clausesIn(text)
      expect(found).toHaveLength(text.split('\n').length)
      for (const { marker, level } of found) if (marker in levels) expect(level).toBe(levels[marker])
    })
  })

  it('reach all four levels', () => {
    const texts = sampleOf(clauses())
    for (const marker of [/^（一）/m, /^1\./m, /^（1）/m, /^①/m]) {
      expect(texts.some((text) => marker.test(text))).toBe(true)
    }
  })
})

describe('awkward text', () => {
  const paragraphs = sampleOf(awkwardText()).flatMap((text) => text.split('\n'))

  it('says what each heading, label and header of the form says', () => {
    const said = new Set(paragraphs)
    const officialWords = wordsOfTheForm.filter((word) => said.has(word))
    expect(officialWords.length).toBeGreaterThan(70)
  })

  it.each([
    ['opens like a heading', /^[一二三四五六]、[^、]+。$/],
    ['is a numeral alone', /^[一二三四五六]、$/],
    ['holds a pipe', /\S\|\S/],
    ['is a row between pipes', /^.+ \| \d+ (?:\| \d+ )*\|$/],
    ['is a row of tabs', /^\D+\t\d+(?:\t\d+)*$/],
    ['is a row of numbers', /^\d+(?:\t\d+)+$/],
    ['is a row of spaces', /^\D+(?: \d+)+$/],
    ['is a ruler', /^\|---\|---\|$/],
    ['holds a tab', /\S\t\S/],
    ['holds a tag', /<td>/],
    ['holds an entity', /&nbsp;/],
    ['holds half a tag', /。<./],
    ['opens like a Markdown heading', /^## ./],
    ['is bold', /^\*\*.+\*\*$/],
    ['is bold in its middle', /[。！…]\*\*.+\*\*./],
    ['opens with a backslash', /^\\[^\\|]/],
    ['ends with a backslash', /[^\\|]\\$/],
    ['is nothing but a backslash', /^\\$/],
    ['opens with spaces', /^\u3000./],
    ['ends with spaces', /.\u00a0$/],
    ['is a date', /^\d{4}年\d{1,2}月\d{1,2}日$/],
    ['is an organ', /人民政府$/],
    ['is a signature', /^\S+人民政府 \d{4}年\d{1,2}月\d{1,2}日$/],
    ['is a line of the page', /^来源：/],
    ['is a page number', /^- \d+ -$/],
    ['is a number', /^\d+$/],
    ['is a mark', /^—$/],
    ['is a title', /年政府信息公开工作年度报告$/],
    ['is long and lacks its stop', /^.{60,}[^。！…；：”）]$/],
    ['holds a character of two code units', /[\u{10000}-\u{10ffff}]/u],
  ])('%s now and then', (_, pattern) => {
    expect(paragraphs.some((paragraph) => pattern.test(paragraph))).toBe(true)
  })
})
