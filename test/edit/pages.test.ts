import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rowsOf, tableKeys } from '../../src/form/tables.js'
import { parseHtml } from '../../src/html/index.js'
import { applyEdits, cellAt, editCell, toData, type CellPath } from '../../src/index.js'
import { cellPath } from '../support/paths.js'
import { withNumbers } from '../validate/zero-report.js'

const paths = (edition: '2019' | '2021'): CellPath[] =>
  tableKeys.flatMap((table) =>
    rowsOf(table, edition).flatMap(({ key, columns }) =>
      columns
        .filter(({ unit }) => unit === undefined)
        .map((column) => cellPath(`${table}.${key}.${column.key}`)),
    ),
  )

const folder = new URL('../html/fixtures/', import.meta.url)

describe.each(readdirSync(folder).filter((name) => name.endsWith('.html')))(
  'an edit of the page %s',
  (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8')
    const { report } = parseHtml(source)
    const before = toData(report)

    it('changes exactly the number asked for, wherever there is one', () => {
      for (const path of paths(report.edition ?? '2021')) {
        const cell = cellAt(report, path)
        if (cell === undefined || cell.state === 'missing') continue
        const edited = applyEdits(source, [editCell(report, source, path, 7)])
        expect(toData(parseHtml(edited).report)).toEqual(withNumbers(before, { [path]: 7 }))
      }
    })
  },
)
