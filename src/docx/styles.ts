import { childOf, childrenOf, isOn, valueOf, type XmlElement } from './xml.js'

/** What a style says of its characters and paragraphs; `undefined` where it says nothing. */
export interface Style {
  readonly fontSize: string | undefined
  readonly isHidden: boolean | undefined
  readonly isApart: boolean | undefined
  readonly isIndented: boolean | undefined
  readonly isHeading: boolean | undefined
  /** The list that its paragraphs are numbered in, and the level there. */
  readonly list: string | undefined
  readonly level: string | undefined
}

/** The styles of a document. */
export interface Styles {
  /** What a style says, with what those that it is based on say; of no style, what the document says of all text. */
  readonly styleOf: (id: string | undefined) => Style
  /** Whether a style is that of a table of contents. */
  readonly isOfContents: (id: string | undefined) => boolean
  /** The style of paragraphs that name none. */
  readonly defaultParagraph: string | undefined
}

const silent: Style = {
  fontSize: undefined,
  isHidden: undefined,
  isApart: undefined,
  isIndented: undefined,
  isHeading: undefined,
  list: undefined,
  level: undefined,
}

/** What properties of characters (`w:rPr`) and of a paragraph (`w:pPr`) say. */
export const readStyle = (run: XmlElement | undefined, paragraph: XmlElement | undefined): Style => {
  const numbering = childOf(paragraph, 'w:numPr')
  return {
    fontSize: valueOf(run, 'w:sz'),
    isHidden: isOn(run, 'w:vanish'),
    isApart: isApart(run),
    isIndented: isIndented(childOf(paragraph, 'w:ind')),
    isHeading: childOf(paragraph, 'w:outlineLvl') === undefined ? undefined : true,
    list: valueOf(numbering, 'w:numId'),
    level: valueOf(numbering, 'w:ilvl'),
  }
}

/** Whether characters stand apart from those beside them: raised, lowered, struck out. */
const isApart = (run: XmlElement | undefined): boolean | undefined => {
  const [vertical, position] = [valueOf(run, 'w:vertAlign'), valueOf(run, 'w:position')]
  const said = [
    vertical === undefined ? undefined : vertical !== 'baseline',
    position === undefined ? undefined : Number(position) !== 0,
    isOn(run, 'w:strike'),
    isOn(run, 'w:dstrike'),
  ].filter((one) => one !== undefined)
  return said.length === 0 ? undefined : said.includes(true)
}

const isIndented = (indent: XmlElement | undefined): boolean | undefined => {
  const { firstLine, firstLineChars } = indent?.attributes ?? {}
  const said = firstLineChars ?? firstLine
  return said === undefined ? undefined : Number(said) > 0
}

/** A style, and the one it is based on. */
interface Defined {
  own: Style
  base: string | undefined
}

/** Reads the part `styles.xml`. */
export const readStyles = (part: XmlElement | undefined): Styles => {
  const defined = new Map<string, Defined>()
  let defaultParagraph: string | undefined
  for (const style of childrenOf(part, 'w:style')) {
    const { styleId: id, type, default: isDefault = '0' } = style.attributes
    if (id === undefined) continue
    const own = readStyle(childOf(style, 'w:rPr'), childOf(style, 'w:pPr'))
    defined.set(id, { own, base: valueOf(style, 'w:basedOn') })
    if (type === 'paragraph' && /^(?:1|true|on)$/.test(isDefault)) defaultParagraph = id
  }
  const ofContents = new Set(
    childrenOf(part, 'w:style')
      .filter((style) => /^toc\b/i.test(valueOf(style, 'w:name') ?? ''))
      .map(({ attributes }) => attributes.styleId),
  )
  const defaults = childOf(part, 'w:docDefaults')
  const ofAll = readStyle(
    childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'),
    childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'),
  )
  const known = new Map<string, Style>()
  return {
    defaultParagraph,
    isOfContents: (id) => id !== undefined && ofContents.has(id),
    styleOf: (id) => {
      if (id === undefined) return ofAll
      let style = known.get(id)
      if (style === undefined) {
        style = withBases(id, defined)
        known.set(id, style)
      }
      return style
    },
  }
}

/** A style with what it takes from those that it is based on; a circle of them ends where it closes. */
const withBases = (id: string, defined: ReadonlyMap<string, Defined>): Style => {
  let style = silent
  const seen = new Set<string>()
  for (let next: string | undefined = id; next !== undefined && !seen.has(next);) {
    seen.add(next)
    const found = defined.get(next)
    if (found === undefined) break
    style = mergeStyles(style, found.own)
    next = found.base
  }
  return style
}

/** One style, and what another says where it says nothing. */
export const mergeStyles = (first: Style, second: Style): Style => ({
  fontSize: first.fontSize ?? second.fontSize,
  isHidden: first.isHidden ?? second.isHidden,
  isApart: first.isApart ?? second.isApart,
  isIndented: first.isIndented ?? second.isIndented,
  isHeading: first.isHeading ?? second.isHeading,
  list: first.list ?? second.list,
  level: first.level ?? second.level,
})
