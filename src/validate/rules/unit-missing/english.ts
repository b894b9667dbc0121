import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary: 'An amount has its unit where the form leaves the unit open (采购总金额 in the tables of 2019).',
  remedy: 'Write the unit behind the number: 元 or 万元.',
  message: ({ name, actual }) =>
    `${name} reads “${actual}”, and nothing says whether that is in 元 or 万元. Write the unit behind the number.`,
}
