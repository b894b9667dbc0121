import { dataPaths } from '../form/data-path.js'
import { checkArray } from '../surface/arguments.js'
import { describe } from '../surface/describe.js'
import { ruleSeverities, severities, type Severity } from '../findings/codes.js'
import { someLocale } from '../findings/check-locale.js'
import { checkChoice, suggest } from '../surface/choice.js'
import { checkOptions, type CheckOption } from '../surface/options.js'

/** How much a rule may matter; `off` where it does not apply. */
export const ruleSettings = ['off', 'error', 'warning', 'info'] as const satisfies readonly (
  Severity | 'off'
)[]

/** An option that sets rules. */
export const someRules: CheckOption = (name, value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${name} must be an object such as { balance: 'off' }; got ${describe(value)}`)
  }
  for (const [code, setting] of Object.entries(value)) {
    if (!Object.hasOwn(ruleSeverities, code)) throw new TypeError(`${name}: ${whyNoRule(code)}`)
    if (setting !== undefined) checkChoice(`${name}: the setting of ${code}`, setting, ruleSettings)
  }
}

const whyNoRule = (code: string): string =>
  Object.hasOwn(severities, code)
    ? `"${code}" is found by reading a report, and is no rule that can be switched off`
    : `there is no rule ${describe(code)}${suggest(code, Object.keys(ruleSeverities))}`

const checkOverrides: CheckOption = (name, value) => {
  checkArray(name, value)
  value.forEach((override, at) => {
    const place = `${name}[${at}]`
    checkOptions(place, override, { paths: checkPaths, rules: someRules })
    for (const key of ['paths', 'rules'] as const) {
      if ((override as Readonly<Record<string, unknown>>)[key] === undefined)
        throw new TypeError(`${place} must be { paths, rules }; it has no ${key}`)
    }
  })
}

const checkPaths: CheckOption = (name, value) => {
  checkArray(name, value)
  for (const path of value) {
    if (!dataPaths().some((one) => one === path))
      throw new TypeError(`${name}: no report has a path ${describe(path)}${suggest(path, dataPaths())}`)
  }
}

/** The options that all functions have that check reports. */
export const checkingOptions = { rules: someRules, overrides: checkOverrides, locale: someLocale } as const
