import { createDiagnostic, type Diagnostic } from '../findings/diagnostic.js'
import { ruleMessages } from './rule-messages.js'
import type { CheckOptions, RuleFinding } from './rule.js'
import { settingOf } from './settings.js'

/** Puts findings in words, in the order of the text; those of rules that are switched off are left out. */
export const reportFindings = (findings: readonly RuleFinding[], options: CheckOptions): Diagnostic[] => {
  const messages = ruleMessages(options.locale)
  return findings
    .flatMap((finding) => {
      const setting = settingOf(finding, options)
      if (setting === 'off') return []
      return [createDiagnostic(setting === undefined ? finding : { ...finding, severity: setting }, messages)]
    })
    .sort((a, b) => a.position.start.offset - b.position.start.offset)
}
