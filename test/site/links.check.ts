import { existsSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { codes } from './codes.js'
import { pages, site } from './site.js'

type Element = DefaultTreeAdapterTypes.Element

const elementsOf = (html: string): Element[] => {
  const found: Element[] = []
  const open: DefaultTreeAdapterTypes.Node[] = [parse(html)]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node)
    if ('childNodes' in node) open.push(...node.childNodes)
  }
  return found
}

const attribute = ({ attrs }: Element, ...names: readonly string[]): string[] =>
  attrs.filter(({ name }) => names.includes(name)).map(({ value }) => value)

const linksOf = new Map<string, string[]>()
const anchorsOf = new Map<string, Set<string>>()
for (const [name, html] of pages) {
  const elements = elementsOf(html)
  const linking = elements.filter(({ tagName }) => ['a', 'link', 'script', 'img'].includes(tagName))
  linksOf.set(
    name,
    linking.flatMap((element) => attribute(element, 'href', 'src')),
  )
  anchorsOf.set(name, new Set(elements.flatMap((element) => attribute(element, 'id', 'name'))))
}

/** What is wrong with a link of a page, where something is. */
const faultOf = (page: string, link: string): string[] => {
  // The icons of TypeDoc come from a script.
  if (/^(?:[a-z]+:|\/\/|#icon-)/.test(link)) return []
  const [path = '', anchor = ''] = link.split('#')
  const target = path === '' ? page : posix.join(dirname(page), decodeURIComponent(path.replace(/\?.*/, '')))
  if (!existsSync(join(site, target))) return [`${page}: ${link} leads to no file`]
  const anchors = anchorsOf.get(target)
  if (anchor === '' || anchors === undefined || anchors.has(decodeURIComponent(anchor))) return []
  return [`${page}: ${link} leads to no place in ${target}`]
}

describe('the docs site', () => {
  it('has links, and none that leads nowhere', () => {
    const all = [...linksOf].flatMap(([page, links]) => links.map((link) => [page, link] as const))
    expect(all.length).toBeGreaterThan(1000)
    expect(all.flatMap(([page, link]) => faultOf(page, link))).toEqual([])
  })

  it.each(codes)('has a place for the code %s', (code, page) => {
    expect(anchorsOf.get(page)).toContain(code)
  })
})
