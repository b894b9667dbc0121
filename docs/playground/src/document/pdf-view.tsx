import { useEffect, useRef, useState } from 'preact/hooks'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { PdfRectangle, Severity } from 'ogi-report'
import type { Anchor, Reading } from '../model.js'
import { pageAddress } from '../reading/page-address.js'
import { startParserThread } from '../reading/threads.js'
import { bytesOf, type OpenedDocument } from '../state/documents.js'
import { openAt, standing } from '../state/selection.js'
import { words } from '../words/words.js'
import { useLight } from './light.js'
import { pointing } from './pointing.js'

interface DrawnPage {
  page: PDFPageProxy
  width: number
  height: number
}

/** The pages of a PDF, drawn when they come into sight, with the places of its numbers over them. */
export const PdfView = ({ opened, reading }: { opened: OpenedDocument; reading: Reading }) => {
  const root = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState<readonly DrawnPage[]>([])
  const [isBroken, setBroken] = useState(false)
  const bytes = bytesOf(opened)
  useEffect(() => {
    const thread = startParserThread()
    let isCurrent = true
    const load = async (): Promise<void> => {
      try {
        const found = await pagesOf(await openPdf(bytes, thread))
        if (isCurrent) setPages(found)
      } catch {
        if (isCurrent) setBroken(true)
      }
    }
    void load()
    return () => {
      isCurrent = false
      // With the thread goes all that was opened in it.
      thread.terminate()
    }
  }, [bytes])
  useLight((anchor) => rectanglesAt(root.current, anchor), pages)
  if (isBroken) return <p class="notice">{words.value.cannotDraw}</p>
  return (
    <div class="pdf-view" ref={root} tabIndex={0} {...pointing}>
      {pages.map((drawn, at) => (
        <Page key={at} drawn={drawn} number={at + 1} pages={pages.length} reading={reading} />
      ))}
    </div>
  )
}

const openPdf = async (bytes: Uint8Array, thread: Worker): Promise<PDFDocumentProxy> => {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  GlobalWorkerOptions.workerPort = thread
  return getDocument({
    data: bytes.slice(),
    cMapUrl: new URL('cmaps/', pageAddress).href,
    standardFontDataUrl: new URL('standard_fonts/', pageAddress).href,
    isEvalSupported: false,
    enableXfa: false,
  }).promise
}

const pagesOf = async (document: PDFDocumentProxy): Promise<DrawnPage[]> =>
  Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const page = await document.getPage(at + 1)
      const { width, height } = page.getViewport({ scale: 1 })
      return { page, width, height }
    }),
  )

interface PageProps {
  drawn: DrawnPage
  number: number
  pages: number
  reading: Reading
}

const Page = ({ drawn: { page, width, height }, number, pages, reading }: PageProps) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    if (element === null) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting !== true) return
        observer.disconnect()
        void drawPage(page, element)
      },
      { rootMargin: '600px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [page])
  const marks = marksOn(number, reading)
  return (
    <figure class="pdf-page" style={{ aspectRatio: `${width} / ${height}` }}>
      <canvas ref={canvas} role="img" aria-label={words.value.page(number, pages)} />
      {marks.map(({ rectangle, path, start, severity, key }) => (
        <span
          key={`${start} ${rectangle.top} ${rectangle.left}`}
          class={severity === null ? 'pdf-mark' : `pdf-mark mark-${severity}`}
          data-start={start}
          data-path={path ?? undefined}
          style={boxOf(rectangle, width, height)}
          onClick={key === null ? undefined : () => openAt(key)}
        />
      ))}
    </figure>
  )
}

const drawPage = async (page: PDFPageProxy, canvas: HTMLCanvasElement): Promise<void> => {
  const scale = (canvas.clientWidth / page.getViewport({ scale: 1 }).width) * devicePixelRatio
  const viewport = page.getViewport({ scale })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  await page.render({ canvas, viewport }).promise
}

interface Mark {
  rectangle: PdfRectangle
  start: number
  path: string | null
  severity: Severity | null
  key: string | null
}

/** What stands on a page: all numbers, and findings that are no number's. */
const marksOn = (number: number, { numbers }: Reading): Mark[] => {
  const byStart = new Map(standing.value.map((finding) => [finding.anchor.start, finding]))
  const starts = new Set(numbers.map(({ anchor }) => anchor.start))
  const placed = [
    ...numbers.map(({ anchor, path }) => ({ anchor, path })),
    ...standing.value
      .filter(({ anchor }) => !starts.has(anchor.start))
      .map(({ anchor }) => ({ anchor, path: null })),
  ]
  return placed.flatMap(({ anchor, path }) => {
    const finding = byStart.get(anchor.start)
    const rectangles = anchor.place?.kind === 'pdf' ? anchor.place.rectangles : []
    return rectangles
      .filter(({ page }) => page === number)
      .map((rectangle) => ({
        rectangle,
        start: anchor.start,
        path,
        severity: finding?.severity ?? null,
        key: finding?.key ?? null,
      }))
  })
}

const boxOf = ({ left, top, width, height }: PdfRectangle, pageWidth: number, pageHeight: number) => ({
  left: `${(left / pageWidth) * 100}%`,
  top: `${(top / pageHeight) * 100}%`,
  width: `${(width / pageWidth) * 100}%`,
  height: `${(height / pageHeight) * 100}%`,
})

const rectanglesAt = (root: HTMLElement | null, { start }: Anchor): Element[] =>
  Array.from(root?.querySelectorAll(`[data-start="${start}"]`) ?? [])
