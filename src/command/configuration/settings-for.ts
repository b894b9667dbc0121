import { relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import type { OwnWord, RuleOverride, RuleSettings } from '../../index.js'
import { standardInput } from '../input/input.js'
import type { Configuration } from './configuration.js'

/** How the report in one file is checked. */
export interface FileSettings {
  rules: RuleSettings
  overrides: readonly RuleOverride[]
  words: readonly OwnWord[]
}

/**
 * How the report in a file is checked: as the configuration says for all, then for such files, and above all as the options
 * say. Of several overrides for the same rule the last one counts.
 *
 * @param asked - What `--rule` says.
 */
export const settingsFor = (
  configuration: Configuration | undefined,
  file: string,
  asked: RuleSettings = {},
): FileSettings => {
  if (configuration === undefined) return { rules: asked, overrides: [], words: [] }
  const { folder, overrides } = configuration
  let { rules } = configuration
  const ofPaths: RuleOverride[] = []
  for (const { files, paths, rules: other } of overrides) {
    if (files !== undefined && !matches(file, folder, files)) continue
    if (paths !== undefined) ofPaths.push({ paths, rules: other })
    else {
      rules = { ...rules, ...other }
      // What is said later of whole reports counts more than what was said of parts of them.
      ofPaths.forEach((one, at) => (ofPaths[at] = { ...one, rules: without(one.rules, other) }))
    }
  }
  return {
    words: configuration.words,
    rules: { ...rules, ...asked },
    overrides: ofPaths.map((one) => ({ ...one, rules: without(one.rules, asked) })),
  }
}

const without = (rules: RuleSettings, others: RuleSettings): RuleSettings =>
  Object.fromEntries(Object.entries(rules).filter(([code]) => !Object.hasOwn(others, code)))

const matchers = new WeakMap<readonly string[], (path: string) => boolean>()

/** Whether a pattern matches; one without a slash is one of names in any folder, as `2022-*.docx`. */
const matches = (file: string, folder: string, patterns: readonly string[]): boolean => {
  if (file === standardInput) return false
  let isMatch = matchers.get(patterns)
  if (isMatch === undefined) {
    const each = patterns.map((pattern) =>
      picomatch(pattern.replace(/^\.\//, ''), { dot: true, basename: !pattern.includes('/') }),
    )
    isMatch = (path) => each.some((one) => one(path))
    matchers.set(patterns, isMatch)
  }
  return isMatch(relative(folder, resolve(file)).split(sep).join('/'))
}
