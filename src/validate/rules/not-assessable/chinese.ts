import type { Describe } from '../../../findings/facts.js'
import type { RuleWords } from '../../../findings/locale.js'

const reasonOf = (actual: string): string => {
  if (actual === 'blank') return '有数字空缺未填'
  if (actual === 'missing') return '缺少所需的数字'
  if (actual === 'unit') return '所需的金额没有写明单位'
  return `应填数字处写的是“${actual}”`
}

const message: Describe = ({ path, name, expected, actual }) =>
  path === 'agency'
    ? `两份报告分属“${expected}”和“${actual}”，未作比较。请比较同一机关的报告。`
    : `${name}无法按 ${expected} 核对：${reasonOf(actual)}。请填写数字，没有的填 0。`

export const chinese: RuleWords = {
  summary: '规则所需的数字齐全。空格、符号和文字不当作零，相应规则不予适用。',
  remedy: '每一格都填写数字，没有的填 0。',
  message,
}
