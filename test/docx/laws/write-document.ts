import { tokensOf, type LaidOut, type Row, type Token } from '../../laws/laid-out/laid-out.js'
import { cell, packWord, paragraph, row, run, table, type Parts } from '../word-xml.js'

/** How offices write their reports in Word. */
export type DocumentStyle = (typeof documentStyles)[number]

/** The ways to write a document that the laws are held to. */
export const documentStyles = [
  'plain',
  'in the ways of WPS',
  'with runs cut anywhere',
  'with tracked changes',
  'numbered by Word',
  'with content controls and fields',
  'in a table that lays it out',
  'one table for all',
] as const

/** The body of a document, and the parts beside it. */
export interface WrittenDocument {
  body: string
  parts: Parts
}

/** Writes a laid-out report as a Word file. */
export const writeDocument = (laidOut: LaidOut, style: DocumentStyle): WrittenDocument => {
  const writer = writers[style]()
  const blocks = blocksOf(laidOut, writer)
  const body = style === 'in a table that lays it out' ? table(row(cell(blocks))) : blocks
  return { body, parts: writer.parts?.() ?? {} }
}

export const packDocument = ({ body, parts }: WrittenDocument): Uint8Array => packWord(body, parts)

/** Writes the paragraph of a token. */
interface Writer {
  line: (token: Token) => string
  inCell: (token: Token) => string
  /** Wraps a line that stands among tables; as it is, where absent. */
  aroundLine?: (line: string) => string
  parts?: () => Parts
}

const blocksOf = ({ rows }: LaidOut, writer: Writer): string => {
  const { aroundLine = (line: string) => line } = writer
  const written: string[] = []
  for (let at = 0; at < rows.length;) {
    let end = at
    while (rows[end]?.kind === 'table') end++
    const line = rows[at]
    if (end > at) written.push(tableOf(rows.slice(at, end), writer))
    else if (line !== undefined) {
      written.push(...tokensOf(line).map((token) => aroundLine(writer.line(token))))
      end++
    }
    at = end
  }
  const blocks = written.join('')
  return writer.aroundLine === undefined
    ? blocks
    : table(blocks.replaceAll(/<w:tbl>.*?<w:tblGrid\/>|<\/w:tbl>/g, ''))
}

const tableOf = (rows: readonly Row[], { inCell }: Writer): string =>
  table(
    rows
      .map(({ fields }, at) =>
        row(
          fields
            .map((field, column) => {
              if (field === 'column-span') return ''
              let columns = 1
              while (fields[column + columns] === 'column-span') columns++
              const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''
              if (field === 'row-span')
                return cell(paragraph(''), `${spanOfAbove(rows, at, column)}<w:vMerge/>`)
              const goesDown = rows[at + 1]?.fields[column] === 'row-span'
              return cell(inCell(field), `${span}${goesDown ? '<w:vMerge w:val="restart"/>' : ''}`)
            })
            .join(''),
        ),
      )
      .join(''),
  )

/** A cell that goes on from the row above is as wide as that one; it stands in the first of its columns. */
const spanOfAbove = (rows: readonly Row[], at: number, column: number): string => {
  let top = at
  while (rows[top]?.fields[column] === 'row-span') top--
  const { fields = [] } = rows[top] ?? {}
  let columns = 1
  while (fields[column + columns] === 'column-span') columns++
  return columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''
}

const plain = (text: string): string => paragraph(text === '' ? '' : run(text))

const plainWriter = (): Writer => ({ line: ({ text }) => plain(text), inCell: ({ text }) => plain(text) })

const fonts =
  '<w:rFonts w:hint="eastAsia" w:ascii="宋体" w:eastAsia="宋体"/><w:kern w:val="0"/><w:sz w:val="21"/>'

