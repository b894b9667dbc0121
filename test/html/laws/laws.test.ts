import { describe, expect, it, vi } from 'vitest'
import { parse } from '../../../src/index.js'
import { parseHtml } from '../../../src/html/index.js'
import { hasTags } from '../../../src/html/tags.js'
import { holds, holdsForAll } from '../../laws/hold.js'
import { ownReports } from '../../support/samples.js'
import { breathe, patience } from '../../support/runs.js'
import { counterexamples } from './counterexamples.js'
import { edited, heaps, prefixes } from './edits.js'
import { lawsOfPages, obeysTheLawsOfPages } from './page-laws.js'
import { pages } from './pages.js'

vi.setConfig({ testTimeout: patience })

// Edits of a page as long as a word processor makes them would mostly fall between its tags.
const sources = pages.map(({ source }) => source).filter(({ length }) => length < 20_000)

describe.each(lawsOfPages)('$name', ({ law }) => {
  it.each(pages)('holds for $name', ({ name, source }) => {
    holds(law, source, name)
  })

  it('holds for the beginnings of all of them', async () => {
    await holdsForAll(law, prefixes(sources))
  })

  it('holds for all of them after random edits', async () => {
    await holdsForAll(law, edited(sources))
  })

  it('holds for heaps of tags, entities and labels', async () => {
    await holdsForAll(law, heaps)
  })
})

it.each(counterexamples)('the laws hold for %j, where they once did not', (page) => {
  obeysTheLawsOfPages(page)
})

it.each([
  '',
  '某县2022年政府信息公开工作年度报告\n一、总体情况\n3 < 5，5 > 3',
  '<',
  '< td>',
  '某局 <mail@example.gov.cn>\n一、总体情况',
  '\ud800',
])('reads %j, which has no tags, as the text it is', (text) => {
  expect(hasTags(text)).toBe(false)
  expect(parseHtml(text)).toMatchObject(parse(text))
})

it.each(ownReports)('reads $name, a text, as the text it is', ({ source }) => {
  expect(parseHtml(source)).toMatchObject(parse(source))
})

it('reads a page alike whatever was read before it', async () => {
  const first = pages.map(({ source }) => JSON.stringify(parseHtml(source)))
  await breathe()
  const again = [...pages].reverse().map(({ source }) => JSON.stringify(parseHtml(source)))
  expect(again.reverse()).toEqual(first)
})
