import type { Describe } from '../../../findings/facts.js'
import type { RuleWords } from '../../../findings/locale.js'

const message: Describe = ({ path, expected, actual }) => {
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

export const english: RuleWords = {
  summary:
    'Title, statistics period, text and file name are of one year; the report is dated in that year or the next.',
  remedy: 'Correct the year; a text taken over from the last report keeps its year easily.',
  message,
}