/** WPS gives each run its fonts, numbers runs of their own, and paragraphs an indent in characters. */
const wpsWriter = (): Writer => {
  const runs = (text: string): string =>
    (text.match(/\d+|[^\d]+/g) ?? []).map((piece) => run(piece, `${fonts}<w:lang w:val="en-US"/>`)).join('')
  return {
    line: ({ text, kind }) =>
      paragraph(
        runs(text),
        kind === 'paragraph' ? '<w:ind w:firstLine="420" w:firstLineChars="200"/>' : '<w:jc w:val="center"/>',
      ),
    inCell: ({ text }) => paragraph(runs(text), `<w:jc w:val="center"/><w:rPr>${fonts}</w:rPr>`),
  }
}

const cutWriter = (): Writer => {
  const cut = ({ text }: Token): string =>
    paragraph(Array.from(text, (character, at) => run(character, at % 2 === 0 ? '' : '<w:b/>')).join(''))
  return { line: cut, inCell: cut }
}

const deleted = (text: string): string =>
  `<w:del w:id="1" w:author="a"><w:r><w:delText>${text}</w:delText></w:r></w:del>`

const trackedWriter = (): Writer => {
  const changed = ({ text }: Token): string => {
    const half = Math.floor(text.length / 2)
    const [first, second] = [text.slice(0, half), text.slice(half)]
    const kept = first === '' ? '' : run(first)
    const put = second === '' ? '' : `<w:ins w:id="2" w:author="a">${run(second)}</w:ins>`
    return paragraph(`${deleted('9')}${kept}${put}${run('8', '<w:vanish/>')}`)
  }
  return { line: changed, inCell: changed }
}

const numerals = /^(?:([一二三四五六七八九十]{1,2})、|（([一二三四五六七八九十]{1,2})）|(\d{1,2})\.)(?=\D)/

const valueOfNumeral = (chinese: string): number => {
  const digit = (character: string): number => '一二三四五六七八九'.indexOf(character) + 1
  if (!chinese.includes('十')) return digit(chinese)
  const [tens = '', ones = ''] = chinese.split('十')
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}

/** Each numeral is that of a list that starts with it, so that lost and doubled headings keep theirs. */
const numberedWriter = (): Writer => {
  const lists: string[] = []
  const number = (text: string): string => {
    const match = numerals.exec(text)
    if (match === null) return plain(text)
    const [written, first, second, third] = match
    const format = first !== undefined ? 0 : second !== undefined ? 1 : 2
    const start = third === undefined ? valueOfNumeral(first ?? second ?? '') : Number(third)
    lists.push(
      `<w:num w:numId="${lists.length + 1}"><w:abstractNumId w:val="${format}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
    )
    return paragraph(
      run(text.slice(written.length)),
      `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${lists.length}"/></w:numPr>`,
    )
  }
  const level = (id: number, format: string, text: string): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`
  return {
    line: ({ text, kind }) => (kind === 'heading' || kind === 'paragraph' ? number(text) : plain(text)),
    inCell: ({ text, kind }) => (kind === 'value' ? plain(text) : number(text)),
    parts: () => ({
      numbering: `${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%1）')}${level(2, 'decimal', '%1.')}${lists.join('')}`,
    }),
  }
}

const controlledWriter = (): Writer => {
  const control = (content: string): string =>
    `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const field = (text: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(LEFT) 9 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  return {
    line: ({ text }) => control(plain(text)),
    inCell: ({ text, kind }) =>
      kind === 'value' && text !== '' ? paragraph(field(text)) : control(plain(text)),
  }
}

const columnsOfAll = 15

const writers: Readonly<Record<DocumentStyle, () => Writer>> = {
  plain: plainWriter,
  'in the ways of WPS': wpsWriter,
  'with runs cut anywhere': cutWriter,
  'with tracked changes': trackedWriter,
  'numbered by Word': numberedWriter,
  'with content controls and fields': controlledWriter,
  'in a table that lays it out': plainWriter,
  'one table for all': () => ({
    ...plainWriter(),
    aroundLine: (line) => row(cell(line, `<w:gridSpan w:val="${columnsOfAll}"/>`)),
  }),
}
