import { strToU8, zipSync } from 'fflate'

/** The namespaces that the parts of a Word file declare. */
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Parts beside the document. */
export interface Parts {
  styles?: string
  numbering?: string
  footnotes?: string
}

/** Makes a Word file of the content of its body, and of its other parts. */
export const packWord = (body: string, parts: Parts = {}): Uint8Array => {
  const names = Object.keys(parts) as (keyof Parts)[]
  const files: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${names
      .map(
        (name) =>
          `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationship}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (name, at) => `<Relationship Id="rId${at + 1}" Type="${relationship}/${name}" Target="${name}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId99" Type="${relationship}/hyperlink" Target="http://www.example.gov.cn/" TargetMode="External"/></Relationships>`,
    'word/document.xml': `${xml}<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  }
  for (const name of names)
    files[`word/${name}.xml`] = `${xml}<w:${name} ${namespaces}>${parts[name] ?? ''}</w:${name}>`
  return packFiles(files)
}

/** Packs files, given as text. */
export const packFiles = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

export const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;' })[character] ?? '&gt;')

/** What no XML can hold: controls, noncharacters, halves of characters. */
const noXml = /(?![\t\n\r\x7f-\x9f])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text.replace(noXml, ''))}</w:t></w:r>`

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`

export const row = (cells: string, properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`

export const table = (rows: string): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`
