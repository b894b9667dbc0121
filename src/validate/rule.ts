import type { RuleCode, Severity } from '../findings/codes.js'
import type { Finding } from '../findings/diagnostic.js'
import type { Edition } from '../form/forms.js'
import type { CellPath } from '../form/keys.js'
import type { DataPath } from '../form/data-path.js'
import type { Locale } from '../findings/locale.js'
import type { Report } from '../tree/nodes.js'
import type { AssessedSums, FailedSum } from './assess.js'
import type { Cells } from './cells.js'
import type { OwnWord } from './own-words.js'
import type { Passage } from './passage.js'

/** What a rule finds. */
export type RuleFinding = Finding<RuleCode>

/** What is known of a rule; a {@link Locale} has what is said of it in words. */
export interface RuleFacts<Code extends RuleCode = RuleCode> {
  readonly code: Code
  /** What has to be so, in the words of the form or in the paths of the data. */
  readonly formula: string
  /**
   * What stands behind it: `published`, words of its source; `form`, what the tables of the form mean, in words of none;
   * `practice`, how offices work, laid down nowhere for all of them.
   */
  readonly basis: 'published' | 'form' | 'practice'
  /** Where it is laid down: the article, the notice, the note printed in the form. */
  readonly source: string
  /**
   * Lines of a report that break the rule: a line of a table stands for that row of a report that says 0 everywhere
   * else; lines below a heading, for the text of that section. Where a rule compares reports, the one it reports on
   * comes last.
   */
  readonly example: readonly string[]
  /** The edition of the tables of the example, where it is not the newest. */
  readonly exampleEdition?: Edition
  /** The words that the example is checked with, and the units that are named. */
  readonly exampleWords?: readonly OwnWord[]
  readonly exampleUnits?: readonly string[]
}

/** What is known of one report: what rules draw on. */
export interface Subject {
  readonly report: Report
  readonly cells: Cells
}

/** A report under the rules. */
export interface Context extends Subject {
  /** The name of its file, where it is known. */
  readonly fileName: string | undefined
  readonly sums: AssessedSums
  /** The words of the user's own list. */
  readonly words: readonly OwnWord[]
  /** Its prose. */
  readonly passages: readonly Passage[]
  /** Pairs of numbers that are wrong by the same amount, and hide each other in a sum. */
  readonly cancelling: readonly CancellingPair[]
  /** Whether a rule is switched on. */
  readonly applies: (code: RuleCode) => boolean
}

/** Two numbers of which one is too large and the other too small by the same amount. */
export interface CancellingPair {
  readonly wrong: readonly [CancellingError, CancellingError]
  /** The sums that fail because of them. */
  readonly explains: readonly FailedSum[]
}

/** One of the two: what it says, what it should say. */
export interface CancellingError {
  readonly path: CellPath
  readonly actual: number
  readonly expected: number
}

/** A rule over one report. */
export interface ReportRule<Code extends RuleCode = RuleCode> extends RuleFacts<Code> {
  readonly over: 'report'
  readonly check: (context: Context) => RuleFinding[]
  /** What the rule finds once the report of the year before is there, too. */
  readonly compare?: (previous: Subject, current: Subject) => RuleFinding[]
}

/** A rule over the reports of two following years. */
export interface YearsRule<Code extends RuleCode = RuleCode> extends RuleFacts<Code> {
  readonly over: 'years'
  readonly check: (previous: Subject, current: Subject) => RuleFinding[]
}

/** A rule over a report and those of the units that it sums up. */
export interface UnitsRule<Code extends RuleCode = RuleCode> extends RuleFacts<Code> {
  readonly over: 'units'
  /** `units` are the names of those whose reports there should be. */
  readonly check: (parent: Subject, children: readonly Subject[], units: readonly string[]) => RuleFinding[]
}

/** A rule that reports are checked by. */
export type Rule = ReportRule | YearsRule | UnitsRule

/** Which rules apply, and how much each matters: `off`, or a severity other than its own. */
export type RuleSettings = Partial<Readonly<Record<RuleCode, Severity | 'off'>>>

/** Other settings of rules for a part of a report. */
export interface RuleOverride {
  /** Paths of the data: sections or tables (`requests`), rows, cells, `title`, `year`; each with all that stands below it. */
  paths: readonly DataPath[]
  rules: RuleSettings
}

/** How reports are checked. */
export interface CheckOptions {
  /** Rules that are switched off, or matter more or less than by default; by their codes. */
  rules?: RuleSettings
  /** Other settings for parts of the report. Of several that speak of a finding, the last one counts. */
  overrides?: readonly RuleOverride[]
  /** The language of the messages: English, or `zh` of `ogi-report/zh`. */
  locale?: Locale
}
