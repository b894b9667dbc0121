import { useMemo, useRef, useState } from 'preact/hooks'
import type { Anchor, Reading } from '../model.js'
import { standing } from '../state/selection.js'
import { words } from '../words/words.js'
import { cutLinks, frameHead, sandbox, usePointing } from './framed.js'
import { useLight } from './light.js'

const markName = 'ogi-report:'

/** A web page as it looks, in a frame in which nothing runs and from which nothing is loaded. */
export const PageView = ({ reading }: { reading: Reading }) => {
  const frame = useRef<HTMLIFrameElement>(null)
  const [places, setPlaces] = useState<ReadonlyMap<number, Element>>(new Map())
  const html = useMemo(() => frameHead + withMarks(reading), [reading])
  const find = ({ start }: Anchor): Element[] => {
    const element = places.get(start)
    return element === undefined ? [] : [element]
  }
  useLight(find, places)
  usePointing(frame, places)
  return (
    <iframe
      ref={frame}
      class="frame"
      title={words.value.document}
      sandbox={sandbox}
      srcdoc={html}
      onLoad={({ currentTarget }) => setPlaces(placesIn(currentTarget.contentDocument, reading))}
    />
  )
}

/** The source with a comment before each number and finding: comments change nothing of how a page looks. */
const withMarks = ({ source, numbers, findings }: Reading): string => {
  const starts = [...new Set([...numbers, ...findings].map(({ anchor }) => anchor.start))]
  const marked: string[] = []
  let done = 0
  for (const start of starts.sort((one, other) => one - other)) {
    const at = outsideOfTags(source, start)
    marked.push(source.slice(done, at), `<!--${markName}${start}-->`)
    done = at
  }
  return marked.join('') + source.slice(done)
}

/** The value of a field of a form stands in a tag; what shows it is the tag. */
const outsideOfTags = (source: string, at: number): number => {
  const opening = source.lastIndexOf('<', at - 1)
  return opening > source.lastIndexOf('>', at - 1) ? opening : at
}

const blocks = 'td, th, p, li, dd, dt, h1, h2, h3, h4, h5, h6, caption, pre, div, section, body'

const placesIn = (document: Document | null, { numbers }: Reading): ReadonlyMap<number, Element> => {
  const found = new Map<number, Element>()
  if (document === null) return found
  cutLinks(document)
  const paths = new Map(numbers.map(({ anchor, path }) => [anchor.start, path]))
  const severities = new Map(standing.peek().map(({ anchor, severity }) => [anchor.start, severity]))
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT)
  while (comments.nextNode() !== null) {
    const comment = comments.currentNode
    if (!comment.nodeValue?.startsWith(markName)) continue
    const start = Number(comment.nodeValue.slice(markName.length))
    const block = comment.parentElement?.closest(blocks) ?? comment.parentElement
    if (block == null) continue
    found.set(start, block)
    const path = paths.get(start)
    if (path !== undefined) block.setAttribute('data-path', path)
    const severity = severities.get(start)
    if (severity !== undefined && block.tagName !== 'BODY') block.setAttribute('data-severity', severity)
  }
  return found
}
