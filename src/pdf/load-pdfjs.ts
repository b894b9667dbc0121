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

/** What is used of Node where there is one, without an import that a browser could not follow. */
interface NodeProcess {
  getBuiltinModule: (name: 'node:module') => {
    createRequire: (from: string) => { resolve: (path: string) => string }
  }
}

const isNodeProcess = (value: unknown): value is NodeProcess =>
  typeof value === 'object' && value !== null && 'getBuiltinModule' in value

/** Where the tables of characters of pdfjs-dist are; `undefined` where they cannot be found, as in a browser. */
export const findCharacterMaps = (): string | undefined => {
  const node: unknown = Reflect.get(globalThis, 'process')
  if (!isNodeProcess(node)) return undefined
  try {
    const { resolve } = node.getBuiltinModule('node:module').createRequire(import.meta.url)
    return resolve('pdfjs-dist/package.json').replace(/package\.json$/, 'cmaps/')
  } catch {
    // In a bundle there is no such folder beside this file.
    return undefined
  }
}
