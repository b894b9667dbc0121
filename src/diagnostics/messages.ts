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

/** The messages of both languages. */
export const messages: Record<Locale, { describe: (facts: Facts) => string; related: string }> = {
  en: { describe: describeIn(english), related: 'the one that counts stands here' },
  zh: { describe: describeIn(chinese), related: '计入的是这一处' },
}
