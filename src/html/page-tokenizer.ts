import { Token, Tokenizer } from 'parse5'

const CARRIAGE_RETURN = 0x0d

/** For each ASCII character, whether a run ends before it. */
type Ends = Readonly<Uint8Array>

const endsAt = (characters: string): Ends => {
  const ends = new Uint8Array(0x80)
  // A CRLF counts as one line break, and parse5 sees to that.
  for (const character of `\0\r${characters}`) ends[character.charCodeAt(0)] = 1
  return ends
}

const whiteSpace = ' \t\n\f'
const textEnds = endsAt(`<&${whiteSpace}`)
const doublyQuotedEnds = endsAt('"&')
const singlyQuotedEnds = endsAt("'&")
const commentEnds = endsAt('-<')
const spaceEnds = new Uint8Array(0x80).fill(1)
for (const character of whiteSpace) spaceEnds[character.charCodeAt(0)] = 0

/**
 * The tokenizer of parse5, made to note where tokens start and end, and to spare what else it would note: lines, columns,
 * places of attributes. Where one character after the other would go to the same token, it takes them all at once.
 */
export class PageTokenizer extends Tokenizer {
  private inAttribute = false
  private inEntity = false

  protected override getCurrentLocation(before: number): Token.Location | null {
    if (this.inAttribute) return null
    const { offset, pos } = this.preprocessor
    // A text that opens with an entity starts at its ampersand; parse5 has come to its end.
    const startOffset = this.inEntity ? offset - pos + this.entityStartPos : offset - before
    return { startLine: 0, startCol: 0, startOffset, endLine: 0, endCol: 0, endOffset: -1 }
  }

  protected override _createAttr(firstCharacter: string): void {
    this.inAttribute = true
    super._createAttr(firstCharacter)
    this.inAttribute = false
  }

  protected override _stateCharacterReference(): void {
    this.inEntity = true
    super._stateCharacterReference()
    this.inEntity = false
  }

  protected override _stateData(code: number): void {
    super._stateData(code)
    this.takeText()
  }

  protected override _stateRcdata(code: number): void {
    super._stateRcdata(code)
    this.takeText()
  }

  protected override _stateRawtext(code: number): void {
    super._stateRawtext(code)
    this.takeText()
  }

  protected override _stateScriptData(code: number): void {
    super._stateScriptData(code)
    this.takeText()
  }

  protected override _stateAttributeValueDoubleQuoted(code: number): void {
    super._stateAttributeValueDoubleQuoted(code)
    this.take(doublyQuotedEnds, false)
  }

  protected override _stateAttributeValueSingleQuoted(code: number): void {
    super._stateAttributeValueSingleQuoted(code)
    this.take(singlyQuotedEnds, false)
  }

  protected override _stateComment(code: number): void {
    super._stateComment(code)
    this.take(commentEnds, false)
  }

  private takeText(): void {
    const type = this.currentCharacterToken?.type
    // A run of NULs is left out; the words behind it are none of it.
    if (type === Token.TokenType.NULL_CHARACTER) return
    const isSpace = type === Token.TokenType.WHITESPACE_CHARACTER
    this.take(isSpace ? spaceEnds : textEnds, isSpace)
  }

  /** Takes the characters that follow into the run of parse5, if the last one went there. */
  private take(ends: Ends, inAsciiOnly: boolean): void {
    const { preprocessor } = this
    const { html } = preprocessor
    let { pos } = preprocessor
    if (this.runEnd !== pos + 1 || this.runStart === this.runEnd || html.charCodeAt(pos) === CARRIAGE_RETURN)
      return
    for (let next = pos + 1; next < html.length; next++) {
      const code = html.charCodeAt(next)
      // Surrogates are counted by parse5.
      if (code < 0x80 ? ends[code] === 1 : inAsciiOnly || (code >= 0xd800 && code <= 0xdfff)) break
      pos = next
    }
    preprocessor.pos = pos
    this.runEnd = pos + 1
  }
}
