import { chinese } from './chinese.js'
import { english } from './english.js'
import { nameFacts, type Describers, type Facts } from './facts.js'

export type { Facts } from './facts.js'

/** A language of messages. */
export type Locale = 'zh' | 'en'

const describeIn =
  (describers: Describers) =>
  (facts: Facts): string =>
    describers[facts.code](nameFacts(facts))

/** What is said in a language. */
export interface Messages {
  describe: (facts: Facts) => string
  /** Of the place of another that counts. */
  related: string
  /** The title of a remedy: what to write. */
  fix: (text: string) => string
}

/** The messages of both languages. */
export const messages: Record<Locale, Messages> = {
  en: {
    describe: describeIn(english),
    related: 'the one that counts stands here',
    fix: (text) => `Write ${text}`,
  },
  zh: { describe: describeIn(chinese), related: '计入的是这一处', fix: (text) => `改为 ${text}` },
}
