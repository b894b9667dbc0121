import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary:
    'An amount in the columns of 万元 is none in yuan: a whole number from 10,000 on is told where the text names it in yuan, or (`compare`) the year before had less than a hundredth of it; from 100,000 on, as an `info`, also where nothing else speaks for it.',
  remedy: 'Write the amount in 万元: 25.1 for 251,000 yuan.',
  message: ({ name, expected, actual }) =>
    expected === ''
      ? `${name} reads “${actual}”, which in 万元 few organs reach. Check that the amount is not in 元.`
      : `${name} reads “${actual}” in 万元, and elsewhere stands “${expected}”: the amount seems to be in 元. Write it in 万元.`,
}
