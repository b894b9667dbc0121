import { basename } from 'node:path'
import { validate, type Diagnostic, type RuleSettings } from '../../index.js'
import { standardInput } from '../input/input.js'
import { localeOf, type LocaleName } from '../locale.js'
import type { ReadReport } from '../output/output.js'

/** All that is found in a report, by reading it and by the rules, in the order of the text. */
export const findingsIn = (
  { file, report, diagnostics }: ReadReport,
  { locale, rules = {} }: { locale: LocaleName; rules?: RuleSettings },
): Diagnostic[] => {
  const fileName = file === standardInput ? {} : { fileName: basename(file) }
  return [...diagnostics, ...validate(report, { rules, locale: localeOf[locale], ...fileName })].sort(
    inOrderOfText,
  )
}

/** Sorts diagnostics by where they start. */
export const inOrderOfText = (one: Diagnostic, other: Diagnostic): number =>
  one.position.start.offset - other.position.start.offset
