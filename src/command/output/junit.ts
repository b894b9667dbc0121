import type { Diagnostic } from '../../index.js'
import { placeInFile } from '../../format/place.js'
import { showControls } from '../../source/controls.js'
import { escapeMarkup } from '../../source/markup.js'
import { localeOf, type LocaleName } from '../locale.js'
import { plainFrame, type Frame } from './frame.js'
import type { Found } from './print-diagnostics.js'

/*
 * The format that CI systems read test results in. A report is a suite, a finding a case: an error fails it, and what
 * matters less is a case that was skipped, which is shown and fails nothing.
 */

/** The document around all suites. */
export const junitFrame: Frame = {
  ...plainFrame,
  opening: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ogi-report">\n',
  closing: '</testsuites>\n',
  empty: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ogi-report"/>\n',
}

/** The suite of a report. One in which nothing is found has a case that passed. */
export const printSuite = (found: Found, locale: LocaleName): string => {
  const { read, shown } = found
  const cases = shown.map((finding) => printCase(finding, found, locale))
  const failures = shown.filter(({ severity }) => severity === 'error').length
  return printFile(read.file, {
    cases: cases.length === 0 ? [passed(read.file)] : cases,
    counts: { failures, errors: 0, skipped: shown.length - failures },
  })
}

/** The suite of a file that was not read. */
export const unreadSuite = (file: string, problems: readonly string[]): string => {
  const problem = attribute(problems.join(' '))
  const error = `    <testcase classname="${attribute(file)}" name="read">\n      <error message="${problem}"/>\n    </testcase>`
  return printFile(file, { cases: [error], counts: { failures: 0, errors: 1, skipped: 0 } })
}

interface Suite {
  cases: readonly string[]
  counts: { failures: number; errors: number; skipped: number }
}

const printFile = (file: string, { cases, counts: { failures, errors, skipped } }: Suite): string =>
  [
    `  <testsuite name="${attribute(file)}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}">`,
    ...cases,
    '  </testsuite>\n',
  ].join('\n')

const passed = (file: string): string => `    <testcase classname="${attribute(file)}" name="check"/>`

const printCase = (
  { code, severity, message, path, position }: Diagnostic,
  { read: { file, document } }: Found,
  locale: LocaleName,
): string => {
  const name = path === undefined ? code : `${code} ${path}`
  const place = placeInFile(document, position, { file, locale: localeOf[locale] })
  const said = `message="${attribute(message)}"`
  const result =
    severity === 'error'
      ? `<failure type="${code}" ${said}>${attribute(place)}</failure>`
      : `<skipped ${said}/>`
  return `    <testcase classname="${attribute(file)}" name="${attribute(name)}">\n      ${result}\n    </testcase>`
}

/** A text of somebody else's: XML has no way to write most controls. */
const attribute = (text: string): string => escapeMarkup(showControls(text))
