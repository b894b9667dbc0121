import { formatDiagnostics, type Diagnostic } from '../../src/index.js'
import { createLocator, createSource } from '../../src/source/source.js'

/** A diagnostic at a place of a source, given by its offsets. */
export const diagnosticAt = (source: string, start: number, end: number): Diagnostic => ({
  code: 'unread',
  severity: 'warning',
  message: '',
  position: createLocator(createSource(source))(start, end),
  actual: 'something',
})

/** The two lines in which a place is drawn: the line of the source, and the marks below it. */
export const draw = (source: string, start: number, end: number): string[] =>
  formatDiagnostics([diagnosticAt(source, start, end)], source)
    .split('\n')
    .slice(2)

/** The same for the place where some words stand. */
export const drawWords = (source: string, words: string): string[] => {
  const start = source.indexOf(words)
  if (start === -1) throw new Error(`“${words}” is not in the source`)
  return draw(source, start, start + words.length)
}
