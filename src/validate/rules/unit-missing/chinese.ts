import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary: '格式未规定单位的金额（2019年版表格的“采购总金额”）写明单位。',
  remedy: '在数字后写明单位：元或万元。',
  message: ({ name, actual }) => `${name}写的是“${actual}”，未写明是元还是万元。请在数字后写明单位。`,
}
