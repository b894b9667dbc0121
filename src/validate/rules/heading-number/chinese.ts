import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary:
    '标题和条目依次编号，不重号、不漏号，同一层次用同一种序号：各部分用“一、”，其下用“（一）”，再下用“1.”“（1）”。不从一开始的序列不予检查。',
  remedy: '改正序号；有漏号的，先看是否缺少条目。前后序号足以确定的，附有修改建议。',
  message: ({ expected, actual }) =>
    `此处序号为“${actual}”，应为“${expected}”。请改正序号，或补上缺少的条目。`,
}
