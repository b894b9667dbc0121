import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary:
    'Section one has about 1,000 characters, white space not counted. This is how many offices ask for it, and no rule of the form.',
  remedy: 'Keep what was done this year, and leave out what is said every year.',
  message: ({ expected, actual }) =>
    `Section one has ${actual} characters, and about ${expected} are usual. Leave out what the tables say, and what is said every year.`,
}
