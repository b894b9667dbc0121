import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary:
    '表格各格都不留空。这是多数单位的填报惯例，并无明文规定。每行报告一次；整张表格全为空格的，每表报告一次。',
  remedy: '没有的填 0；留空则看不出是没有还是漏填。',
  message: ({ kind, name, actual }) => {
    switch (kind) {
      case 'section':
        return `${name}的表格全部为空格。请逐格填写数字，没有的填 0。`
      case 'cell':
        return `${name}为空格。请填写数字，没有的填 0。`
      case 'row':
      case 'none':
        return `${name}一行有 ${actual} 格为空。请逐格填写数字，没有的填 0。`
    }
  },
}
