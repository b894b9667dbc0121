import { editions } from '../../form/forms.js'
import { headingOf, type Describe, type Describers } from '../facts.js'
import type { ReadingCode } from '../codes.js'
import type { PathKind } from '../names.js'
import type { Reason } from '../reason.js'
import type { Notes } from '../locale.js'

const count = (number: string, one: string): string => `${number} ${one}${number === '1' ? '' : 's'}`

const rowNamed = (name: string, kind: PathKind): string => (kind === 'row' ? `The row ${name}` : name)

const reasons: Readonly<Record<Reason, Describe>> = {
  'words-of-table': ({ name }) =>
    `Words of the table of ${name} stand below its heading, but no row with numbers could be made of them. Put the whole table there, a number in each cell, 0 where there is nothing to report.`,
  counted: ({ name }) =>
    `This table of ${name} stands outside its section; its numbers are counted, since the section has none. Check that they are this year's, and put the table in its section.`,
  'not-counted': ({ name }) =>
    `This is another table of ${name}; its numbers are not counted. Keep one table in the section, and remove the other.`,
  'other-table': ({ name }) =>
    `A table stands below the heading of ${name}, but none of its rows has a label of the form. Use the table of the form.`,
  'label-alone': ({ name }) =>
    `The label of the row ${name} stands here, but no numbers that are certainly its. Put them beside it, 0 where there is nothing to report.`,
  fillers: ({ name, kind, expected, actual }) =>
    `${rowNamed(name, kind)} has ${count(actual, 'cell')} for ${count(expected, 'column')}, blank ones among them, and nothing shows which of those are fillers, so no number is counted. Write all ${count(expected, 'number')}, 0 where there is nothing to report.`,
  'digits-together': ({ name, kind, expected }) =>
    `Nothing parts the numbers of ${kind === 'row' ? `the row ${name}` : name}, and no one way to split them is certain, so none is counted. Put spaces between all ${count(expected, 'number')}.`,
  'spanned-fields': ({ name, expected }) =>
    `The header gives some columns several fields, and the fields of the row ${name} do not agree with it, so no number is counted. Write each of the ${count(expected, 'number')} once, below its header.`,
  'broken-line': ({ name, expected }) =>
    `The numbers of ${name} stand on several lines, which do not end where a group of columns does, so none is counted. Put all ${count(expected, 'number')} on one line.`,
  blanks: ({ name, actual }) =>
    `“${actual}” was read as the numbers of ${name}, which add up; blank cells stand around them and were taken for fillers. Check them, and remove the blank cells.`,
  order: ({ name, actual }) =>
    `“${actual}” was read as the numbers of ${name}: as many rows of numbers as labels stand here, and were read in order. Check them, and put each label beside its numbers.`,
  'shared-numbers': ({ name }) =>
    `The label of ${name} and another stand above the same numbers, and nothing shows whose they are, so none is counted. Put each label beside its own numbers, 0 where there is nothing to report.`,
  picture: ({ name }) =>
    `The table of ${name} was not found below its heading, but a picture, whose numbers cannot be read. Put it in as a table.`,
  'repeated-cells': ({ actual }) =>
    `“${actual}” is repeated over and over above, and from here on was not read. Remove what is repeated.`,
  'web-page': () => 'This is the source of a web page. Read it with parseHtml of ogi-report/html.',
  label: ({ actual, expected }) =>
    `“${actual}” is not quite a label of the form, and was read as “${expected}”. Check it, and use the words of the form.`,
  agency: ({ expected, actual }) =>
    `“${expected}” was read as the organ that the title “${actual}” names, and does not end like the name of one. Check it, and correct the title.`,
  'damaged-label': ({ actual, expected }) =>
    `“${actual}” was read as “${expected}”: it stands in its place, with its numeral and most of its words. Check the numbers, and correct the label.`,
  year: ({ expected }) =>
    `No title names the year; ${expected} was found in the text. Check it, and name the year in the title.`,
  paragraph: ({ actual }) =>
    `A sentence is broken over two lines and was read on, “${actual}”. Nothing to do, unless these are two paragraphs.`,
  value: ({ name, expected, actual }) =>
    `${name} reads “${actual}” and was taken for ${expected}. Check it, and write nothing but the number.`,
  'broken-number': ({ name, expected, actual }) =>
    `“${actual}” was read as ${expected}: only then does the row ${name} add up. Check it, and write the number in one piece.`,
  'glued-digits': ({ name, expected, actual }) =>
    `Nothing parts labels and numbers here: “${actual}” was read as ${expected}, the only way to make it the numbers of ${name}. Check them, and put spaces between the numbers.`,
  'words-in-cell': ({ name, expected, actual }) =>
    `“${actual}” was read as a cell of the row ${name}, which has its ${count(expected, 'cell')} only with it. Check it, and write a number.`,
  'group-piece': ({ name, actual }) =>
    `“${actual}” stands between the label of the row ${name} and its numbers, and was taken for a piece of the label of their group. Check that the numbers are those of this row.`,
  'no-header': ({ name, expected }) =>
    `${name} has no column headers; its columns were read in the order of the form (${expected}). Check them, and add the headers.`,
  header: ({ name, expected, actual }) =>
    `The column headers of ${name} are not those of the form (“${actual}”); its columns were read as ${expected}. Check them, and use the headers of the form.`,
}

