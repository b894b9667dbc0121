import { walk } from '../document/walk.js'
import type { PageElement, PageNode } from './page.js'
import { weighSiteLine } from '../words/site-words.js'

/*
 * What stands around a report on its page and is no part of it: menus, the trail of links, the foot of the page, what
 * leads to other reports. It is told by what elements are for, by the share of links in them, and by the words of those
 * who run the site; but what holds a part of a report is none.
 */

/** What an element holds, as far as it has been read. */
interface Content {
  /** The lines that stand in it itself, with and without the words of links, as far as they are short. */
  lines: string
  ownLines: string
  /** How many characters it holds, how many of them are words of links, and how many links they are. */
  length: number
  linked: number
  links: number
  /** Whether it holds what only a report has, prose, and the date of a signature. */
  hasReport: boolean
  hasProse: boolean
  hasDate: boolean
  /** How many lines it holds, and how much says that they are the site's. */
  lineCount: number
  siteWords: number
}

/** Where a text stands: in the content of which element, and whether in a link. */
interface Place {
  content: Content
  inLink: boolean
}

/** Words that a report is written with as they are: `serialize` marks them. */
const createContent = (isLiteral: boolean): Content => ({
  lines: '',
  ownLines: '',
  length: 0,
  linked: 0,
  links: 0,
  hasReport: isLiteral,
  hasProse: false,
  hasDate: false,
  lineCount: 0,
  siteWords: 0,
})

/** Marks the furniture of a page. */
export const markFurniture = (page: PageElement): void => {
  const around: Content[] = []
  const withReport = new Set<PageElement>()
  const mains: PageElement[] = []
  const visitor = {
    enter: (node: PageNode, place: Place): Place | undefined => {
      const inside = enterNode(node, place)
      if (inside !== undefined && inside.content !== place.content) around.push(place.content)
      return inside
    },
    leave: (element: PageElement, { content }: Place): void => {
      if (element.kind === 'inline') return
      readLines(content)
      const furniture = isFurniture(element, content)
      if (furniture || element.furniture === true) element.furniture = furniture
      if (content.hasReport) withReport.add(element)
      if (element.tagName === 'main' || element.tagName === 'article') mains.push(element)
      const outer = around.pop()
      if (outer !== undefined) addContent(outer, content, furniture)
    },
  }
  walk<PageNode, PageElement, Place>(page, { content: createContent(false), inLink: false }, visitor)
  markOutside(mains, withReport)
}

/** Adds what a node holds to the content around it; gives that of what stands inside it, none where nothing counts. */
const enterNode = (node: PageNode, place: Place): Place | undefined => {
  switch (node.kind) {
    case 'text':
      addText(place, node.value)
      return undefined
    case 'inline':
      if (node.link !== true) return place
      place.content.links++
      return { content: place.content, inLink: true }
    case 'hidden':
    case 'picture':
      return undefined
    case 'line-break':
      endLine(place.content)
      return undefined
    case 'block':
    case 'table':
    case 'row':
    case 'cell':
      endLine(place.content)
      return { content: createContent(node.literal === true), inLink: place.inLink || node.link === true }
  }
}

const longestLines = 200

const addText = ({ content, inLink }: Place, text: string): void => {
  const words = text.trim()
  const { length } = words
  if (length === 0) return
  content.length += length
  if (inLink) content.linked += length
  if (content.lines.length > longestLines) return
  content.lines += text
  if (!inLink) content.ownLines += text
}

const endLine = (content: Content): void => {
  if (content.lines !== '') content.lines += '\n'
  if (content.ownLines !== '') content.ownLines += '\n'
}

/** What only a report has: a heading, the title with its year, headers and labels of the tables. */
const partOfReport =
  /^\s*[一二三四五六]、.{0,6}(?:总体|概述|基本情况|主动公开|收到和?处理|行政复议|存在|其他需要)|\d{4}\s*年[^\n]{0,30}(?:报告|年报)|政府信息公开[^\n]{0,4}年度报告|第二十条第|信息内容|本年[^\n]{0,4}件数|现行有效|处理决定数量|申请人情况|商业\s*企业|本年新收|上年结转|结转下年|予以公开|不予公开|无法提供|不予处理|结果\s*(?:维持|纠正)|尚未\s*审结/m

const date =
  '(?:\\d{4}|[二〇○零一二三四五六七八九]{4})\\s*年\\s*[\\d一二三四五六七八九十]{1,3}\\s*月\\s*[\\d一二三四五六七八九十]{1,3}\\s*日'
/** A line that ends in a date, and holds nothing before it but a name. */
const signature = new RegExp(`^[\\p{Script=Han}（）()\\s]*${date}\\s*$`, 'mu')
const shortestProse = 20

const readLines = (content: Content): void => {
  const { lines, ownLines } = content
  if (ownLines.length >= 4) {
    content.hasReport ||= partOfReport.test(ownLines)
    content.hasDate ||= signature.test(ownLines) && !ownLines.includes('今天')
    content.hasProse ||= ownLines.length >= shortestProse && ownLines.includes('。')
  }
  if (lines.length < 2) return
  for (const line of lines.split('\n')) {
    if (line.trim() === '') continue
    content.lineCount++
    content.siteWords += weighSiteLine(line)
  }
}

const fewestLinks = 2
const shareOfLinks = 0.6
const longestFoot = 600

const isFurniture = ({ tagName, furniture, kind }: PageElement, content: Content): boolean => {
  if (kind === 'row' || tagName === 'body' || tagName === 'html' || content.hasReport) return false
  if (furniture === true) return true
  if (content.links >= fewestLinks && content.linked >= shareOfLinks * content.length) return true
  if (content.hasDate || content.hasProse || content.length > longestFoot) return false
  return content.lineCount >= 2 && content.siteWords >= 2
}

/** Adds to what an element holds what one in it does; of furniture only how much it is. */
const addContent = (outer: Content, inner: Content, isFurniture: boolean): void => {
  outer.length += inner.length
  outer.linked += inner.linked
  outer.links += inner.links
  outer.lineCount += inner.lineCount
  outer.siteWords += inner.siteWords
  if (isFurniture) return
  outer.hasReport ||= inner.hasReport
  outer.hasProse ||= inner.hasProse
  outer.hasDate ||= inner.hasDate
}

/** Where one element is the main part of a page and holds a report, what stands beside it is furniture. */
const markOutside = (mains: readonly PageElement[], withReport: ReadonlySet<PageElement>): void => {
  const named = mains.filter(({ tagName }) => tagName === 'main')
  const [main, second] = named.length > 0 ? named : mains
  if (main === undefined || second !== undefined || !withReport.has(main)) return
  for (let inner = main; inner.parentNode !== null; inner = inner.parentNode) {
    for (const sibling of inner.parentNode.children) {
      if (sibling === inner || (sibling.kind !== 'block' && sibling.kind !== 'table')) continue
      // A paragraph beside it may be the last of the report: its signature.
      if (sibling.tagName !== 'p' && !withReport.has(sibling)) sibling.furniture = true
    }
  }
}
