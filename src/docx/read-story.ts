import type { Block, DocumentNode } from '../document/element.js'
import type { DocxPlace } from '../source/place.js'
import { walk } from '../document/walk.js'
import type { Numbering } from './numbering.js'
import { closeStretch, openStretch, type Places } from './place.js'
import { columnsBefore, isLeftOut, spansIn, type Spans } from './spans.js'
import { mergeStyles, readStyle, type Style, type Styles } from './styles.js'
import { childOf, isOn, valueOf, type XmlElement, type XmlNode } from './xml.js'

/*
 * A story of a Word file, the document or its notes, becomes the element tree of a document:
 *
 *   w:p     block         w:tbl   table        w:ins, w:sdt, w:smartTag …   what they hold
 *   w:r     inline        w:tr    row          w:del, w:instrText, w:pPr …  nothing
 *   w:t     text          w:tc    cell         w:drawing, w:footnoteReference   a picture
 */

/** What stories are read with. */
export interface StoryTools {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly places: Places
}

/** What the elements around an element make of it. */
interface Setting {
  /** Where its nodes go. */
  readonly into: DocumentNode[]
  /** The style of the paragraph. */
  readonly paragraph: Style
  /** What the cells of the table cover. */
  readonly spans: ReadonlyMap<XmlElement, Spans>
  readonly cell: DocxPlace['cell']
  /** Whether its text is but a hint where to write. */
  readonly isHint: boolean
  /** Of several ways to write the same, the one that counts. */
  readonly choice: XmlElement | undefined
}

/** How far a story has been read. */
interface Progress extends StoryTools {
  /** The fields that are open: whether their instruction is being read, or their result. */
  readonly fields: ('instruction' | 'result')[]
  /** A paragraph that goes on in the next one, since the mark between them was deleted. */
  merging: { into: DocumentNode[]; children: DocumentNode[] } | undefined
  paragraphs: number
  tables: number
}

/** What is no text of the document: properties, what was deleted, the instructions of fields. */
const unread = new Set(
  `w:pPr w:rPr w:tblPr w:tblPrEx w:tblGrid w:trPr w:tcPr w:sectPr w:sdtPr w:sdtEndPr w:rubyPr w:del w:moveFrom w:delText
  w:instrText w:delInstrText w:fldData w:softHyphen w:numPicBullet`.split(/\s+/),
)

/** What stands in a line and is no text of it. Of a note only its mark does, which Word counts out. */
const pictures = new Set(['w:drawing', 'w:pict', 'w:object', 'w:footnoteReference', 'w:endnoteReference'])

/** Reads a story into blocks. */
export const readStory = (story: XmlElement, tools: StoryTools): Block => {
  const children: DocumentNode[] = []
  const progress: Progress = { ...tools, fields: [], merging: undefined, paragraphs: 0, tables: 0 }
  const around: Setting = {
    into: children,
    paragraph: tools.styles.styleOf(undefined),
    spans: new Map(),
    cell: null,
    isHint: false,
    choice: undefined,
  }
  walk<XmlNode, XmlElement, Setting>(story, around, {
    enter: (node, setting) => enter(progress, node, setting),
    leave: (element) => leave(progress, element),
  })
  return { kind: 'block', keepsSpace: true, children }
}

const enter = (progress: Progress, node: XmlNode, setting: Setting): Setting | undefined => {
  if (node.kind === 'text') {
    if (!setting.isHint) add(progress, setting, node)
    return undefined
  }
  if (unread.has(node.name)) return undefined
  if (pictures.has(node.name)) add(progress, setting, { kind: 'picture' })
  switch (node.name) {
    case 'w:p':
      return inParagraph(progress, node, setting)
    case 'w:r':
      return inRun(progress, node, setting)
    case 'w:tbl':
    case 'w:tr':
    case 'w:tc':
      return inTable(progress, node, setting)
    case 'w:hyperlink':
      return inline(setting, { link: true })
    case 'w:rt':
    case 'm:oMath':
      return inline(setting, {})
    case 'w:sdt':
      return isOn(childOf(node, 'w:sdtPr'), 'w:showingPlcHdr') === true
        ? { ...setting, isHint: true }
        : setting
    case 'mc:AlternateContent':
      return { ...setting, choice: childOf(node, 'mc:Choice') }
    case 'mc:Choice':
      return node === setting.choice ? setting : undefined
    case 'mc:Fallback':
      return setting.choice === undefined ? setting : undefined
    case 'w:fldChar':
      turnField(progress, node.attributes.fldCharType)
      return undefined
    default:
      addCharacter(progress, setting, node)
      return setting
  }
}

const leave = (progress: Progress, element: XmlElement): void => {
  if (element.name === 'w:p') {
    closeStretch(progress.places)
    const mark = childOf(childOf(element, 'w:pPr'), 'w:rPr')
    const goesOn = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
    if (!goesOn) progress.merging = undefined
  } else if (element.name === 'w:tc') closeStretch(progress.places)
}

const add = ({ fields }: Progress, { into }: Setting, node: DocumentNode): void => {
  if (!fields.includes('instruction')) into.push(node)
}

