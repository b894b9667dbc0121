import type { Locale } from '../../index.js'

/** How any work is done. */
export interface Ways {
  locale: Locale
  /** Whether files of kinds that are not read are no failure. They are named all the same. */
  skipUnknown: boolean
}
