import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { tokensOf, type LaidOut, type Row, type Token } from '../../laws/laid-out/laid-out.js'

/** Writes a laid-out report as a Word file with a library that programs make such files with. */
export const writeWithLibrary = async (
  laidOut: LaidOut,
  { hasBorders = true }: { hasBorders?: boolean } = {},
): Promise<Uint8Array> => {
  const children = blocksOf(laidOut, hasBorders)
  return Uint8Array.from(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

const blocksOf = ({ rows }: LaidOut, hasBorders: boolean): (Paragraph | Table)[] => {
  const blocks: (Paragraph | Table)[] = []
  for (let at = 0; at < rows.length;) {
    let end = at
    while (rows[end]?.kind === 'table') end++
    const line = rows[at]
    if (end > at) blocks.push(tableOf(rows.slice(at, end), hasBorders))
    else if (line !== undefined) {
      blocks.push(...tokensOf(line).map(lineOf))
      end++
    }
    at = end
  }
  return blocks
}

const lineOf = ({ kind, text }: Token): Paragraph =>
  kind === 'title'
    ? new Paragraph({ text, heading: HeadingLevel.TITLE })
    : kind === 'heading'
      ? new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
      : new Paragraph({ children: [new TextRun(text)], indent: { firstLine: 480 } })

/** The width of the text on a page of A4, in twentieths of a point. */
const pageWidth = 9026

const tableOf = (rows: readonly Row[], hasBorders: boolean): Table => {
  const columns = Math.max(...rows.map(({ fields }) => fields.length))
  const columnWidths = Array.from({ length: columns }, () => Math.floor(pageWidth / columns))
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths,
    ...(!hasBorders && { borders: TableBorders.NONE }),
    rows: rows.map(
      ({ fields }, at) =>
        new TableRow({
          children: fields.flatMap((field, column) => {
            if (typeof field === 'string') return []
            let columnSpan = 1
            while (fields[column + columnSpan] === 'column-span') columnSpan++
            let rowSpan = 1
            while (rows[at + rowSpan]?.fields[column] === 'row-span') rowSpan++
            return [new TableCell({ columnSpan, rowSpan, children: [new Paragraph(field.text)] })]
          }),
        }),
    ),
  })
}
