import { readFile } from 'node:fs/promises'
import { decode } from './decode.js'
import type { Terminal } from './terminal.js'
import type { Words } from './words/words.js'

/** The name that stands for standard input. */
export const standardInput = '-'

/** The text of a file, or why there is none. */
export type FileText = { text: string } | { problem: string }

/** Reads a file, or standard input for `-`. Never throws. */
export const readText = async (name: string, { stdin }: Terminal, words: Words): Promise<FileText> => {
  try {
    const bytes = name === standardInput ? await readAll(stdin) : await readFile(name)
    const text = decode(bytes)
    return text === undefined ? { problem: words.notUtf8(name) } : { text }
  } catch (error) {
    return { problem: explain(name, error, words) }
  }
}

const readAll = async (input: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of input) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const explain = (name: string, error: unknown, words: Words): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return words.fileMissing(name)
    case 'EISDIR':
      return words.isFolder(name)
    case 'EACCES':
    case 'EPERM':
      return words.notAllowed(name)
    default:
      return words.unreadable(name, error instanceof Error ? error.message : String(error))
  }
}
