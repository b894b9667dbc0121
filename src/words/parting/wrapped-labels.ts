import { fold } from '../../form/fold.js'
import { alphabet } from '../../lexicon/alphabet.js'
import { entries } from '../../lexicon/entries.js'
import type { Lookup } from '../../lexicon/find.js'
import { isPartOfGroup } from '../../lexicon/pieces.js'
import type { LabelReading } from '../../lexicon/term.js'
import type { SourceCell } from '../../scan/cell.js'
import { linesOf, type Line, type Piece } from './lines-of-pieces.js'

/*
 * Labels in narrow columns of a PDF: broken over many lines, with the numbers somewhere among them, and with pieces of the
 * labels of groups, which stand in a column of their own, before and between:
 *
 *   4.保护
 *   （三） 第三方
 *   合法权 19996 16 20 15 11 11 20069
 *   不予公 益
 *   开 5.属于
 *   三类内 9808 2 8 17 8 3 9846
 *
 * A row is read so only where all pieces together are its label, to the last character, and one row of numbers stands
 * among them or right behind the last.
 */

/** A label in pieces: the first, and all else up to its last or its numbers: further pieces, those of groups, pages. */
export interface WrappedLabel {
  readonly label: LabelReading
  readonly first: Piece
  readonly others: readonly OtherPiece[]
}

/** A piece behind the first, and what it is a piece of. */
export interface OtherPiece {
  readonly piece: Piece
  readonly of: 'label' | 'group' | 'page'
}

/** What was found of pieces: the labels, and the pieces of groups before them. */
export interface WrappedLabels {
  readonly labels: readonly WrappedLabel[]
  readonly groupPieces: readonly Piece[]
}

/** Finds the labels that stand in pieces around their numbers. */
export const findWrapped = (text: string, cells: readonly SourceCell[], find: Lookup): WrappedLabels => {
  const lines = linesOf(text, cells, find)
  const labels: WrappedLabel[] = []
  const groupPieces: Piece[] = []
  let before: Piece[] = []
  // Whether a label stands above that has no numbers yet, whose the next ones may be.
  let isOpen = false
  for (let at = 0; at < lines.length;) {
    const line = lines[at] as Line
    const found: FoundLabel | undefined = line.kind === 'words' ? labelAt(lines, line, at, isOpen) : undefined
    if (found !== undefined) {
      for (const piece of before) groupPieces.push(piece)
      if (found.others.length > 0 || isPartOf(cells, found.first)) labels.push(found)
    }
    const isPiece = found === undefined && line.kind === 'words' && isPartOfGroup(line.words)
    if (isPiece) before.push(line)
    else if (line.kind !== 'page') {
      before = []
      isOpen = found === undefined && line.kind === 'words'
    }
    at = found?.next ?? at + 1
  }
  return { labels, groupPieces }
}

/** Whether a piece is not all of its cell. */
export const isPartOf = (cells: readonly SourceCell[], { cell, start, end }: Piece): boolean =>
  cells[cell]?.start !== start || cells[cell].end !== end

interface FoldedLabel {
  readonly folded: string
  readonly label: LabelReading
}

let made: ReadonlyMap<string, readonly FoldedLabel[]> | undefined

/** The labels of the rows of the requests table by their first characters, the longest first. */
const labelsByStart = (): ReadonlyMap<string, readonly FoldedLabel[]> => (made ??= makeLabels())

const rowLetters: readonly string[] = [alphabet.requestsRow, alphabet.rowOrGroup]

const makeLabels = (): ReadonlyMap<string, readonly FoldedLabel[]> => {
  const labels = new Map<string, FoldedLabel[]>()
  for (const [wording, { label }] of entries().byWording) {
    if (label?.term.row === undefined || !rowLetters.includes(label.term.letter)) continue
    const folded = fold(wording)
    const start = folded.charAt(0)
    labels.set(start, [...(labels.get(start) ?? []), { folded, label }])
  }
  for (const some of labels.values()) some.sort((one, other) => other.folded.length - one.folded.length)
  return labels
}

type FoundLabel = WrappedLabel & { readonly next: number }

/**
 * The longest label whose pieces stand from a line on, with its numbers; `next` is the line behind it. （六）其他处理 is the
 * label of a group, too, and then the numbers beside it are those of a label above it that has none.
 */
const labelAt = (
  lines: readonly Line[],
  first: Piece,
  at: number,
  isOpen: boolean,
): FoundLabel | undefined => {
  for (const candidate of labelsByStart().get(first.words.charAt(0)) ?? []) {
    if (!candidate.folded.startsWith(first.words)) continue
    if (isOpen && candidate.label.term.letter === alphabet.rowOrGroup) continue
    const found = follow(lines, at, candidate)
    if (found !== undefined) return { label: candidate.label, first, ...found }
  }
  return undefined
}

/** Follows the pieces of a label behind its first to its last, or to its numbers where these stand behind that. */
const follow = (
  lines: readonly Line[],
  at: number,
  { folded }: FoldedLabel,
): Pick<FoundLabel, 'others' | 'next'> | undefined => {
  const others: OtherPiece[] = []
  let read = (lines[at] as Piece).words.length
  let hasNumbers = false
  let next = at + 1
  for (; next < lines.length; next++) {
    const line = lines[next] as Line
    if (line.kind === 'numbers') {
      if (hasNumbers) break
      hasNumbers = true
      continue
    }
    if (line.kind === 'other') break
    // The number of a page stands anywhere but behind the whole row.
    const isWhole = read === folded.length && hasNumbers
    const of = line.kind === 'page' ? (isWhole ? undefined : 'page') : pieceOf(line, folded, read)
    if (of === undefined) break
    if (of === 'label') read += line.words.length
    others.push({ piece: line, of })
  }
  return read === folded.length && hasNumbers ? { others, next } : undefined
}

/** What a piece goes with, behind some characters of a label; behind its last, nothing but a closing bracket goes with it. */
const pieceOf = ({ words }: Piece, folded: string, read: number): OtherPiece['of'] | undefined => {
  if (words === '') return 'label'
  if (read === folded.length) return undefined
  if (folded.startsWith(words, read)) return 'label'
  return isPartOfGroup(words) ? 'group' : undefined
}
