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

/**
 * Reads an XML part into a tree. Entities that are not those of XML itself are errors, so that nothing is ever fetched.
 *
 * @param source - The part.
 * @param offset - What is added to all places.
 * @throws what saxes throws where the XML is not well-formed.
 */
export const parseXml = (source: string, offset = 0): XmlElement => {
  const reader = createReader(source, offset)
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes, parser.position))
  parser.on('closetag', () => reader.close(parser.position))
  parser.on('text', (text) => reader.text(text))
  parser.on('cdata', (text) => reader.characters(text, parser.position))
  const skip = (): void => reader.skip(parser.position)
  parser.on('comment', skip)
  parser.on('processinginstruction', skip)
  parser.write(source).close()
  const [root] = reader.root.children
  if (root?.kind !== 'element') throw new Error('no element')
  return root
}

interface Scope {
  element: XmlElement
  names: Names
  declared: ReadonlyMap<string, string>
}

const createReader = (source: string, offset: number) => {
  const root: XmlElement = {
    kind: 'element',
    name: '',
    attributes: {},
    children: [],
    start: offset,
    end: offset,
    contentStart: offset,
  }
  const scopes: Scope[] = [{ element: root, names: createNames(new Map()), declared: new Map() }]
  // Where the last mark-up ended, and a text may start.
  let markupEnd = 0
  const last = (): Scope =>
    scopes.at(-1) ?? { element: root, names: createNames(new Map()), declared: new Map() }
  const add = (text: string, start: number, end: number): void => {
    const { element } = last()
    if (!holdsText.has(element.name)) return
    for (const piece of piecesOf(source, { value: text, start, end })) {
      element.children.push({
        kind: 'text',
        value: piece.value,
        start: piece.start + offset,
        end: piece.end + offset,
      })
    }
  }
  return {
    root,
    open: (written: string, attributes: Record<string, string>, end: number): void => {
      const outer = last()
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
      scopes.push({ element, names, declared })
      markupEnd = end
    },
    close: (end: number): void => {
      const scope = scopes.pop()
      if (scope !== undefined) scope.element.end = end + offset
      markupEnd = end
    },
    text: (text: string): void => {
      const end = source.indexOf('<', markupEnd)
      add(text, markupEnd, end === -1 ? source.length : end)
    },
    characters: (text: string, end: number): void => {
      const close = end - ']]>'.length
      add(text, source.lastIndexOf('<![CDATA[', close) + '<![CDATA['.length, close)
      markupEnd = end
    },
    skip: (end: number): void => {
      markupEnd = end
    },
  }
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
