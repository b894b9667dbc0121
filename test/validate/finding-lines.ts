import type { Diagnostic } from '../../src/index.js'

/** A finding in a line: where it stands, what it is, which data it concerns, the characters it points at. */
export const findingLines = (findings: readonly Diagnostic[], source: string): string[] =>
  findings.map(({ code, path = '', position: { start, end } }) =>
    [`${start.line}:${start.column}`, code, path, `“${source.slice(start.offset, end.offset)}”`].join(' '),
  )
