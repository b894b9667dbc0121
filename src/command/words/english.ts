import type { Words } from './words.js'

const alternatives = (values: readonly string[]): string => values.join(' or ')

/** What the command says in English. */
export const english: Words = {
  help: `Usage: ogi-report parse [options] FILE… | -

Reads annual reports on open government information (政府信息公开工作年度报告).

Commands
  parse              read reports and print what they say

Options
  -h, --help         print this; behind a command, print how to use it
  -v, --version      print the version
      --locale LANG  speak zh or en; without it, Chinese where LC_ALL or LANG is
`,
  parseHelp: `Usage: ogi-report parse [options] FILE… | -

Reads reports, text in UTF-8, from files or, for -, from standard input. Prints of each
the title, agency, year and edition, its three tables, and what there is to say of it.

Options
      --json         print an indented object { file, data, diagnostics } instead;
                     an array of them where several files are named
      --ndjson       print such an object a line instead, a line a report
      --locale LANG  speak zh or en; without it, Chinese where LC_ALL or LANG is
  -h, --help         print this

Exit code
  0  every report was read
  1  every file was read, and a report has errors
  2  wrong use, or a file could not be read (the others are printed all the same)

Examples
  ogi-report parse report.txt
  ogi-report parse --ndjson reports/*.txt > reports.ndjson
  ogi-report parse --json - < report.txt
`,

  commandMissing: 'no command given. Try: ogi-report parse FILE, or ogi-report --help',
  commandForgotten: (file) => `“${file}” is no command. To read a file: ogi-report parse ${file}`,
  unknownCommand: (name, meant, names) =>
    meant === undefined
      ? `there is no command “${name}”. There is: ${names.join(', ')}. More: ogi-report --help`
      : `there is no command “${name}”. Did you mean: ogi-report ${meant}`,
  unknownOption: (name, meant) =>
    meant === undefined
      ? `there is no option “${name}”. For the options: ogi-report parse --help. A file of that name: ./${name}`
      : `there is no option “${name}”. Did you mean: ${meant}`,
  needlessValue: (option, value) => `${option} takes no value. Leave out “=${value}”`,
  valueMissing: (option, values) => `${option} needs a value: ${alternatives(values)}`,
  badValue: (option, value, values) => `${option} takes ${alternatives(values)}, not “${value}”`,
  chooseOne: (option, other) => `${option} and ${other} exclude each other. Choose one`,
  noFile: 'no file given. Name one or several, or - for standard input',
  inputTwice: 'standard input can be read only once. Name - only once',

  fileMissing: (file) => `${file}: no such file. Check the name`,
  isFolder: (file) => `${file}: is a folder. Name the files in it: ${file.replace(/[/\\]+$/, '')}/*.txt`,
  notAllowed: (file) => `${file}: may not be read. Check its permissions`,
  notUtf8: (file) =>
    `${file}: is no text in UTF-8. Convert it first, as in: iconv -f GB18030 -t UTF-8; of a PDF or Word file, take the text`,
  unreadable: (file, reason) => `${file}: could not be read (${reason}). Check the file and try again`,

  noTitle: '(no title)',
  agency: 'Agency',
  year: 'Year',
  edition: 'Edition',
  notFound: 'not found',
  noTable: '(no table)',
  blank: 'blank cell',
  missing: 'no number, or none whose column is certain',
  noDiagnostics: 'Nothing to remark.',
}
