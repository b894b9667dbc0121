import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary: '第三部分同一行中，没有一多一少、互相抵消的两个错数。',
  remedy: '两个数一并改正。此项代替因这两个数而不符的各项勾稽关系；只有唯一一对数字能够解释时才报告。',
  message: ({ name, expected, actual }) =>
    `${name}与另一数字一多一少，差数相抵，合计未能显出：“${actual}”应为“${expected}”。请一并改正。`,
}
