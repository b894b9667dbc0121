import { nameKind, nameWayOut } from '../../file/english-kinds.js'
import type { Words } from './words.js'

const alternatives = (values: readonly string[]): string => values.join(' or ')

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

const inputs = `Texts, web pages, Word files (.docx) and PDFs are read, told by their bytes; - is standard input.
Folders are searched to their ends for them, and of texts for those named .txt or .md; whatever else
stands there is named with its kind. PDFs need the package pdfjs-dist beside this one.
UTF-8, UTF-16, GB18030 (GBK, GB2312) and Big5 are told apart.`

const runOptions = `      --config FILE  read the settings of rules there; without it, from the first
                     ogi-report.config.json here or in a folder above. --no-config: from none
      --skip-unknown files of kinds that are not read are no failure; they are named all the same
      --jobs N       use N threads; without it, one for each core where there are many files
      --locale LANG  speak zh or en; without it, Chinese where LC_ALL or LANG is
  -h, --help         print this`

/** What the command says in English. */
export const english: Words = {
  help: `Usage: ogi-report COMMAND [options] FILE… | FOLDER… | -

Reads annual reports on open government information (政府信息公开工作年度报告).

Commands
  parse              read reports and print what they say
  check              check reports: their sums, their text, their years
  convert            write reports in another layout
  table              write many reports into one table (CSV)

Options
  -h, --help         print this; behind a command, print how to use it
  -v, --version      print the version
      --locale LANG  speak zh or en; without it, Chinese where LC_ALL or LANG is
`,
  parseHelp: `Usage: ogi-report parse [options] FILE… | FOLDER… | -

Reads reports and prints of each the title, agency, year and edition, its three tables, and
what reading it and the rules find.

${inputs}

Options
      --json         print an indented object { file, data, diagnostics } instead;
                     an array of them where several files or a folder are named
      --ndjson       print such an object a line instead, a line a report
      --no-check     leave out what the rules find; print what reading finds
${runOptions}

Exit code
  0  every report was read
  1  every file was read, and a report has errors, or a file has wrong bytes
  2  wrong use, or a file was not read (the others are printed all the same)

Examples
  ogi-report parse report.txt
  ogi-report parse --ndjson reports > reports.ndjson
  ogi-report parse --json - < report.html
`,
  checkHelp: `Usage: ogi-report check [options] FILE… | FOLDER… | -

Checks reports: whether all was read, the numbers add up, the text agrees with the tables and
the years with each other. Prints what is wrong, and for pretty a summary.

${inputs}

Options
      --format FORM      pretty (the default); html, a page to send and print; json; junit;
                         sarif or github
      --severity LOWEST  print what matters at least so much: error, warning (the default)
                         or info
      --rule NAME=HOW    switch a rule off, or make it matter more or less: off, error,
                         warning or info; may stand several times
      --previous FILE    compare with the report of the year before; for one report
      --max-warnings N   end with 1 where there are more warnings
      --baseline FILE    what is accepted there is counted, and not shown; what has gone is named
      --update-baseline  with --baseline: accept all that would be shown, and write FILE anew
      --fix              mend what has one sure remedy, in texts, pages and Word files: into
                         NAME.fixed.EXT beside the file; what is left is printed
      --dry-run          with --fix: write nothing, print what would change (diff -u)
      --in-place         with --fix: write into the file itself, whole or not at all
${runOptions.replaceAll(/^(.{21})/gm, '$1    ')}

Exit code
  0  nothing is wrong, but for warnings
  1  a report has errors, a file has wrong bytes, or there are too many warnings
  2  wrong use, or a file was not read, or not written (the others are checked all the same)

Examples
  ogi-report check report.txt
  ogi-report check --previous 2021.html 2022.html
  ogi-report check --format html reports > reports.html
  ogi-report check --format sarif reports > reports.sarif
  ogi-report check --fix --dry-run report.docx
  ogi-report check --baseline accepted.json --update-baseline reports
`,
  convertHelp: `Usage: ogi-report convert --to LAYOUT [options] FILE | -
       ogi-report convert --to LAYOUT --out FOLDER [options] FILE… | FOLDER…

Reads reports and writes them in the words and order of the form. What a layout cannot hold
is refused, never written in a way that reads differently. What could not be placed is left out,
and named.

${inputs}

Options
      --to LAYOUT    lines (a cell a line), tsv (tab rows), markdown, pipes (a | b |)
                     or html
      --out FOLDER   write a file for each report, by the name of its own; those below a
                     folder keep their places in it
${runOptions}

Exit code
  0  every report was written
  1  every report was written, and one lacks what could not be read or placed
  2  wrong use, or a file was not read, or not written (the others are all the same)

Examples
  ogi-report convert --to markdown report.html > report.md
  ogi-report convert --to tsv --out tables reports
`,

  tableHelp: `Usage: ogi-report table [options] FILE… | FOLDER… | -

Writes the numbers of many reports into one table of comma-separated values (RFC 4180): a record
a number, with the words and the path of its row and column. docs/table.md tells each field.

${inputs}

Options
      --wide         a record a report instead, a field a number
      --findings     a record a finding instead
      --summary      a record a report instead: how many numbers it has, and how much was found
      --out FILE     write into a file, whole or not at all; what is done so far is kept beside it
      --resume       go on where a run into FILE was broken off
      --bom          write for spreadsheets: with a byte order mark, and without formulas
      --no-bom       do not; for Chinese that is the default otherwise
${runOptions}

Exit code
  0  every report was read
  1  every file was read, and a report has errors, or a file has wrong bytes
  2  wrong use, or a file was not read (the others are written all the same)

Examples
  ogi-report table reports > numbers.csv
  ogi-report table --summary --out summary.csv reports
  ogi-report table --resume --out numbers.csv reports
`,

  commandMissing: 'no command given. Try: ogi-report parse FILE, or ogi-report --help',
  commandForgotten: (file) => `“${file}” is no command. To read a file: ogi-report parse ${file}`,
  unknownCommand: (name, meant, names) =>
    meant === undefined
      ? `there is no command “${name}”. There are: ${names.join(', ')}. More: ogi-report --help`
      : `there is no command “${name}”. Did you mean: ogi-report ${meant}`,
  unknownOption: (name, meant, command) =>
    meant === undefined
      ? `there is no option “${name}”. For the options: ogi-report ${command} --help. A file of that name: ./${name}`
      : `there is no option “${name}”. Did you mean: ${meant}`,
  needlessValue: (option, value) => `${option} takes no value. Leave out “=${value}”`,
  valueMissing: (option, values) =>
    `${option} needs a value${values.length === 0 ? '' : `: ${alternatives(values)}`}`,
  badValue: (option, value, values) => `${option} takes ${alternatives(values)}, not “${value}”`,
  chooseOne: (option, other) => `${option} and ${other} exclude each other. Choose one`,
  noFile: 'no file given. Name one or several, or - for standard input',
  inputTwice: 'standard input can be read only once. Name - only once',
  notWhole: (option, value) => `${option} takes a whole number, not “${value}”`,
  layoutMissing: (layouts) => `no layout given. Name one: --to ${alternatives(layouts)}`,
  folderMissing: 'several reports cannot be written to standard output. Name a folder for them: --out FOLDER',
  sameTarget: (file, other, target) =>
    `${file} and ${other} would both be written to ${target}. Convert them one after the other, into two folders`,
  targetIsSource: (target) =>
    `${target} would be written over a file that is read. Name another folder: --out FOLDER`,
  outputIsInput: (file) => `${file} is written by this command, and is not read. Write into another file`,
  unknownRule: (name, meant) =>
    meant === undefined
      ? `there is no rule “${name}”. The rules are listed in docs/rules.md`
      : `there is no rule “${name}”. Did you mean: ${meant}`,
  badRuleSetting: (name, settings) =>
    `--rule takes ${alternatives(settings)} for a rule, as in: --rule ${name}=off`,
  previousOfMany: '--previous is the report of the year before of one report. Name one file to check',
  tooManyForPage: (files, most) =>
    `${files} files are too many for one page, which holds ${most}. Name fewer, or use --format json`,

  configIsFolder: (path) => `${path} is a folder. Name the file of the configuration: --config FILE`,
  noJson: 'this is no JSON. Look at the comma, bracket or quotation mark here',
  unknownKey: (key, meant, known) =>
    meant === undefined
      ? `there is no key “${key}” here. There are: ${known.join(', ')}`
      : `there is no key “${key}” here. Did you mean: ${meant}`,
  keyTwice: (key) => `“${key}” stands here a second time. Keep one`,
  keyMissing: (keys) => `${alternatives(keys)} is missing here. Add it`,
  noObject: 'an object must stand here: { … }',
  noList: 'a list must stand here: [ … ]',
  noText: 'a text that is not empty must stand here: "…"',
  noChoice: (choices) => `one of these must stand here: ${choices.map((one) => `"${one}"`).join(', ')}`,
  noPattern:
    'this is no regular expression. In it, write \\\\ before ( ) [ ] { } . * + ? ^ $ | to mean themselves',
  emptyPattern: 'this matches where nothing stands. Write a pattern of at least one character',
  unknownPath: (path, meant) =>
    meant === undefined
      ? `no report has a path “${path}”. One is: requests.received.total`
      : `no report has a path “${path}”. Did you mean: ${meant}`,

  onlyWithFix: (option) => `${option} goes with --fix. Add --fix, or leave it out`,
  fixOfInput:
    'standard input cannot be mended, since it is no file. Name the file, or look at what would change: --fix --dry-run -',
  targetIsMended: (target) =>
    `${target} would be written over a file that is read. Move one of the two, or mend each in its place: --fix --in-place`,
  mendedTwice: (file, other, target) =>
    `${file} and ${other} would both be mended into ${target}. Mend each in its place: --fix --in-place`,
  sameFile: (file, other) => `${other} is the same file as ${file}. Name it once`,
  mendedPassedOver: (count) =>
    `${counted(count, 'file')} that --fix has written before passed over. To check them, name them, or leave out --fix`,
  mended: (file, codes, target) =>
    target === undefined
      ? `${file}: would be mended: ${codes.join(', ')}`
      : `${file}: mended: ${codes.join(', ')}; written to ${target}`,
  notMended: (file, { kind, count, reason }) =>
    kind === 'format'
      ? `${file}: ${counted(count, 'finding')} could be mended, but not in a PDF. Mend the document that it was made from, and make the PDF anew`
      : `${file}: ${counted(count, 'finding')} not mended, since more would change (${reason}). Mend by hand`,
  updateWithoutBaseline: '--update-baseline writes the file that --baseline names. Add --baseline FILE',
  noBaseline: (file) => `${file}: no such file. To accept all that is found now: --update-baseline`,
  otherBaseline: (version) =>
    `this is a baseline of version ${version}, and version 1 is read. Use the program that wrote it, or write it anew: remove it, and add --update-baseline`,
  noWholeNumber: 'a whole number must stand here',
  gone: (finding) => `${finding}: is accepted, and no longer found. Take it out: --update-baseline`,
  moreGone: (count) =>
    `${count} more that are accepted are no longer found. Take them out: --update-baseline`,
  baselineWritten: (file, count, fresh, gone) =>
    `${file}: ${counted(count, 'finding')} accepted (${fresh} new, ${gone} gone)`,
  alsoAccepted: (count) => `; ${count} accepted`,
  alsoMended: (count, isShown) => `; ${count} ${isShown ? 'would be mended' : 'mended'}`,

  resumeWithoutFile: '--resume goes on with a file. Name it: --out FILE',
  resumeOfInput: 'standard input cannot be read again, so that --resume cannot go on with it. Name files',
  runLeft: (target, journal) =>
    `a run into ${target} was broken off. Go on with it: --resume. To start anew, remove ${journal}`,
  otherSettings: (journal) =>
    `the run that was broken off was called with other options. Call it in the same way, or remove ${journal}`,
  notAmongFiles: (file) =>
    `${file} was read by the run that was broken off, and is none of the files now. Name the same files, or start anew`,
  changedSince: (file) => `${file} has changed since the run was broken off. Start anew`,
  targetIsNoFile: (target) =>
    `${target} is a folder or a device, and no file. Name a file, or print without --out`,
  progress: (done, total) => `${done} of ${total} files done`,

  fileMissing: (file) => `${file}: no such file. Check the name`,
  emptyFolder: (folder) => `${folder}: holds no report that is read. Check the folder`,
  notAllowed: (file) => `${file}: may not be read. Check its permissions`,
  kindName: nameKind,
  wayOut: nameWayOut,
  otherKind: (file, kind, wayOut) =>
    `${file}: is ${kind}, and is not read. ${wayOut}, or pass such files over: --skip-unknown`,
  otherName: (file, extensions) =>
    `${file}: is a text, and its name does not end in ${alternatives(extensions)}. Name it itself if it is a report, or pass such files over: --skip-unknown`,
  emptyFile: (file) => `${file}: is empty. Check the file`,
  foreignName: (file) => `${file}: has a name that is not written in UTF-8, and cannot be opened. Rename it`,
  brokenLink: (link) => `${link}: is a link that leads nowhere. Mend or remove it`,
  noRegularFile: (path) =>
    `${path}: is neither a file nor a folder, and is not read. Pass such things over: --skip-unknown`,
  passedOver: (count) => `${counted(count, 'hidden file or folder', 'hidden files and folders')} passed over`,
  findingsPassedOver: (count) => `${counted(count, 'page of findings', 'pages of findings')} passed over`,
  faulty: (file, message) => `${file}: ${message}`,
  unreadable: (file, reason) => `${file}: could not be read (${reason}). Check the file and try again`,
  wrongBytes: (place, bytes, encoding) =>
    `${place}: the bytes ${bytes} are no character in ${encoding}, and read as \ufffd. Check the file`,
  moreWrongBytes: (file, count) => `${file}: ${counted(count, 'more place')} with such bytes. Check the file`,

  outputClosed: 'standard output was closed before all was written',
  outputFull: 'standard output could not be written: the disk is full. Make room and try again',
  outputBroken: (reason) => `standard output could not be written (${reason})`,

  cannotConvert: (file, layout, { message }) => `${file}: cannot be written as ${layout}: ${message}`,
  cannotWrite: (target, reason) =>
    `${target}: could not be written (${reason}). Check the folder and try again`,
  diskFull: (target) => `${target}: could not be written: the disk is full. Make room and try again`,
  fileInTheWay: (target) =>
    `${target}: could not be written: a file stands where its folder should. Name another folder`,
  notWritable: (target) => `${target}: may not be written. Check the permissions of its folder`,
  convertedWithErrors: (file, errors) =>
    `${file}: has ${counted(errors, 'error')}; what could not be read is not written. See: ogi-report parse ${file}`,
  notWritten: (place, text) => `${place}: “${text}” could not be placed, and is not written`,
  moreNotWritten: (file, count) =>
    `${file}: ${counted(count, 'more place')} with what is not written. See: ogi-report parse ${file}`,

  severities: { error: 'error', warning: 'warning', info: 'info' },
  found: (counts) =>
    counts
      .map(({ severity, count }) => (severity === 'info' ? `${count} info` : counted(count, severity)))
      .join(', '),
  summary: (read, unread, found) => {
    const remark = read === 0 ? '' : `: ${found === '' ? 'nothing to remark' : found}`
    return `${counted(read, 'report')}${remark}${unread === 0 ? '' : `; ${unread} not read`}`
  },
  tooManyWarnings: (count, allowed) =>
    `${counted(count, 'warning')}, and --max-warnings allows ${allowed}. Look at them, or allow more`,

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
