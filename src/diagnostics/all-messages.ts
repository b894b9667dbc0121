import { chineseReading } from './chinese-reading.js'
import { chineseRules } from './chinese-rules.js'
import { englishReading } from './english-reading.js'
import { englishRules } from './english-rules.js'
import { createMessages } from './messages.js'

/** The messages of all diagnostics. */
export const allMessages = createMessages(
  { ...englishReading, ...englishRules },
  { ...chineseReading, ...chineseRules },
)
