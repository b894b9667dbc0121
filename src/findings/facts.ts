import { sections } from '../form/forms.js'
import { showControls } from '../source/controls.js'
import type { Code } from './codes.js'
import type { Candidate } from './diagnostic.js'
import type { Reason } from './reason.js'
import { kindOfPath, nameOfPath, type PathKind } from './names.js'

/** What a message speaks of. */
export interface Facts<SomeCode extends Code = Code> {
  code: SomeCode
  path: string | undefined
  expected: string | undefined
  actual: string | undefined
  /** What the user's own list says of a word. */
  note?: string | undefined
  reason: Reason | undefined
  /** The numbers of which one alone may be wrong. */
  candidates?: readonly Candidate[] | undefined
}

/** A number that may be the wrong one, in the words of the form. */
export interface NamedCandidate {
  /** The form's words for its path, in quotation marks. */
  name: string
  expected: string
  /** The rules whose sums it stands in. */
  rules: string
}

/** The facts of a diagnostic in the words of the form, ready to stand in a sentence. */
export interface NamedFacts {
  path: string
  /** The form's words for the path, in quotation marks. */
  name: string
  kind: PathKind
  /** As the diagnostic has it, but for what a terminal would obey; empty where it has nothing. */
  expected: string
  /** As the diagnostic has it, on one line and cut where it is long; empty where it has nothing. */
  actual: string
  /** What the user's own list says of a word; empty where it says nothing. */
  note: string
  reason: Reason | undefined
  candidates: readonly NamedCandidate[]
}

/** Puts a diagnostic in words. */
export type Describe = (facts: NamedFacts) => string

/** A message for each of some codes. */
export type Describers<SomeCode extends Code> = Readonly<Record<SomeCode, Describe>>

const longestQuote = 40

/** A text of the source as a message quotes it: on one line, and cut in the middle where it is long. */
const quotable = (text: string): string => {
  const line = showControls(text.replace(/\s+/g, ' ').trim())
  if (line.length <= longestQuote) return line
  const half = longestQuote / 2
  // No cut between the two halves of one character.
  const head = line.slice(0, half).replace(/[\uD800-\uDBFF]$/, '')
  const tail = line.slice(-half).replace(/^[\uDC00-\uDFFF]/, '')
  return `${head}…${tail}`
}

/** Names what the facts speak of. */
export const nameFacts = ({
  path = '',
  expected = '',
  actual = '',
  note = '',
  reason,
  candidates = [],
}: Facts): NamedFacts => ({
  path,
  name: nameOfPath(path),
  kind: kindOfPath(path),
  expected: showControls(expected),
  actual: quotable(actual),
  note: quotable(note),
  reason,
  candidates: candidates.map((one) => ({
    name: nameOfPath(one.path),
    expected: one.expected,
    rules: one.rules.join(', '),
  })),
})

/** The heading of a section as the form words it: 三、收到和处理政府信息公开申请情况. */
export const headingOf = (key: string): string => {
  const section = sections.find((one) => one.key === key)
  return section === undefined ? key : `${section.number}、${section.title}`
}
