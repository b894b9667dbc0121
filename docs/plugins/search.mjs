import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/*
 * Lets the search find Chinese. TypeDoc indexes with lunr, which drops every character that is not of ASCII at the ends
 * of a word, so that a word in Chinese is nothing. A search goes over parts of words (`*行政复议*`), so it is enough to
 * keep the words: a stretch of Chinese without a space is one.
 */

// The copy of lunr that TypeDoc has.
const lunr = createRequire(fileURLToPath(import.meta.resolve('typedoc')))('lunr')

/** Marks of ASCII at the ends of a word; those of Chinese stay, since a search may hold them: （一）予以公开. */
const marks = /^[\0-/:-@[-`{-\x7f]+|[\0-/:-@[-`{-\x7f]+$/g

/** Where words end: besides white space, the stops of Chinese. */
const separator = /[\s\-，。；！？]+/

export const load = () => {
  lunr.trimmer = Object.assign((token) => token.update((word) => word.replace(marks, '')), {
    label: 'trimmer',
  })
  lunr.tokenizer.separator = separator
}
