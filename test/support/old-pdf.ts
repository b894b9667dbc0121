import { encode } from '../decode/encode.js'
import { plainPdf } from './plain-pdf.js'

const encodings = { 'UniGB-UCS2-H': 'utf-16be', 'GBK-EUC-H': 'gb18030' } as const

/** The table by which a font that is not in its file names its characters. */
export type CharacterTable = keyof typeof encodings

/**
 * Lines as a PDF, in the manner of old Chinese programs: set in a font that is not in the file, and whose characters are
 * named by a table that every reader of PDFs must bring along.
 */
export const oldPdf = (lines: readonly string[], table: CharacterTable): Uint8Array => {
  const shown = lines.map((line) => `<${hexOf(encode(line, encodings[table]))}> Tj T*`)
  const content = ['BT /F 8 Tf 20 80 Td 16 TL', ...shown, 'ET'].join('\n')
  return plainPdf([content], '', fontOf(table))
}

const fontOf = (table: CharacterTable): string =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${table} /DescendantFonts [
     << /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500 814 939 500]
        /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>
        /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880]
           /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >> ] >>`

const hexOf = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
