import type { Position } from '../../source/source.js'
import type { Diagnostic, Edit, Fix } from '../../findings/diagnostic.js'
import { descriptorIndex, levels } from './descriptors.js'

/** A result, SARIF 2.1.0 §3.27: a diagnostic. */
export const resultOf = (diagnostic: Diagnostic, file: string | undefined) => {
  const { code, severity, message, position, path, expected, actual, related, fixes } = diagnostic
  const properties = { path, expected, actual }
  return {
    ruleId: code,
    ruleIndex: descriptorIndex.get(code),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: locate(position, file) }],
    ...(related && {
      relatedLocations: related.map((one, at) => ({
        id: at + 1,
        message: { text: one.message },
        physicalLocation: locate(one.position, file),
      })),
    }),
    ...(fixes && { fixes: fixes.map((fix) => fixOf(fix, file)) }),
    properties,
  }
}

const locate = ({ start, end }: Position, file: string | undefined) => ({
  artifactLocation: artifactOf(file),
  region: {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  },
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
