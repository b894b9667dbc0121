import { chineseRules } from './chinese-rules.js'
import { englishRules } from './english-rules.js'
import { createMessages } from './messages.js'

/** The messages of the rules. */
export const ruleMessages = createMessages(englishRules, chineseRules)
