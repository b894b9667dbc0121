/** A stretch of a text and the stretch of the source that it is written as. */
export interface Piece {
  value: string
  start: number
  end: number
}

/**
 * Parts a text into pieces that are written as they are, character for character, and pieces that are not: an entity, a
 * CRLF. What an entity stands for is taken from the text, where parse5 has decoded it; here only its length is found.
 * Where source and text do not go together, the text is one piece.
 */
export const piecesOf = (source: string, { value, start, end }: Piece): readonly Piece[] => {
  if (end - start === value.length && source.startsWith(value, start)) return [{ value, start, end }]
  return align(source, value, start, end) ?? [{ value, start, end }]
}

const align = (source: string, value: string, start: number, end: number): Piece[] | undefined => {
  const pieces: Piece[] = []
  let at = skippedBreak(source, value, start)
  let read = 0
  let plain = at
  const push = (length: number, written: number): void => {
    if (at > plain) pieces.push({ value: value.slice(read - (at - plain), read), start: plain, end: at })
    pieces.push({ value: value.slice(read, read + length), start: at, end: at + written })
    at += written
    read += length
    plain = at
  }
  while (at < end) {
    const character = source.charAt(at)
    const entity = character === '&' ? entityAt(source, at, end, value, read) : undefined
    if (entity !== undefined) push(entity.length, entity.written)
    else if (character === '\r') push(1, source.charAt(at + 1) === '\n' && at + 1 < end ? 2 : 1)
    else if (character === '\0' && value.charAt(read) === '\ufffd') push(1, 1)
    else if (character === value.charAt(read)) {
      at++
      read++
    } else return undefined
  }
  if (read !== value.length) return undefined
  if (at > plain) pieces.push({ value: value.slice(read - (at - plain)), start: plain, end: at })
  return pieces
}

/** A line break right behind `<pre>` is no part of the text. */
const skippedBreak = (source: string, value: string, start: number): number => {
  if (value.startsWith('\n') && !/^\r?\n[\r\n]/.test(source.slice(start, start + 3))) return start
  if (source.startsWith('\r\n', start)) return start + 2
  return source.charAt(start) === '\n' || source.charAt(start) === '\r' ? start + 1 : start
}

/** How many characters an entity stands for, and how many it is written with. */
interface Entity {
  length: number
  written: number
}

const numeric = /&#(?:[xX]([\da-fA-F]+)|(\d+));?/y
const named = /&[a-zA-Z][a-zA-Z\d]*;?/y
const highestCharacter = 0x10ffff

const entityAt = (
  source: string,
  at: number,
  end: number,
  value: string,
  read: number,
): Entity | undefined => {
  numeric.lastIndex = at
  const number = numeric.exec(source)
  if (number !== null) {
    const [{ length: written }, hexadecimal, decimal = ''] = number
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    // What is no character stands for one that says so.
    return { length: code > 0xffff && code <= highestCharacter ? 2 : 1, written: Math.min(written, end - at) }
  }
  named.lastIndex = at
  const [name] = named.exec(source) ?? []
  return name === undefined ? undefined : namedEntity(name, source.charAt(at + name.length), value, read)
}

/** Names that need no semicolon are this long, with the ampersand. */
const lengthsWithoutSemicolon = { shortest: 3, longest: 7 }
/** The second characters of the names that stand for two. */
const secondCharacters = 'j\u0331\u0333\u0338\u200a\u20d2\u20e5\ufe00'

const namedEntity = (name: string, next: string, value: string, read: number): Entity | undefined => {
  const ampersand = /^&(?:amp|AMP);?/.exec(name)
  if (ampersand !== null) return { length: 1, written: ampersand[0].length }
  // No entity: the ampersand and what follows it stand for themselves.
  if (value.startsWith(name, read)) return undefined
  for (
    let written = lengthsWithoutSemicolon.shortest;
    written <= lengthsWithoutSemicolon.longest;
    written++
  ) {
    const rest = name.slice(written)
    if (rest !== '' && rest !== ';' && value.startsWith(rest, read + 1)) return { length: 1, written }
  }
  const high = value.charCodeAt(read)
  const isPair = high >= 0xd800 && high <= 0xdbff
  const second = value.charAt(read + 1)
  const isDouble = second !== '' && second !== next && secondCharacters.includes(second)
  return { length: isPair || isDouble ? 2 : 1, written: name.length }
}
