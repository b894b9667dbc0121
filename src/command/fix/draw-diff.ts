import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { DocumentView } from '../../index.js'
import { kindOf } from './editor-of.js'

/** What is shown of a file before and after: its text, or what a document shows that is no text. */
interface Version {
  file: string
  document: DocumentView
}

/** The difference of two versions of a report, as `diff -u` writes it. */
export const drawDiff = (before: Version, after: Version): string =>
  createTwoFilesPatch(
    before.file,
    after.file,
    textOf(before.document),
    textOf(after.document),
    undefined,
    undefined,
    { context: 3, headerOptions: FILE_HEADERS_ONLY },
  )

/** Of a page the source is what a person edits; the XML of a Word file is nothing to look at. */
const textOf = (document: DocumentView): string =>
  kindOf(document) === 'text' ? document.source : document.shown.text
