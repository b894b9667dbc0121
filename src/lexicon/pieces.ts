import { fold } from '../form/fold.js'
import { alphabet } from './alphabet.js'
import { entries, goesOnAfter } from './entries.js'
import type { Found, Term } from './term.js'

/*
 * Pieces of labels: labels are broken over lines and cells, and in text out of a PDF they stand far apart.
 *
 *   商业          the beginning of 商业企业
 *   予公开        a piece of （三）不予公开, which runs down the page
 *   结果          a piece of 结果维持, which is stacked
 */

interface Pieces {
  readonly ofGroups: readonly string[]
  readonly ofDisputes: readonly string[]
  readonly disputesHeaders: ReadonlySet<string>
  readonly disputesCharacters: ReadonlySet<string>
}

let made: Pieces | undefined

const pieces = (): Pieces => (made ??= makePieces())

const makePieces = (): Pieces => {
  const labels = new Map<string, Term>()
  for (const [wording, { term }] of entries().byWording) if (term !== undefined) labels.set(wording, term)
  const foldedOf = (isMeant: (term: Term) => boolean): string[] =>
    Array.from(labels).flatMap(([wording, term]) => (isMeant(term) ? [fold(wording)] : []))
  const ofDisputes = foldedOf(isOfDisputes)
  return {
    ofGroups: foldedOf(({ letter }) => letter === alphabet.group || letter === alphabet.rowOrGroup),
    ofDisputes,
    disputesCharacters: new Set(ofDisputes.join('')),
    disputesHeaders: new Set(
      Array.from(labels).flatMap(([wording, term]) => (isOfDisputes(term) ? [wording] : [])),
    ),
  }
}

const isOfDisputes = ({ letter, columns }: Term): boolean =>
  letter === alphabet.disputesColumn || columns?.disputes !== undefined

const isPieceOf = (labels: readonly string[], text: string): boolean =>
  labels.some((label) => text.length < label.length && label.includes(text))

/** Whether a label of the form goes on after a text: after a part of its words, or its bare number. */
export const isBeginning = ({ words, marker, begins }: Found): boolean => {
  if (begins !== undefined) return begins
  if (words === '') return marker !== undefined
  const { ordered, longest } = entries()
  // With its number a label is longer by two characters at most.
  return words.length < longest + 2 && goesOnAfter(ordered, words)
}

const longestPiece = 8
const bareNumeral = /^[（(]?[一二三四五六七]+[）)、]?$/

/** Whether a text is a piece of the label of a group, as they stand where the label runs down the page: 年, （三）不. */
export const isGroupPiece = (text: string): boolean => {
  if (text.length > longestPiece) return false
  const words = fold(text)
  return words !== '' && isPieceOf(pieces().ofGroups, words) && !bareNumeral.test(text)
}

/** Whether folded words are a part of the label of a group, or all of it, its bare number too. */
export const isPartOfGroup = (words: string): boolean =>
  words !== '' && pieces().ofGroups.some((label) => label.includes(words))

/** Whether a text is a column header of the disputes table, or a piece of one: 结果 above 维持. */
export const isDisputesPiece = (text: string): boolean =>
  pieces().disputesHeaders.has(text) || (text !== '' && isPieceOf(pieces().ofDisputes, text))

/** Whether a text holds nothing but characters of the column headers of the disputes table, glued in any order: 结其尚. */
export const isOfDisputesCharacters = (text: string): boolean => {
  const words = fold(text)
  return words.length > 1 && Array.from(words).every((one) => pieces().disputesCharacters.has(one))
}
