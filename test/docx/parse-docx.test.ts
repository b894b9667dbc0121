import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cellAt, toData, type CellPath } from '../../src/index.js'
import { parseDocx } from '../../src/docx/index.js'
import { faultsOf } from '../support/diagnostics.js'
import { nodesOf } from '../support/tree.js'
import { cell, packWord, paragraph, row, run, table, type Parts } from './word-xml.js'

const issued: CellPath = 'disclosure.regulations.issued'

const header = row(
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数']
    .map((text) => cell(paragraph(run(text))))
    .join(''),
)

/** A table of section two with one row, whose first number stands in a cell that is given. */
const tableWith = (first: string): string =>
  table(
    header +
      row(cell(paragraph(run('规章'))) + first + cell(paragraph(run('0'))) + cell(paragraph(run('3')))),
  )

const read = (body: string, parts?: Parts) => parseDocx(packWord(body, parts))

const leaves = (body: string, parts?: Parts): string[] =>
  nodesOf(read(body, parts).report).flatMap((node) =>
    'children' in node ? [] : [node.type === 'Cell' ? node.raw : node.value],
  )

const numberIn = (content: string, parts?: Parts) => {
  const { report, diagnostics } = read(tableWith(cell(content)), parts)
  const found = cellAt(report, issued)
  return {
    state: found?.state,
    value: found?.value,
    faults: faultsOf(diagnostics)
      .filter(({ path }) => path?.startsWith('disclosure.regulations') === true)
      .map(({ code }) => code),
  }
}

const twelve = { state: 'number', value: 12, faults: [] }

