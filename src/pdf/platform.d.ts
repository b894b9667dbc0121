/** What modules know of themselves everywhere, and the part of pdfjs-dist that has no types. */
interface ImportMeta {
  url: string
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'

declare function fetch(address: string): Promise<{
  readonly ok: boolean
  readonly status: number
  arrayBuffer: () => Promise<ArrayBuffer>
}>
