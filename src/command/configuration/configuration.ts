import type { OwnWord, RuleOverride, RuleSettings } from '../../index.js'
import type { LocaleName } from '../locale.js'

/** The name of the file that a configuration is looked for in. */
export const configurationName = 'ogi-report.config.json'

/** What `ogi-report.config.json` says. Plain data, so that a worker can take it on. */
export interface Configuration {
  /** The folder that it stands in, from which patterns of files count. */
  folder: string
  rules: RuleSettings
  overrides: readonly Override[]
  locale: LocaleName | undefined
  words: readonly OwnWord[]
}

/** Other settings for some files, for parts of reports, or for parts of the reports in some files. */
export interface Override extends Pick<RuleOverride, 'rules'> {
  /** Patterns of names of files; without them, all. */
  files?: readonly string[]
  /** Paths of the data; without them, the whole report. */
  paths?: RuleOverride['paths']
}