/** What stands apart from the line: a link, the reading of a character, a formula. */
const inline = (setting: Setting, facts: { link?: boolean }): Setting => {
  const children: DocumentNode[] = []
  setting.into.push({ kind: 'inline', apart: true, ...facts, children })
  return { ...setting, into: children }
}

/** A field opens, turns from its instruction to its result, and ends. */
const turnField = ({ fields }: Progress, turn: string | undefined): void => {
  if (turn === 'begin') fields.push('instruction')
  else if (turn === 'separate') fields.splice(-1, 1, 'result')
  else if (turn === 'end') fields.pop()
}

/** Characters that have elements of their own. */
const addCharacter = (progress: Progress, setting: Setting, element: XmlElement): void => {
  const { name, start, end, attributes } = element
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      add(progress, setting, { kind: 'text', value: '\t', start, end })
      return
    case 'w:noBreakHyphen':
      add(progress, setting, { kind: 'text', value: '-', start, end })
      return
    case 'w:br':
    case 'w:cr':
      add(progress, setting, { kind: 'line-break' })
      return
    case 'w:sym': {
      const code = Number.parseInt(attributes.char ?? '', 16)
      if (code > 0 && code <= 0xffff)
        add(progress, setting, { kind: 'text', value: String.fromCharCode(code), start, end })
    }
  }
}

const inParagraph = (progress: Progress, element: XmlElement, setting: Setting): Setting => {
  const { styles, places } = progress
  const properties = childOf(element, 'w:pPr')
  const id = valueOf(properties, 'w:pStyle') ?? styles.defaultParagraph
  const ofDocument = mergeStyles(styles.styleOf(id), styles.styleOf(undefined))
  const paragraph = mergeStyles(readStyle(undefined, properties), ofDocument)
  if (setting.cell === null) progress.paragraphs++
  const numbers = { paragraph: setting.cell === null ? progress.paragraphs : null, cell: setting.cell }
  openStretch(places, element.start, element.end, numbers)
  const children = childrenOfParagraph(progress, setting, {
    fontSize: paragraph.fontSize,
    indented: paragraph.isIndented,
    heading: paragraph.isHeading,
    furniture: styles.isOfContents(id),
  })
  addNumeral(progress, children, paragraph, childOf(properties, 'w:numPr') ?? properties ?? element)
  return { ...setting, into: children, paragraph }
}

/** Where the content of a paragraph goes: to a block of its own, or to the one before it that goes on here. */
const childrenOfParagraph = (
  progress: Progress,
  { into }: Setting,
  facts: Omit<Block, 'kind' | 'children'>,
): DocumentNode[] => {
  if (progress.merging?.into === into) return progress.merging.children
  const children: DocumentNode[] = []
  into.push({ kind: 'block', ...facts, children })
  progress.merging = { into, children }
  return children
}

/** The numeral that Word counts out for a paragraph stands for what asks for it. */
const addNumeral = (
  { numbering }: Progress,
  children: DocumentNode[],
  { list, level }: Style,
  { start, end, contentStart, name }: XmlElement,
): void => {
  const value = list === undefined ? undefined : numbering.next(list, level)
  if (value === undefined) return
  const text = { kind: 'text' as const, value, start, end: name === 'w:p' ? contentStart : end }
  children.push({ kind: 'inline', apart: true, children: [text] })
}

const inRun = ({ styles }: Progress, element: XmlElement, setting: Setting): Setting | undefined => {
  const { paragraph, into } = setting
  const properties = childOf(element, 'w:rPr')
  if (properties === undefined) return paragraph.isHidden === true ? undefined : setting
  const named = valueOf(properties, 'w:rStyle')
  const own = readStyle(properties, undefined)
  const run = named === undefined ? own : mergeStyles(own, styles.styleOf(named))
  if ((run.isHidden ?? paragraph.isHidden) === true) return undefined
  const apart = run.isApart ?? false
  const { fontSize = paragraph.fontSize } = run
  if (!apart && fontSize === paragraph.fontSize) return setting
  const children: DocumentNode[] = []
  into.push({ kind: 'inline', apart, fontSize, children })
  return { ...setting, into: children }
}

const inTable = (progress: Progress, element: XmlElement, setting: Setting): Setting | undefined => {
  const children: DocumentNode[] = []
  const { into, cell, spans } = setting
  const inside = { ...setting, into: children }
  if (element.name === 'w:tbl') {
    into.push({ kind: 'table', children })
    progress.tables++
    return { ...inside, spans: spansIn(element), cell: { table: progress.tables, row: 0, cell: 0 } }
  }
  if (cell === null || isLeftOut(element)) return undefined
  if (element.name === 'w:tr') {
    into.push({ kind: 'row', columnsBefore: columnsBefore(element), children })
    cell.row++
    return { ...inside, cell: { table: cell.table, row: cell.row, cell: 0 } }
  }
  const covered = spans.get(element)
  if (covered === undefined) return undefined
  cell.cell++
  openStretch(progress.places, element.start, element.end, { paragraph: null, cell: { ...cell } })
  const { contentStart } = element
  into.push({ kind: 'cell', columnSpan: covered.columns, rowSpan: covered.rows, contentStart, children })
  return { ...inside, cell: { ...cell } }
}
