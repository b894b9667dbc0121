import { isSpace } from '../source/space.js'
import type { TextPiece } from './element.js'
import { addStretch, type SourceMap } from './source-map.js'

/** A cell, some lines of prose, or a line that is words whatever it looks like, while its text is put together. */
export interface Segment {
  readonly kind: 'cell' | 'lines' | 'literal'
  /** Where it starts in the text of the document. */
  readonly from: number
  /** Whether it stands around the report and is no part of it. */
  readonly isFurniture: boolean
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
  /** The size of its last character. */
  fontSize: string
  /** Whether what comes next stands apart from its last character: raised, say, or behind a picture. */
  isApart: boolean
  /** Where in it a text starts that is no part of a number before it. */
  readonly edges: number[]
  /** The stretches of it that are the words of links. */
  readonly links: [start: number, end: number][]
}

/** How a text is added. */
export interface TextStyle {
  /** Whether its white space counts. */
  keepsSpace: boolean
  /** The size of its characters. */
  fontSize: string
  /** Whether it is the words of a link. */
  isLink: boolean
}

/** Opens a segment that starts at a place of the text. */
export const openSegment = (kind: Segment['kind'], from: number, isFurniture: boolean): Segment => ({
  kind,
  from,
  isFurniture,
  text: '',
  lastCode: 0,
  first: -1,
  last: -1,
  gap: 'nothing',
  isIndented: false,
  fontSize: '',
  isApart: false,
  edges: [],
  links: [],
})

/** Adds a piece of text; its white space collapses as in a browser, unless it counts. */
export const write = (segment: Segment, map: SourceMap, piece: TextPiece, style: TextStyle): void => {
  const { value } = piece
  if (style.keepsSpace || !holdsCollapsible(value)) {
    addWord(segment, map, piece, style)
    return
  }
  for (let at = 0; at < value.length;) {
    const word = findEnd(value, at, true)
    if (word > at) widenGap(segment, value, at, word)
    at = findEnd(value, word, false)
    if (at > word) addWord(segment, map, partOf(piece, word, at), style)
  }
}

const holdsCollapsible = (value: string): boolean => findEnd(value, 0, false) < value.length

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

const partOf = ({ kind, value, start, end }: TextPiece, from: number, to: number): TextPiece => {
  const part = value.slice(from, to)
  return end - start === value.length
    ? { kind, value: part, start: start + from, end: start + to }
    : { kind, value: part, start, end }
}

const widenGap = (segment: Segment, value: string, from: number, to: number): void => {
  if (segment.gap === 'line' || segment.gap === 'source-line') return
  segment.gap = 'space'
  for (let at = from; at < to; at++) {
    const code = value.charCodeAt(at)
    if (code === 0x0a || code === 0x0d) segment.gap = 'source-line'
  }
}

const addWord = (
  segment: Segment,
  map: SourceMap,
  word: TextPiece,
  { fontSize, isLink }: TextStyle,
): void => {
  const { value } = word
  const { gap } = segment
  const isEdge = segment.isApart || gap === 'line' || fontSize !== segment.fontSize
  if (segment.text !== '') segment.text += joint(segment, value.charCodeAt(0), isEdge)
  if (segment.isIndented) segment.text += '\u3000\u3000'
  const at = segment.from + segment.text.length
  if (isEdge && segment.first !== -1) segment.edges.push(at)
  addStretch(map, at, word)
  if (isLink) segment.links.push([at, at + value.length])
  segment.text += value
  segment.lastCode = value.charCodeAt(value.length - 1)
  segment.gap = 'nothing'
  segment.isIndented = false
  segment.isApart = false
  segment.fontSize = fontSize
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
const joint = ({ lastCode: last, gap }: Segment, next: number, isEdge: boolean): string => {
  switch (gap) {
    case 'nothing':
      // 12² is not 122.
      return isEdge && isDigit(last) && isDigit(next) ? ' ' : ''
    case 'space':
      return ' '
    case 'source-line':
      // A source may break its lines anywhere between characters that are written without spaces.
      return isWide(last) && isWide(next) ? '' : ' '
    case 'line':
      return '\n'
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
