import { sectionsOf } from '../../../tree/walk.js'
import { wrongClauses } from '../../numbering/clauses.js'
import { wrongHeadings } from '../../numbering/headings.js'
import type { ReportRule } from '../../rule.js'

/*
 * 三、收到和处理政府信息公开申请情况
 * 三、政府信息公开行政复议、行政诉讼情况
 * ^^
 */

const withClauses = new Set<string>(['overview', 'problems', 'other'])

/** Headings and clauses are numbered one after the other, each level in its own way. */
export const headingNumber: ReportRule<'heading-number'> = {
  code: 'heading-number',
  over: 'report',
  basis: 'published',
  formula: '一、 > （一） > 1. > （1）; 1, 2, 3 …, each once, one system a level',
  source:
    'GB/T 9704—2012《党政机关公文格式》正文的结构层次序数；国办公开办函〔2021〕30号：六部分以“一、”至“六、”编号',
  example: ['一、总体情况\n（一）主动公开。公示栏每月更新。\n（三）依申请公开。窗口每天开放。'],
  check: ({ report }) => [
    ...wrongHeadings(report),
    ...sectionsOf(report)
      .filter(({ key }) => withClauses.has(key))
      .flatMap(wrongClauses),
  ],
}
