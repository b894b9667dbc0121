import { entriesByFingerprint, type Baseline } from '../baseline/baseline.js'
import { someBaseline } from '../baseline/check-baseline.js'
import { fingerprintsOf } from '../baseline/fingerprints.js'
import type { DocumentView } from '../document/document-result.js'
import { placeInText } from '../source/place.js'
import { textAsShown } from '../source/shown-text.js'
import { createSource } from '../source/source.js'
import { checkDiagnostics } from '../findings/check-diagnostics.js'
import type { Diagnostic } from '../findings/diagnostic.js'
import { someLocale } from '../findings/check-locale.js'
import type { Locale } from '../findings/locale.js'
import { en } from '../locales/en.js'
import { checkText } from '../surface/arguments.js'
import { checkOptions, oneOf, someText, yesOrNo, type CheckOption } from '../surface/options.js'
import { checkReport } from '../tree/check-report.js'
import type { Report } from '../tree/nodes.js'
import { someRules } from '../validate/checking-options.js'
import type { RuleSettings } from '../validate/rule.js'
import { formatForGithub } from './github.js'
import { formatAsJson } from './json.js'
import { formatPretty } from './pretty.js'
import { formatAsSarif } from './sarif/log.js'
import type { Formatter } from './style.js'
import { translate } from './translate.js'

/** A way to write diagnostics down. */
export type FormatStyle = 'pretty' | 'json' | 'sarif' | 'github'

/** How diagnostics are written down. */
export interface FormatOptions {
  /**
   * `pretty` (the default) for people, `json` for programs, `sarif` (2.1.0) for the platforms and editors that read it,
   * `github` for workflows, which show it beside the lines of the report.
   */
  style?: FormatStyle
  /** The language of the messages: English, or `zh` of `ogi-report/zh`; whatever the one given to `parse` was. */
  locale?: Locale
  /** The name of the report, which then stands before every place. */
  file?: string
  /** Whether `pretty` colours its lines, as terminals show it; not by default. */
  color?: boolean
  /** The tree of the report: with it, `sarif` says what each finding is known by (`partialFingerprints`). */
  report?: Report
  /** What is accepted: with it and `report`, `sarif` says of each finding whether it is suppressed, and why. */
  baseline?: Baseline
  /** The settings that the report was checked with: `sarif` says which rules were off, or mattered otherwise. */
  rules?: RuleSettings
}

const formatters: Readonly<Record<FormatStyle, Formatter>> = {
  pretty: formatPretty,
  json: formatAsJson,
  sarif: formatAsSarif,
  github: formatForGithub,
}

const someReport: CheckOption = (name, value) => checkReport(`formatDiagnostics: ${name}`, value)

const formatOptions = {
  style: oneOf(Object.keys(formatters)),
  locale: someLocale,
  file: someText,
  color: yesOrNo,
  report: someReport,
  baseline: someBaseline,
  rules: someRules,
}

/**
 * Writes diagnostics down, for people or for programs.
 *
 * @param diagnostics - What `parse` found.
 * @param source - The text that was given to `parse`; of a page, a Word file or a PDF, what `parseHtml`, `parseDocx` or
 * `parsePdf` gave.
 * @param options - The style, the language, the name of the report.
 * @returns The text, without a line end after its last line. In the style `pretty` each diagnostic has the line of the
 * source it speaks of, and carets that stand under the fault wherever East Asian characters are two columns wide; the
 * text is empty where there is no diagnostic. Of a document it is the line that the document shows, without its tags; one
 * without lines names the cell, the paragraph or the page. In the style `json` it is an array, in the style `sarif` a whole log with one
 * run, and in the style `github` a line for each.
 * @throws `TypeError` for what is no list of diagnostics, and for a style, language or option that there is not.
 * @category Report
 *
 * @example
 * ```ts
 * import { formatDiagnostics, parse } from 'ogi-report'
 * import { zh } from 'ogi-report/zh'
 *
 * const source = '四、政府信息公开行政复议、行政诉讼情况\n行政复议\n一件'
 * const { diagnostics } = parse(source)
 * formatDiagnostics(diagnostics.slice(-1), source, { file: 'report.txt', locale: zh }) // 'report.txt:3:3 错误[missing-section] other\n  未找到标题“六、其他需要报告的事项”。…'
 * ```
 */
export const formatDiagnostics = (
  diagnostics: readonly Diagnostic[],
  source: string | DocumentView,
  options: FormatOptions = {},
): string => {
  checkDiagnostics('formatDiagnostics(diagnostics)', diagnostics)
  checkSource(source)
  const document = viewOf(source)
  checkOptions('formatDiagnostics', options, formatOptions)
  const { style = 'pretty', locale = en, file, color = false, report, baseline, rules } = options
  const more = {
    ...(report && { fingerprints: fingerprintsOf(report, diagnostics) }),
    ...(baseline && { accepted: entriesByFingerprint(baseline) }),
    ...(rules && { rules }),
  }
  const translated = diagnostics.map((diagnostic) => translate(diagnostic, locale))
  const shown = createSource(document.shown.text)
  return formatters[style](translated, { document, shown, locale, file, color, ...more })
}

/** A document, or a text as one: what it shows is itself, and places in it are lines and columns. */
export const viewOf = (source: string | DocumentView): DocumentView =>
  typeof source === 'string'
    ? { source, shown: textAsShown(source), placeOf: ({ position }) => placeInText(position) }
    : source

const checkSource = (source: unknown): void => {
  if (!isDocumentView(source)) checkText('formatDiagnostics(source)', source)
}

const isDocumentView = (source: unknown): source is DocumentView =>
  typeof source === 'object' &&
  source !== null &&
  'shown' in source &&
  'placeOf' in source &&
  typeof source.placeOf === 'function'
