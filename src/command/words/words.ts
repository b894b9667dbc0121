import type { Layout, SerializeError, Severity } from '../../index.js'
import type { LocaleName } from '../locale.js'
import type { Kind } from '../../file/kind.js'
import type { Obstacle } from '../fix/mend.js'
import { chinese } from './chinese.js'
import { english } from './english.js'

/** What the command says, besides the messages of diagnostics. */
export interface Words {
  help: string
  parseHelp: string
  checkHelp: string
  convertHelp: string
  tableHelp: string

  // Wrong use: what is wrong, then what to do.
  commandMissing: string
  /** A file stands where the command should. */
  commandForgotten: (file: string) => string
  unknownCommand: (name: string, meant: string | undefined, names: readonly string[]) => string
  unknownOption: (name: string, meant: string | undefined, command: string) => string
  needlessValue: (option: string, value: string) => string
  valueMissing: (option: string, values: readonly string[]) => string
  badValue: (option: string, value: string, values: readonly string[]) => string
  chooseOne: (option: string, other: string) => string
  noFile: string
  inputTwice: string
  notWhole: (option: string, value: string) => string
  layoutMissing: (layouts: readonly string[]) => string
  folderMissing: string
  sameTarget: (file: string, other: string, target: string) => string
  targetIsSource: (target: string) => string
  outputIsInput: (file: string) => string
  unknownRule: (name: string, meant: string | undefined) => string
  badRuleSetting: (name: string, settings: readonly string[]) => string
  previousOfMany: string
  /** More reports than a page holds. */
  tooManyForPage: (files: number, most: number) => string

  // A file in JSON that a person has written. The place stands before each.
  configIsFolder: (path: string) => string
  noJson: string
  unknownKey: (key: string, meant: string | undefined, known: readonly string[]) => string
  keyTwice: (key: string) => string
  /** One of some keys has to be there. */
  keyMissing: (keys: readonly string[]) => string
  noObject: string
  noList: string
  noText: string
  noChoice: (choices: readonly string[]) => string
  noPattern: string
  emptyPattern: string
  unknownPath: (path: string, meant: string | undefined) => string

  // Reports that are mended.
  onlyWithFix: (option: string) => string
  fixOfInput: string
  /** A report would be mended into another that is read. */
  targetIsMended: (target: string) => string
  mendedTwice: (file: string, other: string, target: string) => string
  sameFile: (file: string, other: string) => string
  mendedPassedOver: (count: number) => string
  /** What was mended, by codes, and where it was written; without a target, what would be. */
  mended: (file: string, codes: readonly string[], target: string | undefined) => string
  notMended: (file: string, obstacle: Obstacle) => string
  // Findings that are accepted.
  updateWithoutBaseline: string
  noBaseline: (file: string) => string
  otherBaseline: (version: number) => string
  noWholeNumber: string
  /** An accepted finding that is found no more. */
  gone: (finding: string) => string
  moreGone: (count: number) => string
  baselineWritten: (file: string, count: number, fresh: number, gone: number) => string
  /** Behind a summary. */
  alsoAccepted: (count: number) => string
  /** Behind a summary. */
  alsoMended: (count: number, isShown: boolean) => string

  // A run that was broken off.
  resumeWithoutFile: string
  resumeOfInput: string
  /** A journal is there, and nobody asked to go on. */
  runLeft: (target: string, journal: string) => string
  otherSettings: (journal: string) => string
  notAmongFiles: (file: string) => string
  changedSince: (file: string) => string
  targetIsNoFile: (target: string) => string
  progress: (done: number, total: number) => string

  // Files that cannot be read.
  fileMissing: (file: string) => string
  emptyFolder: (folder: string) => string
  notAllowed: (file: string) => string
  /** A kind of file in a few words, by its media type; `extension` is what the names of such files end in. */
  kindName: (kind: Kind) => string
  /** How a report in a file of a kind that is not read can be read all the same. */
  wayOut: (kind: Kind) => string
  otherKind: (file: string, kindName: string, wayOut: string) => string
  otherName: (file: string, extensions: readonly string[]) => string
  emptyFile: (file: string) => string
  brokenLink: (link: string) => string
  foreignName: (file: string) => string
  noRegularFile: (path: string) => string
  passedOver: (count: number) => string
  findingsPassedOver: (count: number) => string
  /** What is wrong with a document, and what to do. */
  faulty: (file: string, message: string) => string
  unreadable: (file: string, reason: string) => string
  /** Bytes that stand for no character, and where. */
  wrongBytes: (place: string, bytes: string, encoding: string) => string
  moreWrongBytes: (file: string, count: number) => string

  // Standard output that takes no more.
  outputClosed: string
  outputFull: string
  outputBroken: (reason: string) => string

  // Reports that cannot be written.
  cannotConvert: (file: string, layout: Layout, error: SerializeError) => string
  cannotWrite: (target: string, reason: string) => string
  diskFull: (target: string) => string
  notWritable: (target: string) => string
  /** A file stands where its folder has to be. */
  fileInTheWay: (target: string) => string
  convertedWithErrors: (file: string, errors: number) => string
  /** What could not be placed, and where it stands. */
  notWritten: (place: string, text: string) => string
  moreNotWritten: (file: string, count: number) => string

  // What a check found.
  severities: Readonly<Record<Severity, string>>
  /** How much was found: 2 errors, 1 warning. */
  found: (counts: readonly { severity: Severity; count: number }[]) => string
  summary: (read: number, unread: number, found: string) => string
  tooManyWarnings: (count: number, allowed: number) => string

  // A report as a person wants to see it.
  noTitle: string
  agency: string
  year: string
  edition: string
  notFound: string
  noTable: string
  blank: string
  missing: string
  noDiagnostics: string
}

const languages: Readonly<Record<LocaleName, Words>> = { zh: chinese, en: english }

/** What the command says in a language. */
export const wordsIn = (locale: LocaleName): Words => languages[locale]
