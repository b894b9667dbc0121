/**
 * The messages in Chinese.
 *
 * @module ogi-report/zh
 * @category API
 */

import type { Locale } from '../findings/locale.js'
import { chineseNotes, chineseReading, chineseSummaries } from '../findings/messages/chinese.js'
import { chineseRules } from '../validate/rules/chinese.js'

export type { Locale } from '../findings/locale.js'

/**
 * The messages in Chinese.
 *
 * @category Report
 *
 * @example
 * ```ts
 * import { parse } from 'ogi-report'
 * import { zh } from 'ogi-report/zh'
 *
 * parse('无', { locale: zh }).diagnostics[0]?.message // '这不是年度报告：…'
 * ```
 */
export const zh: Locale = {
  name: 'zh',
  reading: chineseReading,
  rules: chineseRules,
  notes: chineseNotes,
  formats: {
    language: 'zh-CN',
    severities: { error: '错误', warning: '警告', info: '提示' },
    places: {
      paragraph: (paragraph) => `第${paragraph}段`,
      cell: (table, row, cell) => `第${table}个表格第${row}行第${cell}格`,
      part: (name) => `部件 ${name}`,
      page: (page) => `第${page}页`,
    },
    note: '参见：',
    fix: '建议：',
    summaries: chineseSummaries,
  },
}
