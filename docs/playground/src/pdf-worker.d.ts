/** The part of pdfjs-dist that has no types; the library says so for itself, among what browsers have types for. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