const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`

describe('a number', () => {
  it.each<[string, string, Parts?]>([
    ['in one run', paragraph(run('12'))],
    ['in runs that cut it', paragraph(run('1') + run('2', '<w:b/>'))],
    [
      'with marks of the spelling checker in it',
      paragraph(`${run('1')}<w:proofErr w:type="spellStart"/>${run('2')}`),
    ],
    ['in a change that put it in', paragraph(`<w:ins w:id="1">${run('12')}</w:ins>`)],
    ['half of it put in by a change', paragraph(`${run('1')}<w:ins w:id="1">${run('2')}</w:ins>`)],
    [
      'beside what a change took out',
      paragraph(`<w:del w:id="1"><w:r><w:delText>9</w:delText></w:r></w:del>${run('12')}`),
    ],
    [
      'beside what was moved away',
      paragraph(`<w:moveFrom w:id="1">${run('9')}</w:moveFrom><w:moveTo w:id="2">${run('12')}</w:moveTo>`),
    ],
    ['beside hidden digits', paragraph(run('9', '<w:vanish/>') + run('12', '<w:vanish w:val="0"/>'))],
    ['in a content control', paragraph(`<w:sdt><w:sdtPr/><w:sdtContent>${run('12')}</w:sdtContent></w:sdt>`)],
    ['in a simple field', paragraph(`<w:fldSimple w:instr="=9">${run('12')}</w:fldSimple>`)],
    ['in the result of a field', paragraph(`${begin}${instruction('=SUM(9)')}${separate}${run('12')}${end}`)],
    [
      'in the result of a field, another in its instruction',
      paragraph(
        `${begin}${instruction('IF ')}${begin}${instruction('=9')}${separate}${run('9')}${end}${separate}${run('12')}${end}`,
      ),
    ],
    ['in a smart tag', paragraph(`<w:smartTag w:element="x">${run('12')}</w:smartTag>`)],
    ['behind an empty paragraph', paragraph('') + paragraph(run('12'))],
    ['with a soft hyphen in it', paragraph(`${run('1')}<w:r><w:softHyphen/></w:r>${run('2')}`)],
    [
      'with the mark of a note behind it',
      paragraph(
        `${run('12')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>`,
      ),
    ],
    ['in a table of its own', table(row(cell(paragraph(run('12')))))],
    [
      'written in two ways, of which one counts',
      paragraph(
        `<mc:AlternateContent><mc:Choice Requires="wps">${run('12')}</mc:Choice><mc:Fallback>${run('12')}</mc:Fallback></mc:AlternateContent>`,
      ),
    ],
    ['raised whole', paragraph(run('12', '<w:vertAlign w:val="superscript"/>'))],
    ['as characters of XML', paragraph('<w:r><w:t>&#49;&#x32;</w:t></w:r>')],
    ['as character data', paragraph('<w:r><w:t><![CDATA[12]]></w:t></w:r>')],
    [
      'in runs of one size, said in two ways',
      paragraph(run('1', '<w:sz w:val="21"/>') + run('2')),
      {
        styles:
          '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>',
      },
    ],
  ])('%s is read', (_, content, parts = {}) => {
    expect(numberIn(content, parts)).toEqual(twelve)
  })

  it.each([
    ['a raised run', paragraph(run('1') + run('2', '<w:vertAlign w:val="superscript"/>'))],
    ['a run moved up', paragraph(run('1') + run('2', '<w:position w:val="6"/>'))],
    ['a run struck out', paragraph(run('1', '<w:strike/>') + run('2'))],
    ['a run of another size', paragraph(run('1') + run('2', '<w:sz w:val="12"/>'))],
    ['two paragraphs', paragraph(run('1')) + paragraph(run('2'))],
    ['two lines', paragraph(`${run('1')}<w:r><w:br/></w:r>${run('2')}`)],
    ['a link', paragraph(`${run('1')}<w:hyperlink w:anchor="x">${run('2')}</w:hyperlink>`)],
    ['runs with a picture between', paragraph(`${run('1')}<w:r><w:drawing/></w:r>${run('2')}`)],
    [
      'runs with the mark of a note between',
      paragraph(`${run('1')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('2')}`),
    ],
    [
      'a gloss',
      paragraph(
        `<w:r><w:ruby><w:rubyPr/><w:rt>${run('2')}</w:rt><w:rubyBase>${run('1')}</w:rubyBase></w:ruby></w:r>`,
      ),
    ],
  ])('in %s is none, and said', (_, content) => {
    expect(numberIn(content)).toEqual({ state: 'text', value: null, faults: ['not-a-number'] })
  })

  it('is blank where nothing but a hint stands in its content control', () => {
    const hint = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('9')}</w:sdtContent></w:sdt>`
    expect(numberIn(paragraph(hint))).toMatchObject({ state: 'blank' })
  })
})

describe('tables', () => {
  it('have the columns that merged cells draw', () => {
    const down = (text: string, merge: string, span = ''): string =>
      cell(paragraph(run(text)), `${span}${merge}`)
    const restart = '<w:vMerge w:val="restart"/>'
    const goesOn = cell(paragraph(''), '<w:vMerge/>')
    const names = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
      .map((name) => cell(paragraph(run(name))))
      .join('')
    const numbers = [21, 1, 2, 3, 4, 5, 6].map((number) => cell(paragraph(run(String(number))))).join('')
    const rows = [
      row(
        down('', restart, '<w:gridSpan w:val="3"/>') +
          down('总计', restart) +
          cell(paragraph(run('申请人情况')), '<w:gridSpan w:val="6"/>'),
      ),
      row(
        cell(paragraph(''), '<w:gridSpan w:val="3"/><w:vMerge/>') +
          goesOn +
          down('自然人', restart) +
          cell(paragraph(run('法人或其他组织')), '<w:gridSpan w:val="5"/>'),
      ),
      row(cell(paragraph(''), '<w:gridSpan w:val="3"/><w:vMerge/>') + goesOn + goesOn + names),
      row(cell(paragraph(run('一、本年新收政府信息公开申请数量')), '<w:gridSpan w:val="3"/>') + numbers),
    ]
    const { report, diagnostics } = read(
      paragraph(run('三、收到和处理政府信息公开申请情况')) + table(rows.join('')),
    )
    expect(toData(report).requests?.received).toMatchObject({
      naturalPerson: 1,
      otherOrganization: 6,
      total: 21,
    })
    expect(
      faultsOf(diagnostics).filter(({ path }) => path?.startsWith('requests.received') === true),
    ).toEqual([])
  })

  it('may leave columns free before a row, and hold rows in content controls', () => {
    const label = row(cell(paragraph(run('第二十条第（一）项')), '<w:gridSpan w:val="4"/>'))
    const data = row(
      cell(paragraph(run('规章'))) + ['12', '0', '3'].map((text) => cell(paragraph(run(text)))).join(''),
    )
    const wrapped = `<w:sdt><w:sdtPr/><w:sdtContent>${data}</w:sdtContent></w:sdt>`
    const { report } = read(table(label + header + wrapped))
    expect(cellAt(report, issued)?.value).toBe(12)
  })

  it('lose the rows and cells that a change took out', () => {
    const gone = row(
      cell(paragraph(run('规章'))) + ['9', '9', '9'].map((text) => cell(paragraph(run(text)))).join(''),
      '<w:del w:id="1"/>',
    )
    const { report, diagnostics } = read(
      tableWith(cell(paragraph(run('12')))).replace('</w:tbl>', `${gone}</w:tbl>`),
    )
    expect(cellAt(report, issued)?.value).toBe(12)
    expect(diagnostics.filter(({ code }) => code === 'duplicate-row')).toEqual([])
  })
})

