import {
  aggregate,
  cells,
  check,
  fingerprintsOf,
  toData,
  toRows,
  type Diagnostic,
  type Locale,
  type Node,
  type Position,
  type Report,
} from 'ogi-report'
import type {
  Anchor,
  OfferedFix,
  Reading,
  ReadingSettings,
  ReportedFinding,
  ShownParagraph,
  ShownSection,
} from '../model.js'
import type { FileResult } from 'ogi-report/file'

/** The reports that one is compared with. */
export interface Beside {
  previous: Report | null
  units: readonly Report[]
}

/** All that the page shows of a document, in plain data. */
export const describeDocument = (
  result: FileResult,
  { previous, units }: Beside,
  settings: ReadingSettings,
  locale: Locale,
): Reading => {
  const { kind, report, source } = result
  const checking = { locale, rules: settings.rules }
  const words = settings.words
  const found = [
    ...check(result, { ...checking, words, ...(previous && { previous }) }).diagnostics,
    ...(units.length > 0 ? aggregate(report, units, checking) : []),
  ]
  const anchorOf = createAnchors(result)
  const data = toData(report)
  const fingerprints = fingerprintsOf(report, found)
  return {
    kind,
    title: data.title,
    agency: report.agency,
    year: report.year,
    edition: report.edition ?? '2021',
    source: kind === 'text' || kind === 'html' ? source : '',
    numbers: cells(report).map(({ path, state, raw, value, position }) => ({
      path,
      state,
      raw,
      value,
      anchor: anchorOf(position),
    })),
    findings: found.map((diagnostic, at) =>
      describeFinding(diagnostic, fingerprints[at] ?? '', source, anchorOf),
    ),
    sections: sectionsOf(report, result.shown.text, anchorOf),
    data,
    wrongBytes: kind === 'text' || kind === 'html' ? result.wrongBytes.length : 0,
    rows: toRows(report),
  }
}

type AnchorOf = (position: Position) => Anchor

const createAnchors =
  ({ shown, placeOf }: FileResult): AnchorOf =>
  (position) => ({
    start: position.start.offset,
    end: position.end.offset,
    shown: shown.rangeOf(position),
    place: placeOf({ position }) ?? null,
  })

const describeFinding = (
  { code, severity, message, path, position, related = [], candidates = [], fixes = [] }: Diagnostic,
  key: string,
  source: string,
  anchorOf: AnchorOf,
): ReportedFinding => ({
  key,
  code,
  severity,
  message,
  path: path ?? null,
  anchor: anchorOf(position),
  related: related.map((one) => ({
    message: one.message,
    path: one.path ?? null,
    anchor: anchorOf(one.position),
  })),
  candidates: candidates.map(({ path, expected }) => ({ path, expected: Number(expected) })),
  fixes: fixes.map(({ title, edits }): OfferedFix => ({
    title,
    before: edits.map(({ start, end }) => source.slice(start, end).replace(/<[^>]*>/g, '')).join(' … '),
    after: edits.map(({ text }) => text).join(' … '),
    edits,
  })),
})

/** The prose of the report: its preamble, and what each section says besides its table. */
const sectionsOf = (report: Report, shown: string, anchorOf: AnchorOf): ShownSection[] => {
  const paragraphsIn = (node: Node): ShownParagraph[] => {
    if (node.type === 'Paragraph') {
      const anchor = anchorOf(node.position)
      return [{ text: shown.slice(anchor.shown.start, anchor.shown.end), anchor }]
    }
    if (node.type === 'Row' || !('children' in node)) return []
    return node.children.flatMap(paragraphsIn)
  }
  const preamble = report.children.flatMap((node) =>
    node.type === 'Paragraph' || node.type === 'Clause' ? paragraphsIn(node) : [],
  )
  const sections = report.children.flatMap((node): ShownSection[] => {
    if (node.type !== 'Section') return []
    const heading = node.children.find(({ type }) => type === 'Heading')
    const at = heading && anchorOf(heading.position).shown
    return [
      {
        key: node.key,
        title: at === undefined ? '' : shown.slice(at.start, at.end).trim(),
        paragraphs: node.children.flatMap((child) => (child.type === 'Heading' ? [] : paragraphsIn(child))),
      },
    ]
  })
  return preamble.length === 0
    ? sections
    : [{ key: 'preamble', title: '', paragraphs: preamble }, ...sections]
}
