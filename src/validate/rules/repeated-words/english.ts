import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary:
    'No word stands twice by mistake: a word of three characters or more, some shorter ones that nobody repeats, a particle, a stop.',
  remedy: 'Strike out one of the two; that is offered as a fix.',
  message: ({ expected, actual }) =>
    `“${actual}” says the same twice. Write “${expected}”, unless the repetition is meant.`,
}
