import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { toData } from '../../src/index.js'
import { zh } from '../../src/locales/zh.js'
import { applyEdits, DocxError, parseDocx, type DocxFault } from '../../src/docx/index.js'
import { packFiles, packWord, paragraph, run } from './word-xml.js'

const faultOf = (bytes: Uint8Array): DocxFault | undefined => {
  try {
    parseDocx(bytes)
  } catch (error) {
    if (!(error instanceof DocxError)) throw error
    expect(error.message.length).toBeGreaterThan(20)
    return error.fault
  }
  return undefined
}

const compound = (name: string): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Uint8Array(512),
    ...Array.from(name).flatMap((character) => [character.charCodeAt(0), 0]),
  ])

const readIfSound = (bytes: Uint8Array): string | undefined => {
  try {
    return JSON.stringify(parseDocx(bytes).report)
  } catch (error) {
    expect(error).toBeInstanceOf(DocxError)
    return undefined
  }
}

/** Packed as it is, a number stands in the bytes of the file. */
const counted = zipSync(unzipSync(packWord(paragraph(run('一、总体情况')) + paragraph(run('公开12条。')))), {
  level: 0,
})

const sound = packWord(paragraph(run('一、总体情况')))
const megabytes = (size: number): Uint8Array => new Uint8Array(size * 2 ** 20).fill(0x20)

describe('what is no Word file', () => {
  it.each<[string, Uint8Array, DocxFault]>([
    ['nothing', new Uint8Array(), 'not-a-docx'],
    ['a text', strToU8('一、总体情况'), 'not-a-docx'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'not-a-docx'],
    ['an archive of anything', packFiles({ 'a.txt': '甲' }), 'not-a-docx'],
    ['an encrypted file', compound('EncryptedPackage'), 'encrypted'],
    ['a .doc', compound('WordDocument'), 'old-word'],
    ['an .xls', compound('Workbook'), 'spreadsheet'],
    [
      'an .xlsx',
      packFiles({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
      'spreadsheet',
    ],
    ['an OFD', packFiles({ 'OFD.xml': '<OFD/>', 'Doc_0/Document.xml': '<Document/>' }), 'ofd'],
    ['a file cut short', sound.slice(0, sound.length / 2), 'damaged'],
    ['a file without its end', sound.slice(0, -10), 'damaged'],
    ['broken XML', packFiles({ 'word/document.xml': '<w:document><w:body>' }), 'damaged'],
    [
      'an entity of its own',
      packFiles({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' }),
      'damaged',
    ],
    ['another element', packFiles({ 'word/document.xml': '<document/>' }), 'damaged'],
    ['no element', packFiles({ 'word/document.xml': '' }), 'damaged'],
    ['a bomb', zipSync({ 'word/document.xml': megabytes(12) }, { level: 9 }), 'too-large'],
    [
      'many large parts',
      zipSync(Object.fromEntries([1, 2, 3, 4].map((at) => [`word/${at}.xml`, megabytes(30)])), { level: 0 }),
      'too-large',
    ],
  ])('is refused: %s', (_, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault)
  })

  it('is refused in Chinese where that is asked for', () => {
    expect(() => parseDocx(new Uint8Array(), { locale: zh })).toThrow(/Word/)
    expect(() => parseDocx(new Uint8Array(), { locale: zh })).toThrow(/不是/)
  })

  it('is refused by applyEdits, too', () => {
    expect(() => applyEdits(new Uint8Array(), [])).toThrow(DocxError)
  })

  it('is wrong use where it is no bytes', () => {
    expect(() => parseDocx('甲' as unknown as Uint8Array)).toThrow(TypeError)
  })
})

it('reads a file of which a byte is wrong as it was, or not at all', () => {
  const whole = parseDocx(counted).report
  for (let at = 0; at < counted.length; at += 7) {
    const broken = counted.slice()
    broken[at] = (broken[at] ?? 0) ^ 0xff
    expect([undefined, JSON.stringify(whole)]).toContain(readIfSound(broken))
  }
})

it('reads a file with macros, and runs nothing', () => {
  const files = unzipSync(packWord(paragraph(run('一、总体情况')) + paragraph(run('甲'))))
  const macros = strToU8('Sub AutoOpen(): MsgBox 1: End Sub')
  const { report } = parseDocx(zipSync({ ...files, 'word/vbaProject.bin': macros }))
  expect(toData(report).overview).toBe('甲')
})

it('looks nothing up that a file points to', () => {
  const files = unzipSync(packWord(paragraph(run('甲'))))
  const outside = strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/styles" Target="http://127.0.0.1/styles.xml" TargetMode="External"/><Relationship Id="b" Type="x/numbering" Target="../../../etc/passwd"/></Relationships>',
  )
  expect(faultOf(zipSync({ ...files, 'word/_rels/document.xml.rels': outside }))).toBeUndefined()
})
