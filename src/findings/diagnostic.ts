import type { DataPath } from '../form/data-path.js'
import type { CellPath } from '../form/keys.js'
import type { Position } from '../source/source.js'
import type { Facts } from './facts.js'
import type { Notes } from './locale.js'
import type { Reason } from './reason.js'
import { nameOfPath } from './names.js'
import { severities, type Code, type RuleCode, type Severity } from './codes.js'

/** Another place that a diagnostic speaks of. */
export interface Related {
  message: string
  position: Position
  /** The path of the number that stands there, where it is one; the message then names it in the words of the form. */
  path?: CellPath
}

/** A change of the source: the text between two offsets gives way to another. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A remedy that is offered with a diagnostic, and never applied by itself. */
export interface Fix {
  title: string
  edits: Edit[]
}

/** A number that may be the wrong one of a sum: with another in its place, all sums that it stands in hold. */
export interface Candidate {
  /** The path of the number. */
  path: string
  position: Position
  /** What should stand there, were it the wrong one. */
  expected: string
  /** The rules whose sums the number stands in. */
  rules: RuleCode[]
}

/** What was found in a report, and where. Plain data, fit for JSON. */
export interface Diagnostic {
  code: Code
  /**
   * `error`: something the form requires could not be read, or contradicts itself. `warning`: read, but a person should
   * look. `info`: a variation that changes nothing.
   */
  severity: Severity
  /** What was found and what to do, in the language that was asked for. */
  message: string
  position: Position
  /** The place in the data: a section or table (`requests`), a row (`requests.received`) or a number, which `cellAt` finds. */
  path?: DataPath
  /** What the form asks for here. */
  expected?: string
  /** What stands in the source. */
  actual?: string
  /** Of a word of the user's own list, what the list says of it. */
  note?: string
  /** What was read otherwise than it is written, of `inferred`; why something was not read, of `unread`. */
  reason?: Reason
  related?: Related[]
  /** Of a sum that fails, the numbers of which one alone may be wrong; where it is one, there is no other. */
  candidates?: Candidate[]
  fixes?: Fix[]
}

/** What a diagnostic is made of, before it is put in words. */
export interface Finding<SomeCode extends Code> {
  code: SomeCode
  position: Position
  severity?: Severity
  path?: DataPath
  expected?: string
  actual?: string
  /** What the user's own list says of a word. */
  note?: string
  reason?: Reason
  /** Where the one stands that counts. */
  related?: Position
  /** The numbers that the finding rests on. */
  operands?: readonly Operand[]
  /** The numbers of which one alone may be wrong. */
  candidates?: readonly Candidate[]
  /** What to write, where that is sure; all of it together is one fix. */
  edits?: readonly Edit[]
}

/** A number that a finding rests on: its path, and where it stands. */
export interface Operand {
  path: CellPath
  position: Position
}

/** What is said of findings with some codes, in one language. */
export interface Messages<SomeCode extends Code> {
  describe: (facts: Facts<SomeCode>) => string
  notes: Notes
}

/** Makes a diagnostic. The only place where one is made. */
export const createDiagnostic = <SomeCode extends Code>(
  finding: Finding<SomeCode>,
  messages: Messages<SomeCode>,
): Diagnostic => {
  const { code, position, path, expected, actual, note, reason, related } = finding
  const { operands = [], candidates = [], edits = [] } = finding
  const diagnostic: Diagnostic = {
    code,
    severity: finding.severity ?? severities[code],
    message: messages.describe({ code, path, expected, actual, note, reason, candidates }),
    position,
  }
  if (path !== undefined) diagnostic.path = path
  if (expected !== undefined) diagnostic.expected = expected
  if (actual !== undefined) diagnostic.actual = actual
  if (note !== undefined) diagnostic.note = note
  if (reason !== undefined) diagnostic.reason = reason
  if (related !== undefined) diagnostic.related = [{ message: messages.notes.counted, position: related }]
  if (operands.length > 0) {
    diagnostic.related = operands.map(({ path, position }) => ({ message: nameOfPath(path), position, path }))
  }
  if (candidates.length > 0) diagnostic.candidates = [...candidates]
  if (edits.length > 0) {
    const title = messages.notes.fix(edits.map(({ text }) => text).join(''))
    diagnostic.fixes = [{ title, edits: [...edits] }]
  }
  return diagnostic
}
