import type { Kind } from './kind.js'

const names: Readonly<Record<string, string>> = {
  'application/octet-stream': 'data of no known kind',
  'text/plain': 'a text',
  'text/html': 'a web page',
  'application/x-ogi-report-findings': 'a page of findings, as check --format html writes it',
  'multipart/related': 'a web archive (mht)',
  'application/pdf': 'a PDF',
  'application/ofd': 'an OFD document',
  'application/rtf': 'a rich text (rtf)',
  'application/xml': 'XML',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'a Word document (docx)',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'an Excel workbook (xlsx)',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'a PowerPoint file (pptx)',
  'application/msword': 'a document of Word or WPS in the old form (doc, wps)',
  'application/vnd.ms-excel': 'an Excel workbook of before 2007 (xls)',
  'application/vnd.ms-powerpoint': 'a PowerPoint file of before 2007 (ppt)',
  'application/x-cfb': 'a file of an office program of before 2007',
  'application/x-encrypted-office': 'an office file locked by a password',
  'application/zip': 'a zip archive',
}

const families: readonly (readonly [start: string, name: string])[] = [
  ['image/', 'a picture'],
  ['audio/', 'a recording'],
  ['video/', 'a film'],
]

/** A kind of file in a few words. */
export const nameKind = ({ mime, extension }: Kind): string => {
  const family = families.find(([start]) => mime.startsWith(start))?.[1] ?? 'a file of another kind'
  return names[mime] ?? `${family} (${extension})`
}

const saveAsWord = 'Open it and save it as .docx'

const waysOut: Readonly<Record<string, string>> = {
  'application/msword': saveAsWord,
  'application/rtf': saveAsWord,
  'application/ofd': saveAsWord,
  'application/x-encrypted-office': 'Open it with its password and save it without one',
  'application/zip': 'Unpack it first',
  'application/x-ogi-report-findings': 'Name the report that was checked',
}

/** How a report in a file of a kind that is not read can be read all the same. */
export const nameWayOut = ({ mime }: Kind): string => waysOut[mime] ?? 'Take its text first'
