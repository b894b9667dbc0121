import type { Locale } from '../../index.js'
import type { Article } from '../../findings-page/article.js'
import { drawPage, drawUnread } from '../../findings-page/page.js'
import { addTally, type Tally } from '../../findings/tally.js'
import { write } from '../flow/write.js'
import type { Terminal } from '../terminal.js'
import { isFailure, type Sink } from './sink.js'

/** The reports that a page holds at most: a browser shows some 30 MB, and all of it waits for the summary. */
export const mostOfPage = 500

/** Draws the results as one page, once all are there: its summary stands first. */
export const drawingPage = ({ stdout }: Pick<Terminal, 'stdout'>, locale: Locale): Sink => {
  const articles: Article[] = []
  const tally: Tally = {}
  const counts = { read: 0, unread: 0 }
  return {
    take: (outcome, { file }) => {
      const { text, line, notes } = outcome
      if (isFailure(outcome)) {
        counts.unread++
        articles.push(drawUnread(file, notes, locale))
      } else if (text !== undefined && line !== undefined) {
        counts.read++
        addTally(tally, outcome.tally)
        articles.push({ text, line })
      }
      return Promise.resolve()
    },
    close: () => write(stdout, drawPage({ articles, tally, ...counts }, locale)),
  }
}
