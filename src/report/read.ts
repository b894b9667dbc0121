import { someLocale } from '../findings/check-locale.js'
import { createDiagnostic, type Diagnostic } from '../findings/diagnostic.js'
import type { Locale } from '../findings/locale.js'
import { readingMessages } from '../findings/reading-messages.js'
import type { Finding } from '../findings/finding.js'
import { judge } from '../findings/judge.js'
import { createDraft } from '../grammar/draft.js'
import { readShape } from '../grammar/read.js'
import { outlineOf } from '../outline/outline.js'
import type { SourceCell } from '../scan/cell.js'
import type { Locate, Source } from '../source/source.js'
import { checkOptions } from '../surface/options.js'
import { buildChildren } from '../tree/build.js'
import { createLeafSource } from '../tree/leaves.js'
import type { Report } from '../tree/nodes.js'
import { tablesOf } from '../tree/walk.js'
import { editionOf, reportOutdatedEdition } from './edition.js'
import { checkHeadings } from './headings.js'
import { agencyOf, yearOf } from './identity.js'
import { otherKind } from './kind.js'
import { reportMissingIdentity, reportMissingSections } from './missing.js'
import { reportMissingRows } from './missing-rows.js'
import { reportRepetitions } from './repetitions.js'

/** How a report is read. */
export interface ParseOptions {
  /** The language of the messages: English, or `zh` of `ogi-report/zh`. */
  locale?: Locale
}

const parseOptions = { locale: someLocale }

/** A tree, and what there is to say of it. */
export interface ParseResult {
  report: Report
  /** In the order of the text. */
  diagnostics: Diagnostic[]
}

/** What a report is read from. */
export interface ReadableText extends Pick<Source, 'text' | 'written'> {
  /** Where pictures stand in it, in a document that may have some. */
  readonly pictures?: readonly number[]
}

/**
 * Reads a report from its stream of cells, wherever the cells come from: the lines of a text, or the elements of a page.
 * Offsets of cells and pictures are those of its text; `locate` turns them into positions in what the user gave.
 */
export const readReport = (
  { text, written, pictures }: ReadableText,
  cells: readonly SourceCell[],
  locate: Locate,
  options: ParseOptions,
): ParseResult => {
  checkOptions('parse', options, parseOptions)
  const draft = createDraft(text, readShape(text, cells), pictures)
  reportRepetitions(draft)
  const parts = outlineOf(draft)
  const children = buildChildren(
    createLeafSource({ text: written, cells: draft.cells }, locate),
    parts,
    draft.appendix,
  )
  const tables = tablesOf({ children })
  const edition = editionOf(draft, tables)
  const [agency, year] = [agencyOf(draft, children), yearOf(draft, children)]
  const position = locate(0, text.length)
  const report: Report = { type: 'Report', agency, year, edition, children, position }
  const headed = checkHeadings(draft, parts)
  const other = otherKind(draft, { children, year, headed, tables })
  if (other === undefined) {
    reportMissingIdentity(draft, report)
    reportOutdatedEdition(draft, year, tables)
    reportMissingSections(draft, report, headed, tables)
    reportMissingRows(draft, report, tables)
  }
  const findings = other === undefined ? draft.findings : findingsOfOtherKind(draft.findings, other)
  return { report, diagnostics: diagnosticsOf(findings, locate, options.locale) }
}

/** What the form asks for is not asked of a text in no form, or in another. */
const findingsOfOtherKind = (findings: readonly Finding[], other: Finding): readonly Finding[] => {
  if (other.found === 'not-a-report') return [other]
  const asked = new Set<Finding['found']>(['heading-in-other-words', 'section-order'])
  return [...findings.filter(({ found }) => other.found !== 'older-form' || !asked.has(found)), other]
}

/** The diagnostics of what was found, in the order of the text. */
export const diagnosticsOf = (
  findings: readonly Finding[],
  locate: Locate,
  locale: Locale | undefined,
): Diagnostic[] => {
  const messages = readingMessages(locale)
  const diagnostics = findings.map((finding) => {
    const { earlier, ...judgement } = judge(finding)
    const related = earlier && { related: locate(...earlier) }
    return createDiagnostic({ ...judgement, position: locate(...finding.at), ...related }, messages)
  })
  return diagnostics.sort((one, other) => one.position.start.offset - other.position.start.offset)
}
