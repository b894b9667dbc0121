import { readFile } from 'node:fs/promises'
import { FileError, parseFile, type FileResult } from '../../file/index.js'
import { createLocator, createSource } from '../../source/source.js'
import { localeOf, type LocaleName } from '../locale.js'
import type { ReadReport } from '../output/output.js'
import { wordsIn, type Words } from '../words/words.js'
import { explain } from './explain.js'
import { nameToRead, type Input } from './input.js'
import { explainRefusal, isOtherKind } from './refusal.js'

/** A report that was read, or why it was not. */
export type Reading = Read | Unread

/** A report that was read, with what there is to say of its bytes. */
export interface Read {
  read: ReadReport
  notes: string[]
  bytes: Uint8Array
}

/** Why a file was not read. */
export interface Unread {
  problem: string
  /** Whether it is of a kind that is not read, and may be passed over. */
  isOtherKind: boolean
}

/** Reads a report from its file. Never throws. */
export const readReport = async ({ file, bytes, refusal }: Input, locale: LocaleName): Promise<Reading> => {
  const words = wordsIn(locale)
  if (refusal !== undefined)
    return { problem: explainRefusal(file, refusal, words), isOtherKind: isOtherKind(refusal) }
  try {
    const found = bytes ?? (await readFile(file))
    const document = await parseFile(found, { name: nameToRead(file), locale: localeOf[locale] })
    const { report, diagnostics } = document
    return {
      read: { file, report, diagnostics, document },
      notes: noteWrongBytes(file, document, words),
      bytes: found,
    }
  } catch (error) {
    if (error instanceof FileError)
      return { problem: explainRefusal(file, { kind: error }, words), isOtherKind: true }
    return { problem: explain(file, error, words), isOtherKind: false }
  }
}

/** In a file that is no text at all, every other byte is wrong; the first few tell enough. */
const notedPlaces = 10

const noteWrongBytes = (file: string, result: FileResult, words: Words): string[] => {
  if (!('wrongBytes' in result) || result.wrongBytes.length === 0) return []
  const { source, encoding, wrongBytes } = result
  const locate = createLocator(createSource(source))
  const notes = wrongBytes.slice(0, notedPlaces).map(({ offset, bytes }) => {
    const { line, column } = locate(offset, offset + 1).start
    const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ')
    return words.wrongBytes(`${file}:${line}:${column}`, digits, encoding)
  })
  const more = wrongBytes.length - notedPlaces
  return more > 0 ? [...notes, words.moreWrongBytes(file, more)] : notes
}
