import { chineseReading } from './chinese-reading.js'
import { englishReading } from './english-reading.js'
import { createMessages } from './messages.js'

/** The messages of what reading a report finds. Those of the rules stand apart: who only reads needs none of them. */
export const readingMessages = createMessages(englishReading, chineseReading)
