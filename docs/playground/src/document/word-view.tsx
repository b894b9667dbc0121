import { useEffect, useRef, useState } from 'preact/hooks'
import type { DocxPlace, Place } from 'ogi-report'
import type { Anchor, Reading } from '../model.js'
import { bytesOf, type OpenedDocument } from '../state/documents.js'
import { standing } from '../state/selection.js'
import { words } from '../words/words.js'
import { cutLinks, frameHead, sandbox, usePointing } from './framed.js'
import { useLight } from './light.js'

const wordStyle =
  '<style>body{padding:0;background:#e9ecec}.docx-wrapper{background:none!important;padding:16px!important}' +
  '.docx-wrapper>section.docx{box-shadow:0 1px 4px #0003!important;margin-bottom:16px!important}</style>'

/** A Word file as Word would show it, in a frame in which nothing runs. */
export const WordView = ({ opened, reading }: { opened: OpenedDocument; reading: Reading }) => {
  const frame = useRef<HTMLIFrameElement>(null)
  const [drawn, setDrawn] = useState<Document | null>(null)
  const [isBroken, setBroken] = useState(false)
  const bytes = bytesOf(opened)

  useEffect(() => {
    let isCurrent = true
    const draw = async (): Promise<void> => {
      const document = frame.current?.contentDocument
      if (document == null) return
      setDrawn(null)
      try {
        await drawWord(bytes, document)
        fit(frame.current, document)
        markNumbers(document, reading)
        if (isCurrent) setDrawn(document)
      } catch {
        if (isCurrent) setBroken(true)
      }
    }
    void draw()
    return () => void (isCurrent = false)
  }, [bytes, reading])

  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const observer = new ResizeObserver(() => fit(element, element.contentDocument))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useLight(({ place }: Anchor) => (drawn === null ? [] : elementsAt(drawn, place)), drawn)
  usePointing(frame, drawn)
  if (isBroken) return <p class="notice">{words.value.cannotDraw}</p>
  return <iframe ref={frame} class="frame" title={words.value.document} sandbox={sandbox} />
}

const drawWord = async (bytes: Uint8Array, document: Document): Promise<void> => {
  const { renderAsync } = await import('docx-preview')
  document.head.innerHTML = frameHead + wordStyle
  const body = document.createElement('div')
  const styles = document.createElement('div')
  await renderAsync(bytes.slice(), body, styles, {
    useBase64URL: true,
    renderHeaders: false,
    renderFooters: false,
    renderAltChunks: false,
    ignoreLastRenderedPageBreak: false,
  })
  document.body.replaceChildren(styles, body)
  cutLinks(document)
}

/** Makes a page of the document as wide as the pane. */
const fit = (frame: HTMLIFrameElement | null, document: Document | null): void => {
  const wrapper = document?.querySelector<HTMLElement>('.docx-wrapper')
  const page = wrapper?.querySelector<HTMLElement>('section.docx')
  if (frame === null || wrapper == null || page == null) return
  wrapper.style.zoom = '1'
  wrapper.style.zoom = String(Math.min(1.25, frame.clientWidth / (page.offsetWidth + 40)))
}

/** Cells that continue one above are drawn, and not shown. */
const isShown = (element: HTMLElement): boolean => element.style.display !== 'none'

const elementsAt = (document: Document, place: Place | null): Element[] => {
  if (place?.kind !== 'docx') return []
  const found = place.cell === null ? paragraphAt(document, place) : cellAt(document, place.cell)
  return found === undefined ? [] : [found]
}

const cellAt = (
  document: Document,
  { table, row, cell }: NonNullable<DocxPlace['cell']>,
): HTMLElement | undefined => {
  const rows = document.querySelectorAll('table')[table - 1]?.rows
  const cells = Array.from(rows?.[row - 1]?.cells ?? []).filter(isShown)
  return cells[cell - 1]
}

const paragraphAt = (document: Document, { paragraph }: DocxPlace): Element | undefined =>
  Array.from(document.querySelectorAll('p')).filter((one) => one.closest('table') === null)[
    (paragraph ?? 0) - 1
  ]

const markNumbers = (document: Document, { numbers }: Reading): void => {
  for (const { path, anchor } of numbers)
    elementsAt(document, anchor.place)[0]?.setAttribute('data-path', path)
  for (const { severity, anchor } of standing.peek()) {
    if (anchor.place?.kind === 'docx' && anchor.place.cell !== null)
      elementsAt(document, anchor.place)[0]?.setAttribute('data-severity', severity)
  }
}
