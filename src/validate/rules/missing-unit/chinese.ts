import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary: '列出的每个单位都有报告参加汇总：`aggregate(parent, children, { units })`。未列出单位时不作检查。',
  remedy: '补上缺少的报告；在此之前，合计只反映部分单位。',
  message: ({ expected }) => `各单位报告中缺少${expected}的报告。请补上，否则合计不准。`,
}
