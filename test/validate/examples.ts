import {
  aggregate,
  compare,
  parse,
  validate,
  type Diagnostic,
  type Locale,
  type RuleCode,
  type RuleSettings,
} from '../../src/index.js'
import { rules } from '../../src/validate/registry.js'
import type { Rule } from '../../src/validate/rule.js'
import { completeExample } from './zero-report.js'

/** What the rules say of the example of one of them. */
export const checkExample = (code: RuleCode, settings: RuleSettings = {}, locale?: Locale): Diagnostic[] => {
  const { example, over, exampleEdition, exampleWords, exampleUnits }: Rule = rules[code]
  const reports = example.map((text, at) => {
    const isYearBefore = over === 'years' && at === 0
    return parse(completeExample(text, isYearBefore ? 2021 : 2022, exampleEdition)).report
  })
  const last = reports.at(-1)
  if (last === undefined) return []
  const options = { rules: settings, ...(locale && { locale }) }
  switch (over) {
    case 'report':
      return validate(last, { ...options, ...(exampleWords && { words: exampleWords }) })
    case 'years':
      return compare(reports[0] ?? last, last, options)
    case 'units':
      return aggregate(last, reports.slice(0, -1), {
        ...options,
        ...(exampleUnits && { units: exampleUnits }),
      })
  }
}
