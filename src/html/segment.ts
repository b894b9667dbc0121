import { isSpace } from '../source/space.js'
import type { PageElement, Setting } from './page.js'
import type { Piece } from './pieces.js'
import { addStretch, type SourceMap } from './source-map.js'

/** A cell, or some lines of prose, while the text is put together. */
export interface Segment {
  kind: 'cell' | 'lines'
  /** Where it starts in the text of the page. */
  from: number
  text: string
  /** Its last character. The text itself is not looked into before it is whole, or it would be copied each time. */
  lastCode: number
  /** From its first character that is no white space to the place behind its last; -1 where there is none. */
  first: number
  last: number
  /** What stands in the source between its last character and the next, as far as it has been read. */
  gap: 'nothing' | 'space' | 'source-line' | 'line'
  /** Whether its next line is indented. */
  isIndented: boolean
  /** The raised, lowered or struck out element that its last character stands in. */
  apart: PageElement | null
  /** The stretches of it that are the words of links. */
  links: [start: number, end: number][]
}

/** Opens a segment that starts at a place of the text. */
export const openSegment = (kind: Segment['kind'], from: number): Segment => ({
  kind,
  from,
  text: '',
  lastCode: 0,
  first: -1,
  last: -1,
  gap: 'nothing',
  isIndented: false,
  apart: null,
  links: [],
})

/** Notes that what follows stands on a line of its own. */
export const breakLine = (segment: Segment): void => {
  segment.gap = 'line'
}

/** Adds a piece of text, its white space collapsed as a browser does. */
export const write = (segment: Segment, map: SourceMap, piece: Piece, setting: Setting): void => {
  const { value } = piece
  for (let at = 0; at < value.length;) {
    const word = findEnd(value, at, true)
    if (word > at) widenGap(segment, value.slice(at, word))
    at = findEnd(value, word, false)
    if (at > word) addWord(segment, map, partOf(piece, word, at), setting)
  }
}

/** Adds a piece of text with its white space. */
export const writeAsIs = (segment: Segment, map: SourceMap, piece: Piece, setting: Setting): void =>
  addWord(segment, map, piece, setting)

/** Where the white space, or the word, ends that starts at a place. */
const findEnd = (value: string, start: number, inSpace: boolean): number => {
  let at = start
  while (at < value.length && collapses(value.charCodeAt(at)) === inSpace) at++
  return at
}

const collapses = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c || code === 0x0d

/** Whether a text is nothing but white space that collapses. */
export const isCollapsible = (text: string): boolean => findEnd(text, 0, true) === text.length

const partOf = (piece: Piece, from: number, to: number): Piece => {
  const { value, start, end } = piece
  if (from === 0 && to === value.length) return piece
  const part = value.slice(from, to)
  return end - start === value.length
    ? { value: part, start: start + from, end: start + to }
    : { value: part, start, end }
}

const widenGap = (segment: Segment, whiteSpace: string): void => {
  if (segment.gap === 'line' || segment.gap === 'source-line') return
  segment.gap = /[\n\r]/.test(whiteSpace) ? 'source-line' : 'space'
}

const addWord = (segment: Segment, map: SourceMap, word: Piece, { apart, link }: Setting): void => {
  const { value } = word
  if (segment.text !== '') segment.text += joint(segment, value.charCodeAt(0), apart)
  if (segment.isIndented) segment.text += '\u3000\u3000'
  const at = segment.from + segment.text.length
  addStretch(map, at, word)
  if (link !== null) segment.links.push([at, at + value.length])
  segment.text += value
  segment.lastCode = value.charCodeAt(value.length - 1)
  segment.gap = 'nothing'
  segment.isIndented = false
  segment.apart = apart
  let last = value.length
  while (last > 0 && isSpace(value.charCodeAt(last - 1))) last--
  if (last === 0) return
  segment.last = at + last
  if (segment.first !== -1) return
  let first = 0
  while (isSpace(value.charCodeAt(first))) first++
  segment.first = at + first
}

/** What stands between the last character of a segment and the next one. */
const joint = (
  { kind, lastCode: last, gap, apart }: Segment,
  next: number,
  nextApart: PageElement | null,
): string => {
  const inNumber = isDigit(last) && isDigit(next)
  switch (gap) {
    case 'nothing':
      // 12² is not 122.
      return inNumber && apart !== nextApart ? ' ' : ''
    case 'space':
      return ' '
    case 'source-line':
      // A source may break its lines anywhere between characters that are written without spaces.
      return isWide(last) && isWide(next) ? '' : ' '
    case 'line':
      // Pages need no line break to fit a number in its cell, so that these may be two.
      return inNumber && kind === 'cell' ? ' ' : '\n'
  }
}

const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)

/** Whether a character is one of those that Chinese is written with. */
const isWide = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xff01 && code <= 0xff60) ||
  (code >= 0xd840 && code <= 0xdfff) ||
  (code >= 0x2014 && code <= 0x2026)
