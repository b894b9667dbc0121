import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../src/html/index.js'
import { applyEdits, cellAt, editCell, toData } from '../../src/index.js'
import { countPaths } from '../support/paths.js'
import { withNumbers } from '../validate/zero-report.js'

const folder = new URL('../html/fixtures/', import.meta.url)

describe.each(readdirSync(folder).filter((name) => name.endsWith('.html')))(
  'an edit of the page %s',
  (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8')
    const { report } = parseHtml(source)
    const before = toData(report)

    it('changes exactly the number asked for, wherever there is one', () => {
      for (const path of countPaths(report.edition ?? '2021')) {
        const cell = cellAt(report, path)
        if (cell === undefined || cell.state === 'missing') continue
        const edited = applyEdits(source, [editCell(report, source, path, 7)])
        expect(toData(parseHtml(edited).report)).toEqual(withNumbers(before, { [path]: 7 }))
      }
    })
  },
)
