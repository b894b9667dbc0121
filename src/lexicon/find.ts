import { fold } from '../form/fold.js'
import { readMarker, type Marker } from '../form/marker.js'
import { entries, type Entry } from './entries.js'
import { findNear } from './near.js'
import { found, isExact, type Found, type Term } from './term.js'

/** Looks a text up among the words of the form. */
export type Lookup = (text: string) => Found

const longestGloss = 40

/** Looks a text up among the words of the form. */
export const findTerm: Lookup = (text) =>
  entries().byWording.get(text) ?? remembered.get(text) ?? findUnworded(text)

/** Labels in other spellings, such as 1. 属于国家秘密: publishers use the same ones year after year. */
const remembered = new Map<string, Found>()
const mostRemembered = 1000

const remember = (text: string, read: Found): void => {
  if (remembered.size === mostRemembered) remembered.clear()
  remembered.set(text, read)
}

/** Looks texts up as {@link findTerm} does, each once: a report has most of its words many times. */
export const createLookup = (): Lookup => {
  const { byWording } = entries()
  const known = new Map<string, Found>()
  return (text) => {
    const seen = byWording.get(text) ?? remembered.get(text) ?? known.get(text)
    if (seen !== undefined) return seen
    const read = findUnworded(text)
    if (isExact(read)) remember(text, read)
    else known.set(text, read)
    return read
  }
}

/** No label holds a full stop; what is as long as this and does is prose, and need not be folded. */
const shortestSentence = 40

/** What converters to Markdown write where a cell of a table goes on in its next line: 商业<br>企业. */
const brokenLine = /<br\s*\/?>/gi

/** Looks up a text that is not written as the form or a variant writes it. */
const findUnworded: Lookup = (text) => findSpelled(text.includes('<') ? text.replace(brokenLine, '') : text)

const findSpelled: Lookup = (text) => {
  const marker = readMarker(text)
  if (text.length > shortestSentence && text.includes('。'))
    return found(undefined, marker, text, { near: false, begins: false })
  const words = fold(marker === undefined ? text : text.slice(marker.length))
  const term = findByWords(words, marker)
  if (term !== undefined || words.length > entries().longest + longestGloss)
    return found(term, marker, words, { near: false })
  const near = findWithoutGloss(text, marker) ?? findNear(words, marker)
  return found(near, marker, words, { near: near !== undefined })
}

const gloss = /[（(【[][^（）()【】[\]]*[)）】\]]/g

/**
 * The label under what was added in brackets: 现行有效件数（历史累计）, or the sound of each word, 數(shù)據(jù). A unit of money
 * other than the form's changes what the numbers mean, and is no mere addition.
 */
const findWithoutGloss = (text: string, marker: Marker | undefined): Term | undefined => {
  const bare = marker === undefined ? text : text.slice(marker.length)
  const plain = bare.replace(gloss, '')
  if (plain === bare || /(?<!万)元/.test(bare)) return undefined
  return findByWords(fold(plain), marker)
}

/** The word of the form with these words, folded, and this number before them. */
export const findByWords = (words: string, marker: Marker | undefined): Term | undefined => {
  const candidates = entries().byWords.get(words)
  if (candidates === undefined) return undefined
  const chosen =
    candidates.find(
      ({ style, number }) => style === (marker?.style ?? null) && number === (marker?.number ?? 0),
    ) ?? (isToldApart(candidates, marker) ? undefined : candidates.find((entry) => fits(entry, marker)))
  return chosen?.term
}

/** Whether several labels have the same words, so that a number of its own says that a text is none of them. */
const isToldApart = (candidates: readonly Entry[], marker: Marker | undefined): boolean =>
  candidates.length > 1 && marker !== undefined

/** A label may lose its number or be counted otherwise, but a clause （一） is never a section heading 一、. */
const fits = ({ style, term }: Entry, marker: Marker | undefined): boolean => {
  if (term.section !== undefined) return marker === undefined || marker.style === 'numeral'
  return marker === undefined || style !== null
}
