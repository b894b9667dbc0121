import type { Describe } from '../../../findings/facts.js'
import type { RuleWords } from '../../../findings/locale.js'

const reasonOf = (actual: string): string => {
  if (actual === 'blank') return 'a number that it takes is blank'
  if (actual === 'missing') return 'a number that it takes is missing'
  if (actual === 'unit') return 'an amount that it takes has no unit'
  return `“${actual}” stands where it takes a number`
}

const message: Describe = ({ path, name, expected, actual }) =>
  path === 'agency'
    ? `The reports are those of “${expected}” and “${actual}”, and were not compared. Compare the reports of one organ.`
    : `${name} could not be checked by ${expected}: ${reasonOf(actual)}. Write a number; 0 where there is nothing to report.`

export const english: RuleWords = {
  summary:
    'Every number that a rule takes is there. A blank, a mark or words are not taken for zero: the rule is not applied.',
  remedy: 'Write a number in every cell; 0 where there is nothing to report.',
  message,
}
