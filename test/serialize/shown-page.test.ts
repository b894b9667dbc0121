import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { awkwardText } from '../../src/arbitraries/index.js'
import { reportData } from '../support/any-report.js'
import { show } from '../../src/document/show.js'
import { parsePage } from '../../src/html/page-parser.js'
import { parse } from '../../src/index.js'
import type { Content } from '../../src/serialize/content.js'
import { contentOfData } from '../../src/serialize/content-of-data.js'
import { contentOfTree } from '../../src/serialize/content-of-tree.js'
import { writeHtml } from '../../src/serialize/layouts/html.js'
import { pageOf } from '../../src/serialize/page.js'
import { shownPage, type ShownPage } from '../../src/serialize/shown-page.js'
import { holdsOften, patience } from '../support/runs.js'
import { ownReports, publishedReports } from '../support/samples.js'
import { damagedText } from '../laws/laid-out/damaged-text.js'
import { textWithSpaces } from './text-with-spaces.js'

vi.setConfig({ testTimeout: patience })

/** What the reader of pages finds. */
const found = (html: string): ShownPage => {
  const { text, cells } = show(parsePage(html))
  return { text, cells }
}

const isFoundAsTold = (content: Content): void => {
  const page = pageOf(content)
  expect(shownPage(page)).toEqual(found(writeHtml(page)))
}

describe('what is told of a page is what a reader of pages finds in it', () => {
  it.each([...ownReports, ...publishedReports])('for $name', ({ source }) => {
    isFoundAsTold(contentOfTree(parse(source).report))
  })

  it('for any data', async () => {
    await holdsOften(fc.property(reportData(), (data) => isFoundAsTold(contentOfData(data))))
  })

  it('for words that look like structure', async () => {
    await holdsOften(
      fc.property(reportData({ texts: awkwardText() }), (data) => isFoundAsTold(contentOfData(data))),
    )
  })

  it('for white space and control characters anywhere in prose and lines', async () => {
    await holdsOften(
      fc.property(reportData(), textWithSpaces(), textWithSpaces(), (data, line, text) => {
        isFoundAsTold(
          contentOfData({ ...data, title: line, overview: text, signature: { agency: line, date: null } }),
        )
      }),
    )
  })

  it('for trees of damaged reports', async () => {
    await holdsOften(
      fc.property(damagedText(), (source) => isFoundAsTold(contentOfTree(parse(source).report))),
    )
  })

  it('for any words in any cells', async () => {
    await holdsOften(
      fc.property(reportData(), fc.array(cellText(), { minLength: 1, maxLength: 40 }), (data, texts) => {
        const content = contentOfData(data)
        let at = 0
        for (const { rows } of content.tables.values()) {
          for (const row of rows.values()) {
            for (const column of row.keys()) row.set(column, texts[at++ % texts.length] ?? '')
          }
        }
        isFoundAsTold(content)
      }),
    )
  })
})

const cellText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      '',
      '',
      '',
      '0',
      '12',
      '其他',
      '总计',
      '/',
      '无',
      '甲  乙',
      '\u3000',
      '二、',
      '（一）',
      '#1',
      '3 件',
    ),
    textWithSpaces(),
  )
