import { characterMapReaders } from './character-maps.js'
import { identity, matrixOf } from './matrix.js'
import type { PageContent } from './page-content.js'
import type { DocumentParameters, Layers, PdfDocument, Pdfjs, PdfObjects } from './pdfjs.js'
import { PdfError } from './pdf-error.js'
import { operandsOf, type OperatorList } from './operator-list.js'
import { readOperators } from './read-operators.js'

/** How the bytes of a PDF are opened. */
export interface Opening {
  bytes: Uint8Array
  cMapUrl: string | undefined
}

/** Images are left out by their size in pixels: all of them, or none. */
const imagesUpTo = { none: 0, all: -1 }

const parametersOf = ({ bytes, cMapUrl }: Opening, maxImageSize: number): DocumentParameters => ({
  // A copy, since the parser keeps what it is given, and of no kind of its own, as a Buffer is.
  data: new Uint8Array(bytes),
  verbosity: 0,
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  maxImageSize,
  cMapPacked: true,
  ...(cMapUrl === undefined ? {} : { cMapUrl }),
  ...characterMapReaders(),
})

/** How many pages a report has at most: several times those of a province's. */
const mostPages = 500

/** Reads what is shown of all pages. Images are decoded only where a page without text may be one. */
export const readPages = async (pdfjs: Pdfjs, opening: Opening): Promise<PageContent[]> => {
  const pages = await withDocument(pdfjs, parametersOf(opening, imagesUpTo.none), async (document) => {
    if (document.numPages > mostPages) throw new PdfError('too-large', undefined)
    const read: PageContent[] = []
    for (let number = 1; number <= document.numPages; number++)
      read.push(await readPage(pdfjs, document, number))
    return read
  })
  const silent = pages.filter(({ glyphs, hasPicture }) => glyphs.length === 0 && !hasPicture)
  if (silent.length === 0) return pages
  await withDocument(pdfjs, parametersOf(opening, imagesUpTo.all), async (document) => {
    for (const page of silent) page.hasPicture = (await readPage(pdfjs, document, page.number)).hasPicture
  })
  return pages
}

const withDocument = async <T>(
  pdfjs: Pdfjs,
  parameters: DocumentParameters,
  read: (document: PdfDocument) => Promise<T>,
): Promise<T> => {
  const task = pdfjs.getDocument(parameters)
  try {
    return await read(await task.promise)
  } finally {
    await task.destroy()
  }
}

const readPage = async (pdfjs: Pdfjs, document: PdfDocument, number: number): Promise<PageContent> => {
  const page = await document.getPage(number)
  const layers: Layers = await document.getOptionalContentConfig()
  const list = await page.getOperatorList()
  const fonts = await fontsOf(list, pdfjs, page.commonObjs)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const content = readOperators(list, pdfjs.OPS, {
    number,
    width,
    height,
    matrix: matrixOf(transform) ?? identity,
    font: (name) => fonts.get(name),
    showsLayer: (properties) => layers.isVisible(properties),
  })
  page.cleanup()
  return content
}

/** The fonts that the text of a page is set in, by their names. */
const fontsOf = async (
  list: OperatorList,
  { OPS }: Pdfjs,
  objects: PdfObjects,
): Promise<Map<string, unknown>> => {
  const fonts = new Map<string, unknown>()
  for (const [at, code] of list.fnArray.entries()) {
    const [name] = code === OPS.setFont ? operandsOf(list.argsArray[at]) : []
    if (typeof name !== 'string' || fonts.has(name)) continue
    const font = await new Promise((resolve) => void objects.get(name, resolve))
    // What is wrong with a font is told in words.
    if (typeof font === 'string') throw new PdfError('font', undefined)
    fonts.set(name, font)
  }
  return fonts
}
