import { formatDiagnostics, type Diagnostic, type RuleSettings } from '../../index.js'
import { logOf } from '../../format/sarif/log.js'
import { resultsOf, type ResultContext } from '../../format/sarif/result.js'
import { localeOf, type LocaleName } from '../locale.js'
import { jsonText } from '../../source/controls.js'
import { printRecord, unreadRecord } from './check-record.js'
import { arrayFrame, plainFrame, spacedFrame, type Frame } from './frame.js'
import { junitFrame, printSuite, unreadSuite } from './junit.js'
import type { ReadReport } from './output.js'

/** The forms in which findings are printed. */
export const checkFormats = ['pretty', 'json', 'sarif', 'github', 'junit', 'html'] as const

/** A form in which findings are printed. */
export type CheckFormat = (typeof checkFormats)[number]

/** A form in which reports are printed one behind the other. A page is drawn as a whole. */
type PrintedFormat = Exclude<CheckFormat, 'html'>

/** How the findings of several reports stand together: in one array, one log, or one below the other. */
export const frameOf = (format: PrintedFormat, locale: LocaleName, rules: RuleSettings): Frame => {
  switch (format) {
    case 'pretty':
      return spacedFrame
    case 'json':
      return { ...arrayFrame, unread: unreadRecord }
    case 'sarif':
      return frameOfLog(locale, rules)
    case 'github':
      return plainFrame
    case 'junit':
      return { ...junitFrame, unread: unreadSuite }
  }
}

/** What was found in a report. */
export interface Found {
  read: ReadReport
  /** All of it, but for what is accepted. */
  all: readonly Diagnostic[]
  /** What is printed: what matters enough. */
  shown: readonly Diagnostic[]
  /** What the findings are known by, and which are accepted. */
  review?: Pick<ResultContext, 'accepted' | 'fingerprints'>
}

/** How findings are printed. */
interface Printing {
  format: PrintedFormat
  locale: LocaleName
  color: boolean
}

/** What to print of the findings in one report; `undefined` where there is nothing. */
export const printFindings = (found: Found, { format, locale, color }: Printing): string | undefined => {
  const { read, shown, review } = found
  const { file, document } = read
  switch (format) {
    case 'pretty':
    case 'github':
      return shown.length === 0
        ? undefined
        : `${formatDiagnostics(shown, document, { style: format, file, locale: localeOf[locale], color })}\n`
    case 'json':
      return printRecord(found)
    case 'sarif':
      return shown.length === 0
        ? undefined
        : printResults(shown, { ...review, document, file, locale: localeOf[locale] })
    case 'junit':
      return printSuite(found, locale)
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
