import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { newest } from '../../src/form/forms.js'
import { tableKeys, type TableKey } from '../../src/form/keys.js'
import { rowsOf } from '../../src/form/tables.js'
import { parse, validate } from '../../src/index.js'
import { parseHtml } from '../../src/html/index.js'
import { holdsOften, patience } from '../support/runs.js'
import { published, zeroData } from './zero-report.js'

vi.setConfig({ testTimeout: patience })

const codes = ['blank-cell', 'mark-in-cell']

const found = (source: string): string[] =>
  validate(parse(source).report)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, path = '', actual = '', position }) =>
      [code, path, actual, `“${source.slice(position.start.offset, position.end.offset)}”`].join(' '),
    )

const zeros = published(zeroData()).source
const granted = (cells: string): string =>
  zeros.replace(/（一）予以公开\t.*$/m, `（一）予以公开\t\t${cells.replaceAll(',', '\t')}`)

describe('cells without a number', () => {
  it.each([
    ['0,0,0,0,0,0,0', []],
    ['0,,0,0,0,0,0', ['blank-cell requests.granted.enterprise 1 “”']],
    ['0,,0,,0,0,0', ['blank-cell requests.granted 2 “”']],
    ['0,0,0,0,0,0,/', ['mark-in-cell requests.granted.total / “/”']],
    ['0,—,无,0,0,0,0', ['mark-in-cell requests.granted — 无 “—”']],
    ['/,/,/,/,/,/,/', ['mark-in-cell requests.granted / “/”']],
    [
      '/,,0,0,0,0,0',
      ['mark-in-cell requests.granted.naturalPerson / “/”', 'blank-cell requests.granted.enterprise 1 “”'],
    ],
  ])('are told once a row, and blanks apart from marks: %s', (cells, expected) => {
    expect(found(granted(cells))).toEqual(expected)
  })

  it('are told once a table where all of its cells are so', () => {
    const all = zeros.replace(/^(.*第二十条[\s\S]*?)(?=三、)/m, (table) => table.replace(/\t0/g, '\t/'))
    expect(found(all)).toEqual(['mark-in-cell disclosure / “/”'])
  })

  it('are no words: those are told by reading', () => {
    expect(found(granted('0,若干,0,0,0,0,0'))).toEqual([])
  })

  it('are found in the cells of a page, too', () => {
    const page =
      '<h2>四、政府信息公开行政复议、行政诉讼情况</h2><table><tr><td>行政复议</td></tr>' +
      `<tr>${'<td>0</td>'.repeat(4)}<td>&nbsp;</td>${'<td>0</td>'.repeat(10)}</tr></table>`
    const [finding] = validate(parseHtml(page).report, { rules: { 'not-assessable': 'off' } })
    expect([finding?.code, finding?.path]).toEqual(['blank-cell', 'disputes.reconsideration.total'])
  })

  it('are told row by row as the tables have them, whatever rows they stand in', async () => {
    const rows = tableKeys.flatMap((table: TableKey) =>
      table === 'disputes'
        ? []
        : rowsOf(table, newest).map(({ key, label }) => ({ path: `${table}.${key}`, label })),
    )
    await holdsOften(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...rows), {
          minLength: 1,
          maxLength: 5,
          selector: ({ path }) => path,
        }),
        fc.constantFrom('/', '-', '无', '不涉及'),
        (marked, mark) => {
          const lines = zeros.split('\n').map((line) => {
            const isMarked = marked.some(({ label }) => line.split('\t').includes(label))
            return isMarked ? line.replace(/\t0(?=\t|$)/g, `\t${mark}`) : line
          })
          const paths = validate(parse(lines.join('\n')).report)
            .filter(({ code }) => code === 'mark-in-cell')
            .map(({ path = '' }) => path)
          const isOf = (path: string) => (one: string) => one === path || one.startsWith(`${path}.`)
          expect(paths).toHaveLength(marked.length)
          for (const { path } of marked) expect(paths.filter(isOf(path))).toHaveLength(1)
        },
      ),
    )
  })
})
