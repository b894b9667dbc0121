import type { Locale } from '../../index.js'
import { chinese } from './chinese.js'
import { english } from './english.js'

/** What the command says, besides the messages of diagnostics. */
export interface Words {
  help: string
  parseHelp: string

  // Wrong use: what is wrong, then what to do.
  commandMissing: string
  /** A file stands where the command should. */
  commandForgotten: (file: string) => string
  unknownCommand: (name: string, meant: string | undefined, names: readonly string[]) => string
  unknownOption: (name: string, meant: string | undefined) => string
  needlessValue: (option: string, value: string) => string
  valueMissing: (option: string, values: readonly string[]) => string
  badValue: (option: string, value: string, values: readonly string[]) => string
  chooseOne: (option: string, other: string) => string
  noFile: string
  inputTwice: string

  // Files that cannot be read.
  fileMissing: (file: string) => string
  isFolder: (file: string) => string
  notAllowed: (file: string) => string
  notUtf8: (file: string) => string
  unreadable: (file: string, reason: string) => string

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

const languages: Readonly<Record<Locale, Words>> = { zh: chinese, en: english }

/** What the command says in a language. */
export const wordsIn = (locale: Locale): Words => languages[locale]
