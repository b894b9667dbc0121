import {
  formatDiagnostics,
  type Diagnostic,
  type DocumentView,
  type FormatStyle,
  type RuleSettings,
} from '../../index.js'
import { logOf } from '../../format/sarif/log.js'
import { resultsOf, type ResultContext } from '../../format/sarif/result.js'
import { localeOf, type LocaleName } from '../locale.js'
import { jsonText } from '../../source/controls.js'
import { arrayFrame, plainFrame, spacedFrame, type Frame } from './frame.js'

/** The forms in which findings are printed. */
export const checkFormats = ['pretty', 'json', 'sarif', 'github'] as const satisfies readonly FormatStyle[]

/** How the findings of several reports stand together: in one array, one log, or one below the other. */
export const frameOf = (format: FormatStyle, locale: LocaleName, rules: RuleSettings): Frame => {
  switch (format) {
    case 'pretty':
      return spacedFrame
    case 'json':
      return arrayFrame
    case 'sarif':
      return frameOfLog(locale, rules)
    case 'github':
      return plainFrame
  }
}

/** How findings are printed. */
interface Printing {
  file: string
  format: FormatStyle
  locale: LocaleName
  color: boolean
  /** What the findings are known by, and which are accepted. */
  review?: Pick<ResultContext, 'accepted' | 'fingerprints'>
}

/** What to print of the findings in one report; `undefined` where there are none. */
export const printDiagnostics = (
  diagnostics: readonly Diagnostic[],
  document: DocumentView,
  { file, format, locale, color, review }: Printing,
): string | undefined => {
  if (diagnostics.length === 0) return undefined
  switch (format) {
    case 'pretty':
    case 'github':
      return `${formatDiagnostics(diagnostics, document, { style: format, file, locale: localeOf[locale], color })}\n`
    case 'json':
      return itemsOf(
        formatDiagnostics(diagnostics, document, { style: format, file, locale: localeOf[locale] }),
      )
    case 'sarif':
      return printResults(diagnostics, { ...review, document, file, locale: localeOf[locale] })
  }
}

/** The items of an indented array, without the brackets around them. */
const itemsOf = (array: string): string => array.slice('[\n'.length, -'\n]'.length)

/** The results as they stand in a log. */
const printResults = (diagnostics: readonly Diagnostic[], context: ResultContext): string =>
  itemsOf(jsonText(resultsOf(diagnostics, context), 2)).replaceAll(/^/gm, depthOfResults)

const depthOfResults = ' '.repeat(6)

/** A log is opened before its results are known, and closed behind the last. */
const frameOfLog = (locale: LocaleName, rules: RuleSettings): Frame => {
  const empty = `${jsonText(logOf([], localeOf[locale], rules), 2)}\n`
  const at = empty.lastIndexOf('[]')
  return {
    opening: `${empty.slice(0, at)}[\n`,
    between: ',\n',
    closing: `\n${depthOfResults}]${empty.slice(at + '[]'.length)}`,
    empty,
  }
}
