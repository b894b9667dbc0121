import parserAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

/** Starts the thread that reads and checks documents. */
export const startReadingThread = (): Worker =>
  new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })

/** Starts the thread in which pdfjs-dist takes a PDF apart, to draw it. */
export const startParserThread = (): Worker => new Worker(parserAddress, { type: 'module' })
