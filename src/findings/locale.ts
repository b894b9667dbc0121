import type { ReadingCode, RuleCode, Severity } from './codes.js'
import type { Describe, Describers } from './facts.js'

/** What is said of a rule, in one language. */
export interface RuleWords {
  /** What has to be so, in a sentence. */
  readonly summary: string
  /** What to do where it is not. */
  readonly remedy: string
  /** The message of what the rule finds. */
  readonly message: Describe
}

/** What is said of each rule, in one language. */
export type RulesWords = Readonly<Record<RuleCode, RuleWords>>

/** What is said beside a message. */
export interface Notes {
  /** Of the place of another that counts, where something stands twice. */
  readonly counted: string
  /** The title of a remedy: what to write. */
  readonly fix: (text: string) => string
}

/** How places in documents are named that have no lines; all numbers count from 1. */
export interface PlaceWords {
  /** A paragraph outside of tables. */
  readonly paragraph: (paragraph: number) => string
  /** A cell: its table in the document, its row in the table, its place in the row. */
  readonly cell: (table: number, row: number, cell: number) => string
  /** A part of a Word file beside its document, by its name: `word/footnotes.xml`. */
  readonly part: (name: string) => string
  /** A page of a PDF. */
  readonly page: (page: number) => string
}

/** The words that the formats of `formatDiagnostics` use besides the messages. */
export interface FormatWords {
  /** The tag of the language, RFC 5646: `en-US`. */
  readonly language: string
  readonly severities: Readonly<Record<Severity, string>>
  readonly places: PlaceWords
  /** What stands before another place. */
  readonly note: string
  /** What stands before a remedy. */
  readonly fix: string
  /** What each code of reading says of a report, in a sentence; of rules, `rules` has it. */
  readonly summaries: Readonly<Record<ReadingCode, string>>
}

/**
 * A language of messages. There are two: `en` of `ogi-report/en`, which serves where none is asked for, and `zh` of
 * `ogi-report/zh`. Each is an import of its own, so that a bundle holds the languages that it uses, and no other.
 *
 * @example
 * ```ts
 * import { parse } from 'ogi-report'
 * import { zh } from 'ogi-report/zh'
 *
 * parse('无', { locale: zh }).diagnostics[0]?.message // '这不是年度报告：…'
 * zh.rules['row-total'].summary // '第三部分每一行，六类申请人之和等于总计。'
 * ```
 */
export interface Locale {
  readonly name: 'en' | 'zh'
  /** The messages of what reading a report finds. */
  readonly reading: Describers<ReadingCode>
  /** The messages of the rules, and what documents say of them. */
  readonly rules: RulesWords
  readonly notes: Notes
  readonly formats: FormatWords
}
