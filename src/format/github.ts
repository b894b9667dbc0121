import { showControls } from '../source/controls.js'
import type { Severity } from '../findings/codes.js'
import type { Diagnostic } from '../findings/diagnostic.js'
import { placeInWords, positionIn } from './place.js'
import type { FormatContext, Formatter } from './style.js'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Annotations of a GitHub workflow: commands that it finds among what is printed, each on one line. */
export const formatForGithub: Formatter = (diagnostics, context) =>
  diagnostics.map((diagnostic) => annotate(diagnostic, context)).join('\n')

/* ::error file=report.txt,line=31,endLine=31,col=33,endColumn=35,title=row-total::… */
const annotate = (
  { code, severity, message, position, path }: Diagnostic,
  { file, document, locale }: FormatContext,
): string => {
  const { start, end } = positionIn(document, position) ?? {}
  const properties: [string, string | number | undefined][] = [
    ['file', file],
    ['line', start?.line],
    ['endLine', end?.line],
    ['col', start?.column],
    // Columns of different lines cannot be compared.
    ['endColumn', start?.line === end?.line ? end?.column : undefined],
    ['title', path === undefined ? code : `${code} ${path}`],
  ]
  const written = properties.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  )
  const place = placeInWords(document, position, locale.formats)
  const said = place === undefined ? message : `${place}: ${message}`
  return showControls(`::${commands[severity]} ${written.join(',')}::${escapeMessage(said)}`)
}

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
