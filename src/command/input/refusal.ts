import type { Words } from '../words/words.js'
import type { Kind } from './kind.js'
import { readExtensions, readerOf } from './readers.js'

/** Why something that stands in a folder is not even tried: its kind, or that it is nothing to be read. */
export type Refusal = { kind: Kind } | 'brokenLink' | 'noFile'

/** Says why a file is not read. */
export const explainRefusal = (file: string, refusal: Refusal, words: Words): string => {
  if (refusal === 'brokenLink') return words.brokenLink(file)
  if (refusal === 'noFile') return words.noRegularFile(file)
  const { kind } = refusal
  // In a folder a text of any other name may be anything.
  return readerOf(kind) === undefined
    ? words.otherKind(file, words.kindName(kind), words.wayOut(kind))
    : words.otherName(file, readExtensions)
}
