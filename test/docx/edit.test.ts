import { strFromU8, unzipSync } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellAt, EditError, toData, type CellPath } from '../../src/index.js'
import { applyEdits, editCell, parseDocx } from '../../src/docx/index.js'
import { cell, packWord, paragraph, row, run, table } from './word-xml.js'

const issued: CellPath = 'disclosure.regulations.issued'

const fileWith = (content: string, numbering?: string): Uint8Array =>
  packWord(
    table(
      row(
        ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数']
          .map((text) => cell(paragraph(run(text))))
          .join(''),
      ) +
        row(
          cell(paragraph(run('规章'))) +
            cell(content) +
            cell(paragraph(run('0'))) +
            cell(paragraph(run('3'))),
        ),
    ),
    numbering === undefined ? {} : { numbering },
  )

const documentIn = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())

const withoutCell = (xml: string, content: string): string[] => xml.split(content)

describe('a number is changed', () => {
  it.each([
    ['in one run', paragraph(run('12')), paragraph(run('345'))],
    ['with its unit', paragraph(run('12件')), paragraph(run('345件'))],
    [
      'in runs that cut it',
      paragraph(run('1', '<w:b/>') + run('2', '<w:i/>')),
      paragraph(run('345', '<w:b/>') + run('', '<w:i/>')),
    ],
    ['in an empty paragraph', paragraph(''), paragraph('<w:r><w:t>345</w:t></w:r>')],
    ['in a paragraph of its shortest form', '<w:p/>', paragraph('<w:r><w:t>345</w:t></w:r>')],
    [
      'in an empty paragraph, in the fonts of its mark',
      paragraph('', '<w:jc w:val="center"/><w:rPr><w:sz w:val="21"/></w:rPr>'),
      paragraph(
        '<w:r><w:rPr><w:sz w:val="21"/></w:rPr><w:t>345</w:t></w:r>',
        '<w:jc w:val="center"/><w:rPr><w:sz w:val="21"/></w:rPr>',
      ),
    ],
    ['in place of a mark', paragraph(run('/')), paragraph(run('345'))],
    ['in place of a no-break space', paragraph(run('\u00a0')), paragraph(run('345'))],
  ])('%s', (_, before, after) => {
    const bytes = fileWith(before)
    const changed = applyEdits(bytes, [editCell(parseDocx(bytes), issued, 345)])
    expect(cellAt(parseDocx(changed).report, issued)).toMatchObject({ state: 'number', value: 345 })
    expect(documentIn(changed)).toBe(documentIn(fileWith(after)))
    expect(withoutCell(documentIn(changed), after)).toEqual(withoutCell(documentIn(bytes), before))
  })

  it('to any number, and the same edits give the same file', () => {
    fc.assert(
      fc.property(fc.nat(999_999), (value) => {
        const bytes = fileWith(paragraph(run('1') + run('2')))
        const edits = [editCell(parseDocx(bytes), issued, value)]
        const changed = applyEdits(bytes, edits)
        expect(toData(parseDocx(changed).report).disclosure).toMatchObject({
          regulations: { issued: value, inForce: 3 },
        })
        expect(applyEdits(bytes, edits)).toEqual(changed)
      }),
      { numRuns: 20 },
    )
  })

  it('and all other parts of the file keep every byte', () => {
    const bytes = fileWith(paragraph(run('12')), '<w:abstractNum w:abstractNumId="0"/>')
    const before = unzipSync(bytes)
    const after = unzipSync(applyEdits(bytes, [editCell(parseDocx(bytes), issued, 7)]))
    expect(Object.keys(after)).toEqual(Object.keys(before))
    for (const name of Object.keys(before)) {
      if (name !== 'word/document.xml') expect(after[name]).toEqual(before[name])
    }
  })
})

it('refuses a number that Word counts out', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="7"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  const bytes = fileWith(
    paragraph('', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    numbering,
  )
  const result = parseDocx(bytes)
  expect(cellAt(result.report, issued)?.value).toBe(7)
  expect(() => editCell(result, issued, 8)).toThrow(EditError)
})

it('refuses a change outside of the document', () => {
  const bytes = fileWith(paragraph(run('12')))
  expect(() => applyEdits(bytes, [{ start: 0, end: 10_000_000, text: '' }])).toThrow(EditError)
})
