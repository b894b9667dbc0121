import type { Locale } from '../findings/locale.js'
import * as chinese from './chinese-kinds.js'
import * as english from './english-kinds.js'
import { emptyKind, type Kind } from './kind.js'

/** Why a file is not read. */
export type FileFault =
  /** There is nothing in it. */
  | 'empty'
  /** It is of a kind that is not read: a spreadsheet, a picture, a Word file in the old form. */
  | 'other-kind'

const messages: Readonly<Record<Locale['name'], Readonly<Record<FileFault, (contents: Kind) => string>>>> = {
  en: {
    empty: () => 'This file is empty. Check the file.',
    'other-kind': (contents) =>
      `This is ${english.nameKind(contents)}, and is not read. ${english.nameWayOut(contents)}.`,
  },
  zh: {
    empty: () => '这是空文件。请检查文件。',
    'other-kind': (contents) =>
      `这是${chinese.nameKind(contents)}，无法读取。${chinese.nameWayOut(contents)}。`,
  },
}

/** Thrown by `parseFile` and `checkFile` for a file of a kind that is not read. */
export class FileError extends Error {
  override readonly name = 'FileError'
  /** Why, for those who say it in words of their own. */
  readonly fault: FileFault
  /** The media type of what the file holds, such as `application/msword`; `application/octet-stream` where it is not known. */
  readonly mime: string
  /** What the names of such files usually end in, without the dot; empty where nothing is known. */
  readonly extension: string

  constructor(contents: Kind, locale: Locale | undefined) {
    const fault = contents.mime === emptyKind.mime ? 'empty' : 'other-kind'
    super(messages[locale?.name ?? 'en'][fault](contents))
    this.fault = fault
    this.mime = contents.mime
    this.extension = contents.extension
  }
}