const ambiguity: Describe = ({ name, kind, expected, actual }) =>
  `${rowNamed(name, kind)} has ${count(actual, 'cell')} for ${count(expected, 'column')}, and nothing shows which belongs to which, so none is counted. Write all ${count(expected, 'number')}, 0 where there is nothing to report.`

const unit: Describe = ({ path, name, expected, actual }) => {
  if (expected !== '') {
    return `${name} reads “${actual}”; the form asks for ${expected}. Write the number in ${expected}, without a unit.`
  }
  if (actual.includes('元') && !path.endsWith('.amount')) {
    return `${name} reads “${actual}”, a sum of money where the form asks for a count. Check that it stands in its place.`
  }
  return `${name} reads “${actual}”. The number is counted; the form asks for it without a unit.`
}

/** What is said of a signature that lacks something, by the path of that. */
const signatures: Readonly<Record<string, string>> & { readonly signature: string } = {
  signature:
    'No signature was found at the end, neither an organ nor a date. The form asks for none; add it where it was lost.',
  'signature.agency':
    'The signature names no organ, only a date. The form asks for none; add it where it was lost.',
  'signature.date':
    'The signature has no date, only an organ. The form asks for none; add it where it was lost.',
}

const noTable: Describe = ({ name }) =>
  `The table of ${name} was not found below its heading. If it is a picture or an attached file, put it in as text.`

