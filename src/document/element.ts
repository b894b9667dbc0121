/*
 * What the reader takes of any document, be it a web page, a Word file or a PDF: a tree of elements and texts, as it is
 * shown to those who read it. An adapter makes such a tree of its format; nothing behind it knows the format.
 *
 *   block                        <body>                      w:body                      all pages
 *   ├─ block                     ├─ <h1>                     ├─ w:p                      ├─ a paragraph
 *   │  └─ text                   │                           │  └─ w:t                   │  └─ the text of a line
 *   └─ table                     └─ <table>                  └─ w:tbl                    └─ ruled lines
 *      └─ row                       └─ <tr>                     └─ w:tr                     ├─
 *         └─ cell                      └─ <td>                     └─ w:tc                  └─ a rectangle
 *            └─ block                     └─ <p>                      └─ w:p
 *               └─ text                      …
 *
 * All offsets point into one text, the source of the document, which the adapter names: the HTML of a page, the XML of
 * a Word file, the words of a PDF in the order of reading. The tree is in the order of that source: a text starts where
 * the one before it ends, or behind.
 */

/** A node of a document. */
export type DocumentNode = TextPiece | Picture | Inline | LineBreak | Block | Table | Row | Cell | Hidden

/** A node of a document that may hold others. */
export type DocumentElement = Exclude<DocumentNode, TextPiece | Picture | LineBreak>

/**
 * A stretch of text, and where it is written. Where `value` is as long as its stretch of the source, it stands there
 * character for character; otherwise (an entity, a numeral that a word processor counts out) the stretch stands for it as
 * a whole. A text with an entity in it is three pieces: what stands before, the entity, what stands behind.
 */
export interface TextPiece {
  readonly kind: 'text'
  /** What is shown; never empty. */
  readonly value: string
  /** Where it starts and ends in the source. */
  readonly start: number
  readonly end: number
}

/** What is shown and is no text: a picture, a formula. What stands before it and what stands behind is never one number. */
export interface Picture {
  readonly kind: 'picture'
}

interface Styled {
  /**
   * The size of its characters, in any words: `12pt`; that of the characters around where nothing is said. A number never
   * goes on in characters of another size.
   */
  readonly fontSize?: string | undefined
}

/** A part of a line: a span, a run, a link. */
export interface Inline extends Styled {
  readonly kind: 'inline'
  readonly children: readonly DocumentNode[]
  /**
   * Whether it stands apart from the text around it: raised, lowered, struck out, inserted, a link, the mark of a note,
   * a field to fill in. A number never goes on over its edges.
   */
  readonly apart?: boolean | undefined
  /** Whether it is a link: what reads like a title or a heading there leads to one, and is none itself. */
  readonly link?: boolean | undefined
}

/** The end of a line within a block. */
export interface LineBreak {
  readonly kind: 'line-break'
}

/** What starts and ends a line: a paragraph, a heading, a list item, the whole document. */
export interface Block extends Styled {
  readonly kind: 'block'
  readonly children: readonly DocumentNode[]
  /** Whether it is a link, as of a part of a line. */
  readonly link?: boolean | undefined
  /** Whether it is a title or a heading, where links are words like others. */
  readonly heading?: boolean | undefined
  /** Whether its first line is indented, as that of a paragraph is. */
  readonly indented?: boolean | undefined
  /**
   * Whether white space counts in it, and in all that it holds: line breaks end lines, tabs part cells, as in any text.
   * Elsewhere white space collapses as in a page: to one space, or to none between Chinese characters where it breaks
   * a line of the source. In cells it always does.
   */
  readonly keepsSpace?: boolean | undefined
  /** Whether it holds one line, and that line is words, whatever it looks like. It may be empty. */
  readonly literal?: boolean | undefined
  /** Where its content starts in the source; asked for where a literal block is empty. */
  readonly contentStart?: number | undefined
  /** Whether it stands around the report and is no part of it: a menu, the foot of a page, a running head. */
  readonly furniture?: boolean | undefined
}

/** A table. What it holds outside cells is read as lines. */
export interface Table extends Styled {
  readonly kind: 'table'
  readonly children: readonly DocumentNode[]
  readonly furniture?: boolean | undefined
}

/** A row of a table: the cells that it holds itself. It may stand in blocks in its table: a head, a body, a foot. */
export interface Row extends Styled {
  readonly kind: 'row'
  readonly children: readonly DocumentNode[]
  /** How many columns it leaves free before its first cell. */
  readonly columnsBefore?: number | undefined
}

/**
 * A cell of a table: all that is shown between its borders. A cell over several rows stands in the first of them, and is
 * left out in the others; so are cells that are not shown.
 */
export interface Cell extends Styled {
  readonly kind: 'cell'
  readonly children: readonly DocumentNode[]
  /** How many columns and rows it covers: what the document says, right or wrong, but at least 1; 1 where it says nothing. */
  readonly columnSpan?: number | undefined
  readonly rowSpan?: number | undefined
  /** Where its content starts in the source: the place of a cell that holds nothing. */
  readonly contentStart: number
  /** Whether what it holds is furniture, where it lays out a page. */
  readonly furniture?: boolean | undefined
}

/** What is not shown, with all that it holds. An adapter may as well leave it out. */
export interface Hidden {
  readonly kind: 'hidden'
  readonly children: readonly DocumentNode[]
}
