import type { Configuration } from '../configuration/configuration.js'
import type { LocaleName } from '../locale.js'

/** How any work is done. */
export interface Ways {
  locale: LocaleName
  /** What a file says of how to check. */
  configuration: Configuration | undefined
  /** Whether files of kinds that are not read are no failure. They are named all the same. */
  skipUnknown: boolean
}
