import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary:
    '表格各格不用“/”“-”“无”“不涉及”等代替数字。这是多数单位的填报惯例，并无明文规定。每行报告一次；整张表格全为符号的，每表报告一次。',
  remedy: '没有的填 0；符号无法参与合计。',
  message: ({ kind, name, actual }) => {
    switch (kind) {
      case 'section':
        return `${name}的表格各格写的都是“${actual}”。请逐格填写数字，没有的填 0。`
      case 'cell':
        return `${name}写的是“${actual}”。请填写数字，没有的填 0。`
      case 'row':
      case 'none':
        return `${name}一行有的格写的是“${actual}”。请逐格填写数字，没有的填 0。`
    }
  },
}
