/**
 * The messages in English.
 *
 * @module ogi-report/en
 * @category API
 */

import type { Locale } from '../findings/locale.js'
import { englishNotes, englishReading, englishSummaries } from '../findings/messages/english.js'
import { englishRules } from '../validate/rules/english.js'

export type { Locale } from '../findings/locale.js'

/**
 * The messages in English. They serve where no `locale` is given; who lets people choose a language passes this one on.
 *
 * @category Report
 *
 * @example
 * ```ts
 * import { parse } from 'ogi-report'
 * import { en } from 'ogi-report/en'
 *
 * parse('无', { locale: en }).diagnostics[0]?.severity // 'error'
 * en.formats.severities.error // 'error'
 * ```
 */
export const en: Locale = {
  name: 'en',
  reading: englishReading,
  rules: englishRules,
  notes: englishNotes,
  formats: {
    language: 'en-US',
    severities: { error: 'error', warning: 'warning', info: 'info' },
    places: {
      paragraph: (paragraph) => `paragraph ${paragraph}`,
      cell: (table, row, cell) => `table ${table}, row ${row}, cell ${cell}`,
      part: (name) => `part ${name}`,
      page: (page) => `page ${page}`,
    },
    note: 'note: ',
    fix: 'fix: ',
    summaries: englishSummaries,
  },
}
