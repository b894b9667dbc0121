/**
 * Draws a page of findings: what `check --format html` of the command prints, for programs that run in a browser, too.
 *
 * @module ogi-report/findings-page
 * @category API
 */

import type { CheckedReport } from '../baseline/baseline.js'
import type { DocumentView } from '../document/document-result.js'
import { checkDiagnostics } from '../findings/check-diagnostics.js'
import { someLocale } from '../findings/check-locale.js'
import type { Locale } from '../findings/locale.js'
import { tallyOf } from '../findings/tally.js'
import { viewOf } from '../format/format.js'
import { translate } from '../format/translate.js'
import { en } from '../locales/en.js'
import { checkArray } from '../surface/arguments.js'
import { describe } from '../surface/describe.js'
import { checkOptions, someText } from '../surface/options.js'
import { checkReport } from '../tree/check-report.js'
import { drawArticle, type DrawnReport } from './article.js'
import { drawPage } from './page.js'

export type { CheckedReport } from '../baseline/baseline.js'
export type { DocumentView } from '../document/document-result.js'
export type { Locale } from '../findings/locale.js'

/**
 * A report that was checked, as it stands on a page: what `checkFile` gives, with the name of the file; of a text the text
 * itself (`source`) and what `check` gives of it.
 */
export interface CheckedFile
  extends CheckedReport, Pick<DocumentView, 'source'>, Partial<Omit<DocumentView, 'source'>> {
  /** The name of the file, which heads the report on the page. */
  readonly file: string
}

/** How a page of findings is drawn. */
export interface FindingsPageOptions {
  /** The language of the page and of the messages: English, or `zh` of `ogi-report/zh`. */
  locale?: Locale
}

/**
 * Draws one page with what was found in some reports: a summary over all of them, and every report with its findings in the
 * cells and words that they speak of, remedies before and after. The page is whole in itself: it fetches nothing, runs
 * nothing, and can be sent, kept and printed.
 *
 * @param files - The reports, in the order in which they are to stand.
 * @param options - The language.
 * @returns The source of the page. Whatever the reports hold stands in it as text alone.
 * @throws `TypeError` for what is no list of checked reports, and for a language or option that there is not.
 * @category Report
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { checkFile } from 'ogi-report/file'
 * import { formatFindingsPage } from 'ogi-report/findings-page'
 *
 * const name = 'docs/samples/songling-culture-2023-faults.txt'
 * const checked = await checkFile(await readFile(name), { name })
 * const page = formatFindingsPage([{ file: name, ...checked }])
 * page.startsWith('<!DOCTYPE html>') // true
 * ```
 */
export const formatFindingsPage = (
  files: readonly CheckedFile[],
  options: FindingsPageOptions = {},
): string => {
  checkArray('formatFindingsPage(files)', files)
  files.forEach((file, at) => checkGiven(`formatFindingsPage: files[${at}]`, file))
  checkOptions('formatFindingsPage', options, { locale: someLocale })
  const { locale = en } = options
  const articles = files.map((checked, at) => {
    // Files of several folders may have one name.
    const before = files.slice(0, at).filter(({ file }) => file === checked.file).length
    const key = before === 0 ? checked.file : `${checked.file}\n${before}`
    return drawArticle({ ...drawnReport(checked, locale), key }, locale)
  })
  const tally = tallyOf(files.flatMap(({ diagnostics }) => diagnostics))
  return drawPage({ articles, read: files.length, unread: 0, tally }, locale)
}

const drawnReport = (checked: CheckedFile, locale: Locale): DrawnReport => {
  const { file, report, source, shown, placeOf } = checked
  const document = shown && placeOf ? { source, shown, placeOf } : viewOf(source)
  const found = checked.diagnostics.map((diagnostic) => translate(diagnostic, locale))
  return { file, report, document, all: found, shown: found }
}

/** Checks a report that was given, for those who may not have it checked by a compiler. */
const checkGiven = (name: string, value: unknown): void => {
  if (typeof value !== 'object' || value === null)
    throw new TypeError(`${name} must be a report that was checked; got ${describe(value)}`)
  const { file, report, diagnostics, source }: Partial<Record<keyof CheckedFile, unknown>> = value
  someText(`${name}.file`, file)
  someText(`${name}.source`, source)
  checkReport(`${name}.report`, report)
  checkDiagnostics(`${name}.diagnostics`, diagnostics)
}
