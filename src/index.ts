/**
 * The core: it reads texts, gives plain data, checks, writes and edits. It has no Node built-ins, and runs in browsers and
 * workers. Start with `check`, or with `parse` and `toData`.
 *
 * @module ogi-report
 * @category API
 */

export {
  applyBaseline,
  updateBaseline,
  type AcceptedFinding,
  type Baseline,
  type CheckedReport,
  type BaselineResult,
} from './baseline/baseline.js'
export { fingerprintsOf } from './baseline/fingerprints.js'
export { DataError } from './data/data-error.js'
export { toData } from './data/to-data.js'
export { diff, type Change } from './data/diff.js'
export { labelOf, type Label, type LabelLanguage } from './data/label-of.js'
export { paths } from './data/paths.js'
export type { DataValue } from './data/values-of.js'
export { toRows, type NumberRow, type PlacedRow } from './data/to-rows.js'
export type {
  Amount,
  DisclosureData,
  DisputesData,
  ReportData,
  RequestCounts,
  RequestsData,
} from './data/report-data.js'
export type { DocumentResult, DocumentView } from './document/document-result.js'
export { decode, type Decoded, type Encoding, type WrongBytes } from './decode/decode.js'
export type { Code, ReadingCode, RuleCode, Severity } from './findings/codes.js'
export type { Candidate, Diagnostic, Edit, Fix, Related } from './findings/diagnostic.js'
export type { Reason } from './findings/reason.js'
export { formatDiagnostics, type FormatOptions, type FormatStyle } from './format/format.js'
export type { FormatWords, Locale, Notes, PlaceWords, RulesWords, RuleWords } from './findings/locale.js'
export { ReportError } from './findings/report-error.js'
export { applyEdits } from './edit/apply-edits.js'
export { applyEditsToBytes } from './edit/apply-edits-to-bytes.js'
export { editCell } from './edit/edit-cell.js'
export { EditError } from './edit/edit-error.js'
export type { DataPath, GroupPath, TextPath } from './form/data-path.js'
export { sureFixes, type SureFixes } from './edit/sure-fixes.js'
export type { Edition, SectionKey } from './form/forms.js'
export type {
  CellPath,
  ColumnKey,
  DisclosureColumnKey,
  DisclosureColumnOf,
  DisclosureRowKey,
  DisputeColumnKey,
  DisputeGroupKey,
  RequestColumnKey,
  RequestRowKey,
  RowKey,
  RowPath,
  TableKey,
} from './form/keys.js'
export { parse, parseStrict } from './parse.js'
export type { ParseOptions, ParseResult } from './report/read.js'
export { formTables, type FormTable, type FormTableCell } from './serialize/form-tables.js'
export { layouts, type Layout } from './serialize/layout.js'
export { fromData, serialize, type SerializeOptions } from './serialize/serialize.js'
export { SerializeError, type SerializeFault } from './serialize/serialize-error.js'
export type { DocxPlace, PdfPlace, PdfRectangle, Place, TextPlace } from './source/place.js'
export type { ShownText } from './source/shown-text.js'
export type { Point, Position } from './source/source.js'
export type {
  Cell,
  CellState,
  Clause,
  ColumnHeader,
  DisclosureTable,
  DisputesTable,
  GroupLabel,
  Heading,
  Leaf,
  Metadata,
  Node,
  Paragraph,
  Parent,
  Report,
  RequestsTable,
  Row,
  RowLabel,
  Section,
  Signature,
  Table,
  Text,
  Title,
  Unread,
} from './tree/nodes.js'
export { cells, type PlacedCell } from './tree/cells.js'
export { cellAt } from './tree/walk.js'
export { aggregate, type AggregateOptions } from './validate/aggregate.js'
export { check, type CheckReportOptions } from './validate/check.js'
export { compare } from './validate/compare.js'
export type { OwnWord } from './validate/own-words.js'
export { rules } from './validate/registry.js'
export type { CheckOptions, Rule, RuleFacts, RuleOverride, RuleSettings } from './validate/rule.js'
export { validate, type ValidateOptions } from './validate/validate.js'
