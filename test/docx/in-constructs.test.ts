import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { applyEdits, editCell, parseDocx } from '../../src/docx/index.js'
import { cellAt, type CellPath } from '../../src/index.js'
import { cell, packWord, paragraph, row, run, table, type Parts } from './word-xml.js'

const issued: CellPath = 'disclosure.regulations.issued'

const texts = (...cells: readonly string[]): string =>
  cells.map((text) => cell(paragraph(run(text)))).join('')

/** A file whose one number of section two stands in a cell that is given. */
const fileWith = (first: string, parts?: Parts): Uint8Array =>
  packWord(
    table(
      row(texts('信息内容', '本年制发件数', '本年废止件数', '现行有效件数')) +
        row(texts('规章') + first + texts('0', '3')),
    ),
    parts,
  )

const documentIn = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())

const control = (content: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const inserted = (content: string): string => `<w:ins w:id="1" w:author="a">${content}</w:ins>`
const deleted = (text: string): string =>
  `<w:del w:id="2" w:author="a"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
const turn = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const field = (content: string): string =>
  `${turn('begin')}<w:r><w:instrText> =SUM(LEFT) 9 </w:instrText></w:r>${turn('separate')}${content}${turn('end')}`
const box = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const hiddenStyle =
  '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="i"><w:basedOn w:val="h"/></w:style>'

type Construct = [name: string, content: string, parts?: Parts]

/** Cells that show 12: what each has around its digits. */
const constructs: Construct[] = [
  ['one run', cell(paragraph(run('12')))],
  ['two runs', cell(paragraph(run('1') + run('2', '<w:b/>')))],
  ['a run of two texts', cell(paragraph('<w:r><w:t>1</w:t><w:t>2</w:t></w:r>'))],
  [
    'runs with a bookmark between',
    cell(paragraph(`${run('1')}<w:bookmarkStart w:id="0" w:name="b"/>${run('2')}`)),
  ],
  [
    'runs with a comment between',
    cell(
      paragraph(
        `${run('1')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run('2')}`,
      ),
    ),
  ],
  [
    'runs with a page break that Word noted between',
    cell(paragraph(`${run('1')}<w:r><w:lastRenderedPageBreak/><w:t>2</w:t></w:r>`)),
  ],
  ['a content control in a line', cell(paragraph(control(run('12'))))],
  ['a content control around a paragraph', cell(control(paragraph(run('12'))))],
  ['a content control around the cell', control(cell(paragraph(run('12'))))],
  ['a content control in another', control(cell(paragraph(control(run('12')))))],
  ['a content control for half of it', cell(paragraph(run('1') + control(run('2'))))],
  ['an insertion', cell(paragraph(inserted(run('12'))))],
  ['an insertion for half of it', cell(paragraph(run('1') + inserted(run('2'))))],
  ['an insertion in place of a deletion', cell(paragraph(deleted('9') + inserted(run('12'))))],
  ['runs with a deletion between', cell(paragraph(run('1') + deleted('9') + run('2')))],
  ['a simple field', cell(paragraph(`<w:fldSimple w:instr="=9">${run('12')}</w:fldSimple>`))],
  ['the result of a field', cell(paragraph(field(run('12'))))],
  ['the result of a field in two runs', cell(paragraph(field(run('1') + run('2'))))],
  ['the result of a field in a field', cell(paragraph(field(field(run('12')))))],
  ['a table in the cell', cell(table(row(cell(paragraph(run('12'))))) + paragraph(''))],
  ['a smart tag', cell(paragraph(`<w:smartTag w:element="x">${run('1')}</w:smartTag>${run('2')}`))],
  ['runs with a soft hyphen between', cell(paragraph(`${run('1')}<w:r><w:softHyphen/></w:r>${run('2')}`))],
  ['a run behind a tab', cell(paragraph(`<w:r><w:tab/></w:r>${run('12')}`))],
  ['a run behind an empty paragraph', cell(paragraph('') + paragraph(run('12')))],
  ['a paragraph moved here', cell(paragraph(`<w:moveTo w:id="1">${run('12')}</w:moveTo>`))],
  [
    'a paragraph that goes on behind a deleted mark',
    cell(paragraph(run('1'), '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph(run('2'))),
  ],
  ['a link to nothing', cell(paragraph(`<w:hyperlink w:anchor="x">${run('12')}</w:hyperlink>`))],
  ['an entity', cell(paragraph('<w:r><w:t>1&#50;</w:t></w:r>'))],
]

/** What hides between two digits goes when they become another number, so that it never shows among them. */
const withHidden: Construct[] = [
  ['runs with hidden text between', cell(paragraph(run('1') + run('9', '<w:vanish/>') + run('2')))],
  [
    'runs with text hidden by its style between',
    cell(paragraph(run('1') + run('9', '<w:rStyle w:val="i"/>') + run('2'))),
    { styles: hiddenStyle },
  ],
]

describe('a number in', () => {
  it.each<Construct>(constructs)('%s is read, has its place, and is changed', (_, content, parts = {}) => {
    const bytes = fileWith(content, parts)
    const result = parseDocx(bytes)
    expect(cellAt(result.report, issued)).toMatchObject({ state: 'number', value: 12 })
    const place = result.placeOf(issued)
    expect(place?.cell?.row).toBeGreaterThan(0)
    const written = documentIn(bytes)
    expect(written.slice(place?.start, place?.end)).toMatch(/^1/)
    const changed = applyEdits(bytes, [editCell(result, issued, 345)])
    const again = parseDocx(changed)
    expect(cellAt(again.report, issued)).toMatchObject({ state: 'number', value: 345 })
    expect(again.diagnostics.map(({ code }) => code)).toEqual(result.diagnostics.map(({ code }) => code))
    expect(documentIn(changed).replace('345', '')).toBe(
      written.replace(content, content.replace(/(<w:t[^>]*>)(?:12|1&#50;|[12])(?=<)/g, '$1')),
    )
  })

  it.each<Construct>(withHidden)('%s is read and changed', (_, content, parts = {}) => {
    const bytes = fileWith(content, parts)
    const result = parseDocx(bytes)
    expect(cellAt(result.report, issued)).toMatchObject({ state: 'number', value: 12 })
    const changed = parseDocx(applyEdits(bytes, [editCell(result, issued, 345)]))
    expect(cellAt(changed.report, issued)).toMatchObject({ state: 'number', value: 345 })
  })

  it('a text box of the cell is read once', () => {
    const { report } = parseDocx(fileWith(cell(paragraph(box(paragraph(run('12')))))))
    expect(cellAt(report, issued)).toMatchObject({ value: 12 })
  })
})
