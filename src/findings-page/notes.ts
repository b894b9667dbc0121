import type { Diagnostic, DocumentView, Severity } from '../index.js'
import { severityOrder } from '../findings/codes.js'
import { escapeMarkup } from '../source/markup.js'
import { showControls } from '../source/controls.js'
import type { PageWords } from './words.js'

/** A finding on the page: where it stands among those of its report, and where it is marked. */
export interface Note {
  finding: Diagnostic
  /** Counted from 1 in its report. */
  number: number
  /** The fragment of the page that it has: `r1-f3`. */
  id: string
  /** Where the document shows its place, in UTF-16 units, half-open. */
  start: number
  end: number
  /** The marks that lead back to it: in the table, in the text. */
  marks: Set<'table' | 'text'>
}

/** What the parts of a report are drawn with. */
export interface Sheet {
  file: string
  document: DocumentView
  notes: readonly Note[]
  words: PageWords
}

/** The notes of a report, in the order of its findings. */
export const notesOf = (findings: readonly Diagnostic[], { shown }: DocumentView, prefix: string): Note[] =>
  findings.map((finding, at) => ({
    finding,
    number: at + 1,
    id: `${prefix}-f${at + 1}`,
    ...shown.rangeOf(finding.position),
    marks: new Set(),
  }))

/** Words of a report, of a file name or of a message, as they stand on the page. */
export const inMarkup = (text: string): string => escapeMarkup(showControls(text))

/** The sign of a number that may be the wrong one. */
const candidateSign = '?'

/** The signs that tell severities apart without their colours. */
export const signs: Readonly<Record<Severity, string>> = { error: '✕', warning: '△', info: '○' }

/** The severity that matters most among some notes. */
export const worstOf = (notes: readonly Note[]): Severity =>
  severityOrder.find((severity) => notes.some(({ finding }) => finding.severity === severity)) ?? 'info'

/** A link from a mark to its finding. The first mark of a finding in a table, and that in the text, can be led to. */
export const drawReference = (note: Note, where: 'table' | 'text', { words }: Sheet): string => {
  const { finding, number, id, marks } = note
  const { severity } = finding
  const anchor = marks.has(where) ? '' : ` id="${id}-${where}"`
  marks.add(where)
  const name = words.toFinding(words.severities[severity], number)
  return `<a class="ref ${severity}"${anchor} href="#${id}" aria-label="${inMarkup(name)}">${signs[severity]}${number}</a>`
}

/** A link from a number that may be the wrong one, with others, to the finding that says so. */
export const drawCandidate = ({ finding, number, id }: Note, { words }: Sheet): string => {
  const { severity } = finding
  const name = words.toCandidate(words.severities[severity], number)
  return `<a class="ref ${severity}" href="#${id}" aria-label="${inMarkup(name)}">${candidateSign}${number}</a>`
}

/** Whether a number may be the wrong one of a finding that is told of another. */
export const isCandidate = (path: string, { finding }: Note): boolean =>
  finding.path !== path && finding.candidates?.some((one) => one.path === path) === true
