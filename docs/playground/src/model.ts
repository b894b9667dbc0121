import type {
  CellPath,
  CellState,
  DataPath,
  Code,
  Edit,
  Edition,
  NumberRow,
  OwnWord,
  Place,
  ReportData,
  SectionKey,
  Severity,
} from 'ogi-report'

/** What a document is. */
export type Kind = 'text' | 'html' | 'docx' | 'pdf'

/** A file as it was given, or with changes made. */
export interface GivenFile {
  name: string
  bytes: Uint8Array
}

/** Where something stands: in the source that positions point into, in what the document shows, and in the document. */
export interface Anchor {
  start: number
  end: number
  shown: { start: number; end: number }
  place: Place | null
}

/** A number of the form, as the report gives it. */
export interface ReportedNumber {
  path: CellPath
  state: CellState
  raw: string
  value: number | null
  anchor: Anchor
}

export interface RelatedPlace {
  message: string
  path: DataPath | null
  anchor: Anchor
}

/** A number that may be the wrong one, and what would then stand there. */
export interface PossibleNumber {
  /** Of a number of the prose `null`. */
  path: CellPath | null
  expected: number
  change: Change
}

/** A remedy, with what stands there now. */
export interface OfferedFix {
  title: string
  before: string
  after: string
  edits: Edit[]
}

/** A finding, in plain data. */
export interface ReportedFinding {
  /** The same in every reading of the same report, wherever its lines stand. */
  key: string
  code: Code
  severity: Severity
  message: string
  path: DataPath | null
  anchor: Anchor
  related: RelatedPlace[]
  candidates: PossibleNumber[]
  fixes: OfferedFix[]
}

/** A paragraph of a section, as the document shows it. */
export interface ShownParagraph {
  text: string
  anchor: Anchor
}

export interface ShownSection {
  key: SectionKey | 'preamble'
  title: string
  paragraphs: ShownParagraph[]
}

/** What was read of a document: plain data, which a worker can send. */
export interface Reading {
  kind: Kind
  title: string | null
  agency: string | null
  year: number | null
  edition: Edition
  /** The text of a text or the source of a page; empty for files that show themselves. */
  source: string
  numbers: ReportedNumber[]
  findings: ReportedFinding[]
  sections: ShownSection[]
  data: ReportData
  /** How many sequences of bytes of a text or page stand for no character. */
  wrongBytes: number
  rows: NumberRow[]
}

/** A change that is asked for: a number typed over, or the edits of a remedy. */
export type Change = { path: CellPath; value: number } | { edits: Edit[] }

/** How a document is to be read. */
export interface ReadingSettings {
  language: 'zh' | 'en'
  /** The severities that the user has set, by code. */
  rules: Readonly<Record<string, Severity | 'off'>>
  /** The words that the user does not want in a report. */
  words: readonly OwnWord[]
}

/** Of one version of a document; the worker keeps what it read of each under this name. */
export type VersionKey = string

export interface ReadRequest {
  type: 'read'
  version: VersionKey
  file: GivenFile
  settings: ReadingSettings
  /** The report of the year before, among the open ones. */
  previous: { version: VersionKey; file: GivenFile } | null
  /** The reports whose numbers this one sums up. */
  units: { version: VersionKey; file: GivenFile }[]
}

/** The page of what is found in a document, but for what is accepted. */
export interface PageRequest extends Omit<ReadRequest, 'type'> {
  type: 'page'
  /** The keys of the findings that are accepted. */
  accepted: readonly string[]
}

export interface ChangeRequest {
  type: 'change'
  version: VersionKey
  file: GivenFile
  change: Change
}

export type Request = ReadRequest | PageRequest | ChangeRequest

/** What the worker answers: a reading, a page, the bytes of a changed file, or why there is none. */
export type Answer = { reading: Reading } | { page: string } | { bytes: Uint8Array } | { error: string }
