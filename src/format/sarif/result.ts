import type { AcceptedFinding } from '../../baseline/baseline.js'
import type { Position } from '../../source/source.js'
import type { Diagnostic, Edit, Fix } from '../../findings/diagnostic.js'
import { placeInWords, positionIn } from '../place.js'
import type { FormatContext } from '../style.js'
import { descriptorIndex, levels } from './descriptors.js'

/** What results are written with. */
export type ResultContext = Pick<FormatContext, 'document' | 'file' | 'locale' | 'accepted' | 'fingerprints'>

/** The results of diagnostics, SARIF 2.1.0 §3.27; each with what it is known by, where that is given. */
export const resultsOf = (
  diagnostics: readonly Diagnostic[],
  context: ResultContext,
) =>
  diagnostics.map((diagnostic, at) => {
    const { accepted, fingerprints } = context
    const fingerprint = fingerprints?.[at]
    const entry = accepted?.get(fingerprint ?? '')
    return {
      ...resultOf(diagnostic, context),
      ...(fingerprint !== undefined && { partialFingerprints: { 'finding/v1': fingerprint } }),
      // §3.27.23: where one result says whether it is suppressed, all do.
      ...(accepted && { suppressions: entry === undefined ? [] : [suppressionBy(entry)] }),
    }
  })

/** A suppression, SARIF 2.1.0 §3.35, that stands in a file of its own. */
const suppressionBy = ({ reason }: AcceptedFinding) => ({
  kind: 'external',
  ...(reason !== undefined && { justification: reason }),
})

const resultOf = (diagnostic: Diagnostic, context: ResultContext) => {
  const { code, severity, message, position, path, expected, actual, related, fixes } = diagnostic
  const properties = { path, expected, actual }
  const hasLines = positionIn(context.document, position) !== undefined
  return {
    ruleId: code,
    ruleIndex: descriptorIndex.get(code),
    level: levels[severity],
    message: { text: message },
    locations: [locate(position, context)],
    ...(related && {
      relatedLocations: related.map((one, at) => ({
        id: at + 1,
        message: { text: one.message },
        ...locate(one.position, context),
      })),
    }),
    // A fix replaces characters, which the file of a document without lines has not.
    ...(fixes && hasLines && { fixes: fixes.map((fix) => fixOf(fix, context.file)) }),
    properties,
  }
}

/** A location, SARIF 2.1.0 §3.28: a region of a text; in a document without lines, a place by its name. */
const locate = (position: Position, { document, file, locale }: ResultContext) => {
  const artifactLocation = artifactOf(file)
  const region = positionIn(document, position)
  if (region !== undefined) return { physicalLocation: { artifactLocation, region: regionOf(region) } }
  const name = placeInWords(document, position, locale.formats)
  return {
    physicalLocation: { artifactLocation },
    ...(name !== undefined && { logicalLocations: [{ fullyQualifiedName: name }] }),
  }
}

const regionOf = ({ start, end }: Position) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: start.offset,
  charLength: end.offset - start.offset,
})

const fixOf = ({ title, edits }: Fix, file: string | undefined) => ({
  description: { text: title },
  artifactChanges: [{ artifactLocation: artifactOf(file), replacements: edits.map(replacementOf) }],
})

const replacementOf = ({ start, end, text }: Edit) => ({
  deletedRegion: { charOffset: start, charLength: end - start },
  insertedContent: { text },
})

/** A report without a name has no place, and still the format asks for one. */
const unnamed = 'report'

/** A path is a relative reference: /, and \ of Windows, part it, and all else that a URI cannot hold is escaped. */
const artifactOf = (file = unnamed) => {
  const path = file.replaceAll('\\', '/').split('/').map(escapeSegment).join('/')
  return { uri: /^[A-Za-z]%3A\//.test(path) ? `file:///${path.replace('%3A', ':')}` : path }
}

/** Half a character, which names of files may hold, stands for none. */
const escapeSegment = (segment: string): string => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'))
