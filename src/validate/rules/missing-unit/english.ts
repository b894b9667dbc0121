import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary:
    'Every unit that is named has a report among those that are added up: `aggregate(parent, children, { units })`. Without a list nothing is told.',
  remedy: 'Add the reports that are missing; until then the sums are those of some units only.',
  message: ({ expected }) =>
    `No report of ${expected} is among those of the units. Add it; without it the sums cannot be right.`,
}
