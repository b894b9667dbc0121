import { createDiagnostic, type Diagnostic } from '../findings/diagnostic.js'
import { ruleMessages } from './rule-messages.js'
import type { RuleCode } from '../findings/codes.js'
import type { CheckOptions, RuleFinding, RuleSettings } from './rule.js'

/** Whether a rule is switched on. */
export const appliesIn =
  (settings: RuleSettings) =>
  (code: RuleCode): boolean =>
    settings[code] !== 'off'

/** Puts findings in words, in the order of the text; those of rules that are switched off are left out. */
export const reportFindings = (
  findings: readonly RuleFinding[],
  { rules = {}, locale }: CheckOptions,
): Diagnostic[] => {
  const messages = ruleMessages(locale)
  return findings
    .flatMap((finding) => {
      const setting = rules[finding.code]
      if (setting === 'off') return []
      return [createDiagnostic(setting === undefined ? finding : { ...finding, severity: setting }, messages)]
    })
    .sort((a, b) => a.position.start.offset - b.position.start.offset)
}
