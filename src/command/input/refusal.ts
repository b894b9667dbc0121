import type { Words } from '../words/words.js'
import { emptyKind, type Kind } from '../../file/kind.js'
import { readExtensions, readerOf } from '../../file/readers.js'

/** Why something that stands in a folder is not even tried: its kind, or that it is nothing to be read. */
export type Refusal = { kind: Kind } | 'brokenLink' | 'foreignName' | 'noFile'

/** Whether something may be passed over where that is asked for; what cannot be opened may hold a report. */
export const isOtherKind = (refusal: Refusal): boolean =>
  refusal !== 'brokenLink' && refusal !== 'foreignName'

/** Says why a file is not read. */
export const explainRefusal = (file: string, refusal: Refusal, words: Words): string => {
  if (refusal === 'brokenLink') return words.brokenLink(file)
  if (refusal === 'foreignName') return words.foreignName(file)
  if (refusal === 'noFile') return words.noRegularFile(file)
  const { kind } = refusal
  if (kind.mime === emptyKind.mime) return words.emptyFile(file)
  // In a folder a text of any other name may be anything.
  return readerOf(kind) === undefined
    ? words.otherKind(file, words.kindName(kind), words.wayOut(kind))
    : words.otherName(file, readExtensions)
}
