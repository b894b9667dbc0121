import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary:
    '各部分文字所述的申请、办理结果、复议诉讼、文件和行政许可、处罚、强制的数量与表格一致。被断行的句子合为一句再读。只比较文意确定的说法。',
  remedy: '核对后改正文字或表格；所比较的表格数字列在问题说明里。',
  message: ({ expected, actual }) => `文字写的是“${actual}”，表格为“${expected}”。请核对后改正有误的一处。`,
}
