import type { Locale } from '../findings/locale.js'
import { PdfError } from './pdf-error.js'
import type { Pdfjs } from './pdfjs.js'

/** Loads `pdfjs-dist`, in the build that runs on Node 20 and in older browsers too. */
export const loadPdfjs = async (
  workerSrc: string | undefined,
  locale: Locale | undefined,
): Promise<Pdfjs> => {
  // The imports stand in a `try`, by which bundlers know a package that may be missing.
  try {
    const pdfjs: Pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const { GlobalWorkerOptions: options } = pdfjs
    if (workerSrc !== undefined) options.workerSrc = workerSrc
    // Without a worker of its own the parser runs where this does. Node finds that by itself.
    if (options.workerSrc === '' && options.workerPort === null) await loadParser()
    return pdfjs
  } catch (error) {
    throw new PdfError('no-pdfjs', locale, error)
  }
}

/**
 * Loads the parser into this thread. In a worker it would take itself for the program of that worker, answer the messages
 * that are meant for another, and send its own: unless there is a window, which it looks for to tell.
 */
const loadParser = async (): Promise<void> => {
  const isInWorker = !('window' in globalThis) && 'WorkerGlobalScope' in globalThis
  if (isInWorker) Reflect.set(globalThis, 'window', globalThis)
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  } finally {
    if (isInWorker) Reflect.deleteProperty(globalThis, 'window')
  }
}