describe('what Word counts out', () => {
  const level = (format: string, text: string): string =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = `<w:abstractNum w:abstractNumId="0">${level('chineseCounting', '%1、')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('chineseCounting', '（%1）')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('bullet', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>`
  const numbered = (list: number, text: string): string =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`)

  it('is the numeral of a heading, with a place of its own', () => {
    const { report, source } = read(
      numbered(1, '总体情况') + paragraph(run('全年公开信息一百条。')) + numbered(1, '主动公开政府信息情况'),
      { numbering },
    )
    const headings = nodesOf(report).flatMap((node) => (node.type === 'Heading' ? node.children : []))
    expect(headings.map(({ value }) => value)).toEqual(['一、总体情况', '二、主动公开政府信息情况'])
    const { start, end } = headings[0]?.position ?? report.position
    expect(source.slice(start.offset, end.offset)).toMatch(/^<w:numPr>.*总体情况$/)
  })

  it('is a numeral by the style of a paragraph', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>'
    const styled = (id: string, text: string): string => paragraph(run(text), `<w:pStyle w:val="${id}"/>`)
    expect(
      leaves(styled('a', '主动公开') + styled('b', '依申请公开') + paragraph(run('完')), {
        numbering,
        styles,
      }),
    ).toEqual(['（一）主动公开', '（二）依申请公开', '完'])
  })

  it('is no bullet', () => {
    expect(leaves(numbered(3, '甲'), { numbering })).toEqual(['甲'])
  })
})

it('of a table that is a picture is said, and of no other', () => {
  const picture = paragraph('<w:r><w:drawing/></w:r>')
  const noteMark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const { diagnostics } = read(
    paragraph(run('三、收到和处理政府信息公开申请情况')) +
      picture +
      paragraph(run('四、政府信息公开行政复议、行政诉讼情况')) +
      paragraph(run('见附件。') + noteMark) +
      paragraph(run('五、存在的主要问题及改进情况')) +
      picture,
  )
  expect(
    diagnostics
      .filter(({ code }) => code === 'missing-table')
      .map(({ path, reason, message }) => ({ path, reason, says: message.includes('but a picture') })),
  ).toEqual([
    { path: 'requests', reason: 'picture', says: true },
    { path: 'disputes', reason: undefined, says: false },
  ])
})

describe('what else is shown', () => {
  it('stands in text boxes, once', () => {
    const box = `<w:txbxContent>${paragraph(run('乙'))}</w:txbxContent>`
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(leaves(paragraph(both + run('甲')))).toEqual(['乙', '甲'])
  })

  it('goes on over the mark of a paragraph that a change took out', () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>'
    expect(
      leaves(paragraph(run('政府信息'), gone) + paragraph(run('公开')) + paragraph(run('指南'))),
    ).toEqual(['政府信息公开', '指南'])
  })

  it('are the words of notes, which are no text of the report', () => {
    const footnotes = `<w:footnote w:id="0" w:type="separator">${paragraph(run('9'))}</w:footnote><w:footnote w:id="2">${paragraph(run('含上年结转。'))}</w:footnote>`
    const { report, placeOf } = read(
      paragraph(run('六、其他需要报告的事项')) + paragraph(run('无其他需要报告的事项。')),
      { footnotes },
    )
    expect(toData(report).other).toBe('无其他需要报告的事项。')
    const note = nodesOf(report).find((node) => node.type === 'Text' && node.value === '含上年结转。')
    expect(note && placeOf(note)?.part).toBe('word/footnotes.xml')
  })

  it('is no table of contents', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="10"><w:name w:val="toc 1"/></w:style>'
    const line = paragraph(`${run('一、总体情况')}<w:r><w:tab/></w:r>${run('1')}`, '<w:pStyle w:val="10"/>')
    const { report, diagnostics } = read(line + paragraph(run('一、总体情况')) + paragraph(run('甲')), {
      styles,
    })
    expect(toData(report).overview).toBe('甲')
    expect(diagnostics.filter(({ code }) => code === 'duplicate-section')).toEqual([])
  })
})

it.each([
  [
    'other prefixes',
    (xml: string) =>
      xml
        .replaceAll('<w:', '<x:')
        .replaceAll('</w:', '</x:')
        .replaceAll(' w:', ' x:')
        .replace('xmlns:w=', 'xmlns:x='),
  ],
  [
    'no prefix',
    (xml: string) => xml.replaceAll('<w:', '<').replaceAll('</w:', '</').replace('xmlns:w=', 'xmlns='),
  ],
  [
    'the strict form',
    (xml: string) =>
      xml.replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      ),
  ],
  ['a byte order mark', (xml: string) => `\ufeff${xml}`],
  ['line breaks of Windows', (xml: string) => xml.replaceAll('><', '>\r\n<')],
])('is read with %s', (_, change) => {
  const files = unzipSync(packWord(tableWith(cell(paragraph(run('12'))))))
  const document = strToU8(change(strFromU8(files['word/document.xml'] ?? new Uint8Array())))
  const { report } = parseDocx(zipSync({ ...files, 'word/document.xml': document }))
  expect(cellAt(report, issued)?.value).toBe(12)
})

describe('a place', () => {
  const result = parseDocx(
    packWord(
      paragraph(run('某县2022年政府信息公开工作年度报告')) +
        paragraph(run('二、主动公开政府信息情况')) +
        tableWith(cell(paragraph(run('1') + run('2')))),
    ),
  )

  it('of a number is its table, row and cell, and its offsets', () => {
    const place = result.placeOf(issued)
    expect(place).toMatchObject({
      part: 'word/document.xml',
      paragraph: null,
      cell: { table: 1, row: 2, cell: 2 },
    })
    expect(result.source.slice(place?.start, place?.end)).toMatch(/^1<.*>2$/s)
  })

  it('of a line is its paragraph', () => {
    const heading = nodesOf(result.report).find(({ type }) => type === 'Heading')
    expect(heading && result.placeOf(heading)).toMatchObject({ paragraph: 2, cell: null })
  })

  it('of a diagnostic is that of what it concerns', () => {
    const lost = parseDocx(packWord(tableWith(cell(paragraph(run('甲乙'))))))
    const said = lost.diagnostics.find(({ code }) => code === 'not-a-number')
    expect(said && lost.placeOf(said)?.cell).toEqual({ table: 1, row: 2, cell: 2 })
  })

  it('of a number that is not there is none', () => {
    expect(result.placeOf('requests.received.total')).toBeUndefined()
  })
})
