import type { RuleCode } from '../findings/codes.js'
import type { Messages } from '../findings/diagnostic.js'
import { nameFacts } from '../findings/facts.js'
import type { Locale } from '../findings/locale.js'
import { englishNotes } from '../findings/messages/english.js'
import { englishRules } from './rules/english.js'

const english = { rules: englishRules, notes: englishNotes }

/** What is said of what the rules find: in English where no language is given. */
export const ruleMessages = (locale: Locale | undefined): Messages<RuleCode> => {
  const { rules, notes } = locale ?? english
  return { describe: (facts) => rules[facts.code].message(nameFacts(facts)), notes }
}
