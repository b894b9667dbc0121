import type { RuleCode, Severity } from '../findings/codes.js'
import type { CheckOptions } from './rule.js'

/** What the options say of rules. */
export type Settings = Pick<CheckOptions, 'rules' | 'overrides'>

/** Whether a rule is switched on, be it for a part of the report. */
export const appliesIn =
  ({ rules = {}, overrides = [] }: Settings) =>
  (code: RuleCode): boolean =>
    rules[code] !== 'off' || overrides.some((one) => (one.rules[code] ?? 'off') !== 'off')

/** How much a finding of a rule is to matter; `undefined` where nothing is said of it. */
export const settingOf = (
  { code, path }: { code: RuleCode; path?: string },
  { rules = {}, overrides = [] }: Settings,
): Severity | 'off' | undefined =>
  overrides.findLast((one) => one.rules[code] !== undefined && one.paths.some((top) => isBelow(path, top)))
    ?.rules[code] ?? rules[code]

/** `requests.received.total` stands below `requests.received`. */
const isBelow = (path: string | undefined, top: string): boolean =>
  path === top || path?.startsWith(`${top}.`) === true
