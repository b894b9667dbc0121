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
  PossibleNumber,
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

/** All that is found in a document, by itself and beside others. */
export const findingsIn = (
  result: FileResult,
  { previous, units }: Beside,
  { rules, words }: ReadingSettings,
  locale: Locale,
): Diagnostic[] => [
  ...check(result, { locale, rules, words, ...(previous && { previous }) }).diagnostics,
  ...(units.length > 0 ? aggregate(result.report, units, { locale, rules }) : []),
]

/** All that the page shows of a document, in plain data. */
export const describeDocument = (result: FileResult, found: readonly Diagnostic[]): Reading => {
  const { kind, report, source } = result
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
      describeFinding(diagnostic, { key: fingerprints[at] ?? '', result, anchorOf }),
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

interface Surroundings {
  key: string
  result: FileResult
  anchorOf: AnchorOf
}

const describeFinding = (
  diagnostic: Diagnostic,
  { key, result, anchorOf }: Surroundings,
): ReportedFinding => ({
  key,
  code: diagnostic.code,
  severity: diagnostic.severity,
  message: diagnostic.message,
  path: diagnostic.path ?? null,
  anchor: anchorOf(diagnostic.position),
  related: (diagnostic.related ?? []).map((one) => ({
    message: one.message,
    path: one.path ?? null,
    anchor: anchorOf(one.position),
  })),
  candidates: [...numbersOfSums(diagnostic), ...numbersOfProse(diagnostic, result)],
  fixes: offeredFixes(diagnostic, result.source),
})

const numbersOfSums = ({ candidates = [] }: Diagnostic): PossibleNumber[] =>
  candidates.map(({ path, expected }) => {
    const value = Number(expected)
    return { path, expected: value, change: { path, value } }
  })

/** Where the prose says 28 and the table 25, one of them is wrong, and only a clerk knows which. */
const numbersOfProse = (
  { code, position, related = [] }: Diagnostic,
  { report, source }: FileResult,
): PossibleNumber[] => {
  const [start, end] = [position.start.offset, position.end.offset]
  const said = source.slice(start, end)
  const [only, ...others] = related
  const cell = cells(report).find(({ path }) => path === only?.path)
  if (code !== 'text-table-mismatch' || others.length > 0 || cell?.value == null) return []
  // Figures that the source parts by tags, or that are no digits, are mended by hand.
  if (!/^\d+(\.\d+)?$/.test(said)) return []
  const { path, value } = cell
  return [
    { path: null, expected: value, change: { edits: [{ start, end, text: String(value) }] } },
    { path, expected: Number(said), change: { path, value: Number(said) } },
  ]
}

const offeredFixes = ({ fixes = [] }: Diagnostic, source: string): OfferedFix[] =>
  fixes.map(({ title, edits }) => ({
    title,
    before: edits.map(({ start, end }) => source.slice(start, end).replace(/<[^>]*>/g, '')).join(' … '),
    after: edits.map(({ text }) => text).join(' … '),
    edits,
  }))

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
