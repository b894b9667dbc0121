import type { Choose } from '../../laws/laid-out/choose.js'
import type { WrittenDocument } from './write-document.js'

/** A way to write a document otherwise that changes nothing in what it shows. */
export interface DocumentNoise {
  name: string
  disturb: (document: WrittenDocument, choose: Choose) => WrittenDocument
}

/** Puts something behind some of the runs. */
const behindRuns =
  (...inserted: readonly string[]): DocumentNoise['disturb'] =>
  ({ body, parts }, choose) => ({
    body: body.replace(
      /<\/w:r>(?=<w:(?:r|ins)>|<\/w:p>)/g,
      (end) => `${end}${choose(['', ...inserted]) ?? ''}`,
    ),
    parts,
  })

const inBody =
  (edit: (body: string, choose: Choose) => string): DocumentNoise['disturb'] =>
  ({ body, parts }, choose) => ({ body: edit(body, choose), parts })

/** Ways to write a document otherwise that change nothing in what it shows. */
export const documentNoises: readonly DocumentNoise[] = [
  { name: 'nothing', disturb: (document) => document },
  {
    name: 'marks of the spelling checker, bookmarks, permissions',
    disturb: behindRuns(
      '<w:proofErr w:type="gramEnd"/>',
      '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>',
      '<w:permStart w:id="1"/>',
    ),
  },
  { name: 'hidden runs', disturb: behindRuns('<w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>') },
  {
    name: 'deleted runs',
    disturb: behindRuns(
      '<w:del w:id="7"><w:r><w:delText>9</w:delText></w:r></w:del>',
      '<w:moveFrom w:id="8"><w:r><w:t>9</w:t></w:r></w:moveFrom>',
    ),
  },
  { name: 'places of page breaks', disturb: behindRuns('<w:r><w:lastRenderedPageBreak/></w:r>') },
  { name: 'soft hyphens', disturb: behindRuns('<w:r><w:softHyphen/></w:r>') },
  {
    name: 'comments',
    disturb: behindRuns(
      '<!-- 9 -->',
      '<w:commentRangeStart w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>',
    ),
  },
  {
    name: 'fields that show nothing',
    disturb: behindRuns(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>XE "9"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
  },
  {
    name: 'empty paragraphs',
    disturb: inBody((body, choose) =>
      body.replace(
        /<w:tbl>|(?<=<\/w:tbl>)(?=<w:p>)/g,
        (start) => `${choose(['', '<w:p/>', '<w:p><w:r/></w:p>']) ?? ''}${start}`,
      ),
    ),
  },
  {
    name: 'empty paragraphs in cells',
    disturb: inBody((body, choose) =>
      body.replace(/<\/w:p>(?=<\/w:tc>)/g, (end) => `${end}${choose(['', '', '<w:p/>']) ?? ''}`),
    ),
  },
  {
    name: 'identities of paragraphs and runs',
    disturb: inBody((body) =>
      body
        .replaceAll('<w:p>', '<w:p w:rsidR="00A1" w:rsidRDefault="00A2">')
        .replaceAll('<w:r>', '<w:r w:rsidRPr="00B1">'),
    ),
  },
  {
    name: 'line breaks in the XML',
    disturb: inBody((body) => body.replace(/(?<!<w:t[^>]*>)(?<=>)(?=<)/g, '\n  ')),
  },
  {
    name: 'characters as entities',
    disturb: inBody((body, choose) =>
      body.replace(/(?<=<w:t[^<>]*>)[^<>&]+(?=<\/w:t>)/g, (text) =>
        text.replace(/./gu, (character) =>
          choose([false, false, true]) === true ? `&#${character.codePointAt(0) ?? 0};` : character,
        ),
      ),
    ),
  },
  {
    name: 'character data',
    disturb: inBody((body) => body.replace(/(?<=<w:t[^<>]*>)([^<>&]+)(?=<\/w:t>)/g, '<![CDATA[$1]]>')),
  },
  {
    name: 'smart tags',
    disturb: inBody((body) =>
      body.replace(
        /<w:r>(?:(?!<w:r>).)*?<w:t[^<>]*>\d+<\/w:t><\/w:r>/g,
        (number) => `<w:smartTag w:element="n">${number}</w:smartTag>`,
      ),
    ),
  },
]