/** The messages in English. The words of the form stay Chinese. */
export const englishReading: Describers<ReadingCode> = {
  'not-a-report': () =>
    'This is no report: it holds neither a title nor a heading nor a row label of the form. Check that it is the right file; a picture or a scan has no text to read.',
  'older-form': ({ actual }) =>
    `“${actual}” shows a form older than that of ${editions[0]}. Its prose is read; its statistics are kept as they stand, and are not read. Nothing to do, unless the report is for ${editions[0]} or later: then use the form.`,
  'missing-title': () =>
    'No title was found above the report. Nothing of its content is lost; write one that names the organ and the year.',
  'missing-agency': () =>
    'Nothing says which organ reports: no title, line around the report or signature names one. Name it in the title.',
  'missing-year': () =>
    'Nothing says which year is reported on: neither the title nor the text names one. Name it in the title.',
  'missing-signature': ({ path }) => signatures[path] ?? signatures.signature,
  'missing-section': ({ expected }) =>
    `The heading “${headingOf(expected)}” was not found. Add the heading and, below it, the section.`,
  'duplicate-section': ({ expected }) =>
    `The heading “${headingOf(expected)}” stands here again, and the text below it is not counted. Keep one of the two; if the text holds two reports, part them.`,
  'section-order': ({ expected, actual }) =>
    `“${headingOf(actual)}” stands before “${headingOf(expected)}”. Put the sections in the order of the form.`,
  'heading-variant': ({ expected, actual }) =>
    `The heading “${actual}” was read as “${headingOf(expected)}”. Nothing is lost; use the words of the form where you can.`,
  'missing-table': (facts) => (facts.reason === undefined ? noTable(facts) : reasons[facts.reason](facts)),
  'missing-row': (facts) =>
    facts.reason === undefined
      ? `The row ${facts.name} was not found. Add it with its label, and 0 where there is nothing to report.`
      : reasons[facts.reason](facts),
  'duplicate-row': ({ name, kind }) =>
    kind === 'row'
      ? `The row ${name} stands here again and is not counted. Keep one of the two.`
      : `The numbers of ${name} stand here again and are not counted. Keep one of the two.`,
  'unknown-row': ({ actual, expected }) =>
    expected !== ''
      ? `“${actual}” stands where the row “${expected}” should, and is no label of the form; its numbers are not counted. Correct the label.`
      : `“${actual}” is no row of the form, and its numbers are not counted. Correct the label, or remove the row.`,
  'missing-cell': ({ name, expected }) =>
    `The row ${name} has no numbers. Write ${expected === '1' ? 'one' : `all ${expected}`}, 0 where there is nothing to report.`,
  'ambiguous-row': (facts) => (facts.reason === undefined ? ambiguity(facts) : reasons[facts.reason](facts)),
  'misplaced-table': (facts) => reasons[facts.reason ?? 'not-counted'](facts),
  'surplus-cell': ({ name, expected, actual }) =>
    `The header “${actual}” in ${name} names a column that the form does not have, and its numbers are not counted. Remove the column, or correct the header; the form has ${expected}.`,
  'not-a-number': ({ name, actual }) =>
    `${name} should be a number and reads “${actual}”. Write digits only, 0 where there is nothing to report.`,
  'unit-in-cell': unit,
  'mixed-editions': ({ name, expected, actual }) =>
    `${name} follows the edition of ${actual} here, while the report elsewhere follows that of ${expected}. Use one edition of the form.`,
  'outdated-edition': ({ expected, actual }) =>
    `The tables follow the edition of ${actual}, and that of ${expected} was in force for this year. Their numbers are read; put them into the form of ${expected}.`,
  inferred: (facts) => reasons[facts.reason ?? 'value'](facts),
  unread: (facts) =>
    facts.reason === undefined
      ? `“${facts.actual}” could not be placed. Put its label before it, or remove it.`
      : reasons[facts.reason](facts),
  'scanned-page': ({ actual }) =>
    `Of ${actual.includes(',') ? 'the pages' : 'page'} ${actual} there are only pictures, as of a scan, and nothing of them was read. Read the file that the document was printed from; or have a program recognise the text, and check every number.`,
}

/** What is said beside a message in English. */
export const englishNotes: Notes = {
  counted: 'the one that counts stands here',
  fix: (text) => `Write ${text}`,
}

/** What each code of reading says of a report, in a sentence in English. */
export const englishSummaries: Readonly<Record<ReadingCode, string>> = {
  'not-a-report': 'The text is no report.',
  'older-form': 'The report follows a form older than the editions that are read.',
  'missing-title': 'The report has no title.',
  'missing-agency': 'Nothing says which organ reports.',
  'missing-year': 'Nothing says which year is reported on.',
  'missing-signature': 'The report is not signed, or not whole.',
  'missing-section': 'A section of the form was not found.',
  'duplicate-section': 'A section stands there twice.',
  'section-order': 'The sections stand in another order than in the form.',
  'heading-variant': 'A heading is worded otherwise than in the form.',
  'missing-table': 'A section has no table.',
  'misplaced-table': 'A table stands outside its section, or a second time.',
  'missing-row': 'A row of the form was not found.',
  'duplicate-row': 'A row stands there twice.',
  'unknown-row': 'A row is none of the form.',
  'missing-cell': 'A row has no numbers.',
  'ambiguous-row': 'Nothing shows which numbers of a row belong to which columns.',
  'surplus-cell': 'A table has a column that the form does not have.',
  'not-a-number': 'Words stand where a number should.',
  'unit-in-cell': 'A unit stands in a cell.',
  'mixed-editions': 'A report mixes the editions of the form.',
  'outdated-edition': 'The tables follow an edition of the form that was no longer in force.',
  inferred: 'Something was concluded that does not stand there as such.',
  unread: 'Something could not be placed.',
  'scanned-page': 'A page of a PDF is a picture.',
}
