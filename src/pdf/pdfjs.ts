import type { CharacterMapReaders } from './character-maps.js'
import type { OperatorList } from './operator-list.js'
import type { OperatorCodes } from './read-operators.js'

/** What is used of `pdfjs-dist`, whose own types know a browser. */
export interface Pdfjs {
  readonly OPS: OperatorCodes
  readonly GlobalWorkerOptions: { workerSrc: string; readonly workerPort: unknown }
  getDocument: (parameters: DocumentParameters) => LoadingTask
}

/** How a document is opened: `docs/pdf.md` says why. */
export interface DocumentParameters extends Partial<CharacterMapReaders> {
  data: Uint8Array
  verbosity: number
  isEvalSupported: boolean
  enableXfa: boolean
  disableFontFace: boolean
  useSystemFonts: boolean
  maxImageSize: number
  cMapUrl?: string
  cMapPacked: boolean
}

export interface LoadingTask {
  readonly promise: Promise<PdfDocument>
  destroy: () => Promise<void>
}

export interface PdfDocument {
  readonly numPages: number
  getPage: (number: number) => Promise<PdfPage>
  getOptionalContentConfig: () => Promise<Layers>
}

/** Which layers of a document are shown. */
export interface Layers {
  isVisible: (properties: unknown) => boolean
}

export interface PdfPage {
  getViewport: (parameters: { scale: number }) => Viewport
  getOperatorList: () => Promise<OperatorList>
  readonly commonObjs: PdfObjects
  cleanup: () => boolean
}

export interface Viewport {
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
}

export interface PdfObjects {
  get: (id: string, callback: (object: unknown) => void) => unknown
}
