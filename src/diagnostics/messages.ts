import type { Code } from './codes.js'
import { nameFacts, type Describers, type Facts } from './facts.js'

/** The languages of messages. */
export const locales = ['zh', 'en'] as const

/** A language of messages. */
export type Locale = (typeof locales)[number]

/** What is said of diagnostics with some codes, in one language. */
export interface Messages<SomeCode extends Code> {
  describe: (facts: Facts<SomeCode>) => string
  /** Of the place of another that counts. */
  related: string
  /** The title of a remedy: what to write. */
  fix: (text: string) => string
}

/** The same in every language. */
export type MessagesByLocale<SomeCode extends Code> = Readonly<Record<Locale, Messages<SomeCode>>>

/** Makes the messages of some codes, in both languages. */
export const createMessages = <SomeCode extends Code>(
  english: Describers<SomeCode>,
  chinese: Describers<SomeCode>,
): MessagesByLocale<SomeCode> => ({
  en: {
    describe: (facts) => english[facts.code](nameFacts(facts)),
    related: 'the one that counts stands here',
    fix: (text) => `Write ${text}`,
  },
  zh: {
    describe: (facts) => chinese[facts.code](nameFacts(facts)),
    related: '计入的是这一处',
    fix: (text) => `改为 ${text}`,
  },
})
