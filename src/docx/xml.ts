import { SaxesParser } from 'saxes'
import { piecesOf, type Piece } from '../document/pieces.js'
import { createNames, type Names } from './names.js'

/** An element of an XML part, and where it stands in it. */
export interface XmlElement {
  readonly kind: 'element'
  /** Its name, with the prefix that its namespace has in `names.ts`. */
  readonly name: string
  /** Its attributes, by their names without a prefix. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
  /** From its start tag to the place behind its end tag. */
  readonly start: number
  end: number
  /** Where its content starts: behind its start tag. */
  readonly contentStart: number
}

/** A stretch of text in an element that holds text. */
export interface XmlText extends Piece {
  readonly kind: 'text'
}

export type XmlNode = XmlElement | XmlText

/** The elements whose text is text of the document; elsewhere white space stands between elements. */
const holdsText = new Set(['w:t', 'm:t'])

/** An open element, and what prefixes stand for in it. */
interface Scope {
  element: XmlElement
  names: Names
  declared: ReadonlyMap<string, string>
}

/** An XML part while it is read. */
interface Reading {
  readonly source: string
  /** What is added to all places. */
  readonly offset: number
  /** What is around the element that is read: the part itself first. */
  readonly scopes: Scope[]
  /** The innermost of them. */
  scope: Scope
  /** Where the last mark-up ended, and a text may start. */
  markupEnd: number
}

/**
 * Reads an XML part into a tree. Entities that are not those of XML itself are errors, so that nothing is ever fetched.
 *
 * @param source - The part.
 * @param offset - What is added to all places.
 * @throws what saxes throws where the XML is not well-formed.
 */
export const parseXml = (source: string, offset = 0): XmlElement => {
  const reading = startReading(source, offset)
  const { element: part } = reading.scope
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => openElement(reading, name, attributes, parser.position))
  parser.on('closetag', () => closeElement(reading, parser.position))
  parser.on('text', (text) => {
    const end = source.indexOf('<', reading.markupEnd)
    addText(reading, text, reading.markupEnd, end === -1 ? source.length : end)
  })
  parser.on('cdata', (text) => addCharacterData(reading, text, parser.position))
  const skip = (): void => {
    reading.markupEnd = parser.position
  }
  parser.on('comment', skip)
  parser.on('processinginstruction', skip)
  parser.write(source).close()
  const [root] = part.children
  if (root?.kind !== 'element') throw new Error('no element')
  return root
}

const startReading = (source: string, offset: number): Reading => {
  const place = { start: offset, end: offset, contentStart: offset }
  const element: XmlElement = { kind: 'element', name: '', attributes: {}, children: [], ...place }
  const declared: ReadonlyMap<string, string> = new Map()
  const scope: Scope = { element, names: createNames(declared), declared }
  return { source, offset, scopes: [], scope, markupEnd: 0 }
}

const openElement = (
  reading: Reading,
  written: string,
  attributes: Readonly<Record<string, string>>,
  end: number,
): void => {
  const { source, offset, scopes, scope: outer } = reading
  const declared = declarationsIn(attributes, outer.declared)
  const names = declared === outer.declared ? outer.names : createNames(declared)
  const element: XmlElement = {
    kind: 'element',
    name: names.nameOf(written),
    attributes: withoutPrefixes(attributes),
    children: [],
    start: source.lastIndexOf('<', end - 1) + offset,
    end: end + offset,
    contentStart: end + offset,
  }
  outer.element.children.push(element)
  scopes.push(outer)
  reading.scope = { element, names, declared }
  reading.markupEnd = end
}

const closeElement = (reading: Reading, end: number): void => {
  const { offset, scopes, scope } = reading
  scope.element.end = end + offset
  reading.scope = scopes.pop() ?? scope
  reading.markupEnd = end
}

const addText = (
  { source, offset, scope: { element } }: Reading,
  text: string,
  start: number,
  end: number,
): void => {
  if (!holdsText.has(element.name)) return
  for (const { value, start: from, end: to } of piecesOf(source, { value: text, start, end }))
    element.children.push({ kind: 'text', value, start: from + offset, end: to + offset })
}

const addCharacterData = (reading: Reading, text: string, end: number): void => {
  const close = end - ']]>'.length
  addText(reading, text, reading.source.lastIndexOf('<![CDATA[', close) + '<![CDATA['.length, close)
  reading.markupEnd = end
}

const declarationsIn = (
  attributes: Readonly<Record<string, string>>,
  around: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  let declared: Map<string, string> | undefined
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    declared ??= new Map(around)
    declared.set(name.slice('xmlns:'.length), attributes[name] ?? '')
  }
  return declared ?? around
}

/** No two attributes of an element that are asked for differ in their prefix only. */
const withoutPrefixes = (attributes: Readonly<Record<string, string>>): Record<string, string> => {
  const plain: Record<string, string> = {}
  for (const name in attributes) plain[name.slice(name.indexOf(':') + 1)] = attributes[name] ?? ''
  return plain
}

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => child.kind === 'element' && child.name === name)

/** All children of that name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => child.kind === 'element' && child.name === name,
  )

/** The value of a property: `<w:sz w:val="21"/>`. */
export const valueOf = (properties: XmlElement | undefined, name: string): string | undefined =>
  childOf(properties, name)?.attributes.val

/** Whether a property is switched on: `<w:vanish/>`; `undefined` where nothing is said. */
export const isOn = (properties: XmlElement | undefined, name: string): boolean | undefined => {
  const property = childOf(properties, name)
  return property && !/^(?:0|false|off|none)$/i.test(property.attributes.val ?? '')
}
