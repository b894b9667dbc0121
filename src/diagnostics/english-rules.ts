import type { RuleCode } from './codes.js'
import type { Describe, Describers } from './facts.js'

const reasonOf = (actual: string): string => {
  if (actual === 'blank') return 'a number that it takes is blank'
  if (actual === 'missing') return 'a number that it takes is missing'
  if (actual === 'unit') return 'an amount that it takes has no unit'
  return `“${actual}” stands where it takes a number`
}

const notAssessable: Describe = ({ path, name, expected, actual }) =>
  path === 'agency'
    ? `The reports are those of “${expected}” and “${actual}”, and were not compared. Compare the reports of one organ.`
    : `${name} could not be checked by ${expected}: ${reasonOf(actual)}. Write a number; 0 where there is nothing to report.`

const yearMismatch: Describe = ({ path, expected, actual }) => {
  switch (path) {
    case 'signature.date':
      return `The report on ${expected} is dated “${actual}”. Correct the date, or the year of the report.`
    case 'title':
      return `The file is named “${actual}”, and the report in it is on ${expected}. Rename the file, or correct the year.`
    case 'year':
      return `The year “${actual}” stands where ${expected} should. Correct the year, or take the report of the right one.`
    default:
      return `The text speaks of “${actual}”, and the report is on ${expected}. Correct the text, or the year of the report.`
  }
}

/** The messages of the rules in English. The words of the form stay Chinese. */
export const englishRules: Describers<RuleCode> = {
  'row-total': ({ name, expected, actual }) =>
    `${name} reads ${actual}, and the other columns of the row add up to ${expected}. Correct the total, or the column that is wrong.`,
  'outcome-total': ({ name, expected, actual }) =>
    `${name} reads ${actual}, and the outcomes in the rows above add up to ${expected}. Correct the total, or the outcome that is wrong.`,
  balance: ({ name, expected, actual }) =>
    `${name} reads ${actual}, and what was received and carried in, less what is carried forward, is ${expected}. Correct the number that is wrong.`,
  'dispute-total': ({ name, expected, actual }) =>
    `${name} reads ${actual}, and the results before it add up to ${expected}. Correct the total, or the result that is wrong.`,
  'offsetting-errors': ({ name, expected, actual }) =>
    `${name} and another number are wrong by the same amount, so that their sum hides it: “${actual}” should be “${expected}”. Correct both.`,
  'not-assessable': notAssessable,
  'negative-count': ({ name, actual }) =>
    `${name} reads “${actual}”, and a count is never below zero. Correct the number.`,
  'fractional-count': ({ name, actual }) =>
    `${name} reads “${actual}”, and a count is always whole. Correct the number.`,
  'empty-section': ({ name }) =>
    `Nothing stands below the heading ${name}. Write the section, if only that there is nothing to report.`,
  'year-mismatch': yearMismatch,
  'text-table-mismatch': ({ expected, actual }) =>
    `The text says “${actual}”, and the table “${expected}”. Correct whichever of the two is wrong.`,
  'carried-mismatch': ({ name, expected, actual }) =>
    `${name} reads ${actual}, and the report of the year before carries ${expected} forward. Correct whichever of the two is wrong.`,
  'stock-mismatch': ({ name, expected, actual }) =>
    `${name} reads ${actual}, and those of the year before, with those issued and without those repealed, are ${expected}. Correct the number that is wrong.`,
  'aggregate-mismatch': ({ name, expected, actual }) =>
    `${name} reads ${actual}, and the numbers of the units add up to ${expected}. Correct the number that is wrong.`,
}
