import type { RuleCode } from './codes.js'
import type { Describe, Describers } from './facts.js'

const reasonOf = (actual: string): string => {
  if (actual === 'blank') return '有数字空缺未填'
  if (actual === 'missing') return '缺少所需的数字'
  if (actual === 'unit') return '所需的金额没有写明单位'
  return `应填数字处写的是“${actual}”`
}

const notAssessable: Describe = ({ path, name, expected, actual }) =>
  path === 'agency'
    ? `两份报告分属“${expected}”和“${actual}”，未作比较。请比较同一机关的报告。`
    : `${name}无法按 ${expected} 核对：${reasonOf(actual)}。请填写数字，没有的填 0。`

const yearMismatch: Describe = ({ path, expected, actual }) => {
  switch (path) {
    case 'signature.date':
      return `报告年度为 ${expected} 年，落款日期却是“${actual}”。请改正日期或报告年度。`
    case 'title':
      return `文件名为“${actual}”，而报告年度为 ${expected} 年。请更改文件名，或改正年份。`
    case 'year':
      return `此处年份为“${actual}”，应为 ${expected}。请改正年份，或换用相应年度的报告。`
    default:
      return `正文写的是“${actual}”，而报告年度为 ${expected} 年。请改正正文或报告年度。`
  }
}

/** The messages of the rules in Chinese. */
export const chineseRules: Describers<RuleCode> = {
  'row-total': ({ name, expected, actual }) =>
    `${name}为 ${actual}，而本行其余各列之和为 ${expected}。请改正总计，或改正有误的一列。`,
  'outcome-total': ({ name, expected, actual }) =>
    `${name}为 ${actual}，而以上各项办理结果之和为 ${expected}。请改正总计，或改正有误的一项。`,
  balance: ({ name, expected, actual }) =>
    `${name}为 ${actual}，而本年新收加上年结转、减结转下年度为 ${expected}。请改正有误的数字。`,
  'dispute-total': ({ name, expected, actual }) =>
    `${name}为 ${actual}，而前面各项结果之和为 ${expected}。请改正总计，或改正有误的一项。`,
  'offsetting-errors': ({ name, expected, actual }) =>
    `${name}与另一数字一多一少，差数相抵，合计未能显出：“${actual}”应为“${expected}”。请一并改正。`,
  'not-assessable': notAssessable,
  'negative-count': ({ name, actual }) => `${name}写的是“${actual}”，件数不能为负。请改正数字。`,
  'fractional-count': ({ name, actual }) => `${name}写的是“${actual}”，件数应为整数。请改正数字。`,
  'empty-section': ({ name }) => `标题${name}下没有内容。请补写这一部分；没有可报告的，写明没有。`,
  'year-mismatch': yearMismatch,
  'text-table-mismatch': ({ expected, actual }) =>
    `文字写的是“${actual}”，表格为“${expected}”。请核对后改正有误的一处。`,
  'carried-mismatch': ({ name, expected, actual }) =>
    `${name}为 ${actual}，而上一年度报告结转下年度的为 ${expected}。请核对后改正有误的一处。`,
  'stock-mismatch': ({ name, expected, actual }) =>
    `${name}为 ${actual}，而上一年度的件数加本年制发、减本年废止为 ${expected}。请改正有误的数字。`,
  'aggregate-mismatch': ({ name, expected, actual }) =>
    `${name}为 ${actual}，而各单位的数字之和为 ${expected}。请改正有误的数字。`,
}
