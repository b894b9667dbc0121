import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../src/file/kind.js'
import { serialize } from '../../src/index.js'
import { reportData } from '../support/any-report.js'
import { parameters } from '../support/runs.js'
import { archivedPage, compoundFile, openXml, zip } from '../command/office-files.js'

const mimeOf = async (bytes: Uint8Array | string, name = 'file'): Promise<string> =>
  (await kindOf(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name)).mime

describe('the kind of a file is told by its bytes', () => {
  it.each<[mime: string, bytes: Uint8Array | string]>([
    ['text/plain', '某县2022年政府信息公开工作年度报告'],
    ['text/html', '<!DOCTYPE html><p>报告'],
    ['text/html', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'],
    ['text/html', '<p>\u001b某县\0报告'],
    ['application/xml', '<?xml version="1.0"?><rss></rss>'],
    ['multipart/related', archivedPage],
    ['application/pdf', '%PDF-1.7\n'],
    ['application/rtf', '{\\rtf1\\ansi}'],
    ['application/zip', zip({ 'a.txt': '甲' })],
    ['application/ofd', zip({ 'OFD.xml': '<ofd/>' })],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      openXml('word/document.xml', 'wordprocessingml.document'),
    ],
    [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      openXml('xl/workbook.xml', 'spreadsheetml.sheet'),
    ],
    ['application/msword', compoundFile('WordDocument')],
    ['application/vnd.ms-excel', compoundFile('Workbook')],
    ['application/x-encrypted-office', compoundFile('EncryptedPackage')],
    ['application/x-cfb', compoundFile('Contents')],
    ['image/jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0)],
    ['application/octet-stream', Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7)],
    ['application/x-empty', ''],
  ])('%s', async (mime, bytes) => {
    expect(await mimeOf(bytes)).toBe(mime)
  })

  it.each([
    ['a text that starts like a bitmap', 'BM县2022年政府信息公开工作年度报告'],
    ['a text that starts like a program', 'MZ县2022年政府信息公开工作年度报告'],
    ['a text in UTF-16', Buffer.from('\ufeff某县', 'utf16le')],
    [
      'a text in UTF-16 with half a character',
      Buffer.concat([Buffer.from('\ufeff某县', 'utf16le'), Buffer.from([0, 0xd8, 0x31, 0])]),
    ],
    ['a text with wrong bytes', Buffer.concat([Buffer.from('某县'), Buffer.from([0xff, 0xff, 0x0a])])],
  ])('%s is a text', async (_, bytes) => {
    expect(await mimeOf(bytes)).toBe('text/plain')
  })

  it('whatever text a report is, in any encoding, cut anywhere', async () => {
    const texts = fc.tuple(reportData(), fc.constantFrom('utf8', 'utf16le'), fc.nat(6000))
    const property = fc.asyncProperty(texts, async ([data, encoding, length]) => {
      const text = serialize(data, { layout: 'lines' })
      const mark = encoding === 'utf8' ? '' : '\ufeff'
      const bytes = Buffer.from(mark + text, encoding as BufferEncoding)
      expect(await mimeOf(bytes)).toBe('text/plain')
      expect(await mimeOf(bytes.subarray(0, Math.max(length, 2)))).toBe('text/plain')
    })
    await fc.assert(property, parameters)
  })
})

describe('its name', () => {
  it.each([
    ['text/html', 'a.HTML', '某县报告'],
    ['text/html', 'a.htm', ''],
    ['text/plain', 'a.txt', ''],
    ['text/plain', 'a.md', Uint8Array.of(0, 1, 2, 3, 4)],
    ['text/html', 'a.txt', '<p>某县报告</p>'],
    ['application/pdf', 'a.txt', '%PDF-1.7'],
    ['text/plain', 'a.pdf', '某县报告'],
  ])('decides what the bytes leave open, and nothing else: %s, %s', async (mime, name, bytes) => {
    expect(await mimeOf(bytes, name)).toBe(mime)
  })
})
