import { isRuleCode, type Code } from '../findings/codes.js'
import type { Diagnostic } from '../findings/diagnostic.js'
import { nameFacts, type Describe } from '../findings/facts.js'
import type { Locale } from '../findings/locale.js'

/** A diagnostic in another language. */
export const translate = (diagnostic: Diagnostic, locale: Locale): Diagnostic => {
  const { code, path, expected, actual, note, reason, related, candidates, fixes } = diagnostic
  const { counted, fix } = locale.notes
  const message = describerOf(
    code,
    locale,
  )(nameFacts({ code, path, expected, actual, note, reason, candidates }))
  const translated: Diagnostic = { ...diagnostic, message }
  if (related !== undefined) {
    // The name of a number is that of the form in either language.
    translated.related = related.map((one) => (one.path === undefined ? { ...one, message: counted } : one))
  }
  if (fixes !== undefined) {
    translated.fixes = fixes.map(({ edits }) => ({
      title: fix(edits.map(({ text }) => text).join('')),
      edits,
    }))
  }
  return translated
}

const describerOf = (code: Code, { reading, rules }: Locale): Describe =>
  isRuleCode(code) ? rules[code].message : reading[code]
