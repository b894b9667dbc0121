import { readFile } from 'node:fs/promises'
import { decode, type Decoded } from '../../decode/decode.js'
import { parseHtml } from '../../html/index.js'
import { parse } from '../../index.js'
import { createLocator, createSource } from '../../source/source.js'
import { localeOf, type LocaleName } from '../locale.js'
import type { ReadReport } from '../output/output.js'
import { wordsIn, type Words } from '../words/words.js'
import { isDocument } from './document.js'
import { explain } from './explain.js'
import type { Input } from './input.js'
import { isPage } from './page.js'

/** A report that was read, with what there is to say of its bytes; or why it was not. */
export type Reading = { read: ReadReport; notes: string[] } | { problem: string }

/** Reads a report from its file. Never throws. */
export const readReport = async ({ file, bytes }: Input, locale: LocaleName): Promise<Reading> => {
  const words = wordsIn(locale)
  try {
    const found = bytes ?? (await readFile(file))
    if (isDocument(found)) return { problem: words.isDocument(file) }
    const decoded = decode(found)
    const { text } = decoded
    const read = isPage(file, text) ? parseHtml : parse
    return {
      read: { file, text, ...read(text, { locale: localeOf[locale] }) },
      notes: noteWrongBytes(file, decoded, words),
    }
  } catch (error) {
    return { problem: explain(file, error, words) }
  }
}

/** In a file that is no text at all, every other byte is wrong; the first few tell enough. */
const notedPlaces = 10

const noteWrongBytes = (file: string, { text, encoding, problems }: Decoded, words: Words): string[] => {
  if (problems.length === 0) return []
  const locate = createLocator(createSource(text))
  const notes = problems.slice(0, notedPlaces).map(({ offset, bytes }) => {
    const { line, column } = locate(offset, offset + 1).start
    const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ')
    return words.wrongBytes(`${file}:${line}:${column}`, digits, encoding)
  })
  const more = problems.length - notedPlaces
  return more > 0 ? [...notes, words.moreWrongBytes(file, more)] : notes
}
