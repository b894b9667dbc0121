import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary: '第六部分所述信息处理费的收取情况，与其他部分的文字一致，与因逾期未缴费而不再处理的申请件数相符。',
  remedy: '在第六部分写明发出收费通知的件数、总金额和实际收取的总金额；改正有误的文字或表格。',
  message: ({ kind, name, expected, actual }) =>
    kind === 'cell'
      ? `${name}为 ${actual}，而第六部分写的是“${expected}”，也未提到收费通知。请写明收费通知的件数和金额，或改正表格。`
      : `第六部分写的是“${actual}”，而别处写的是“${expected}”。请改正有误的一处。`,
}
