import type { Describe } from '../../../findings/facts.js'
import type { RuleWords } from '../../../findings/locale.js'

const message: Describe = ({ path, expected, actual }) => {
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

export const chinese: RuleWords = {
  summary: '标题、统计期限、正文、文件名的年份一致；落款日期在当年或下一年。',
  remedy: '改正年份；沿用上一年度的文字时，年份容易忘改。',
  message,
}
