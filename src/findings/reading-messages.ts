import type { ReadingCode } from './codes.js'
import type { Messages } from './diagnostic.js'
import { nameFacts } from './facts.js'
import type { Locale } from './locale.js'
import { englishNotes, englishReading } from './messages/english.js'

const english = { reading: englishReading, notes: englishNotes }

/** What is said of what reading finds: in English where no language is given. */
export const readingMessages = (locale: Locale | undefined): Messages<ReadingCode> => {
  const { reading, notes } = locale ?? english
  return { describe: (facts) => reading[facts.code](nameFacts(facts)), notes }
}
