/*
 * The names of WordprocessingML. Files may choose their prefixes; here each namespace has one.
 */

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The prefix of each namespace that is asked for; those of the strict form of the standard are the same. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [word, 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
])

/** Finds names by the prefixes that are declared where they stand. */
export interface Names {
  /** The name of an element or attribute: `w:p`, whatever its prefix in the file; as it is written, where nothing asks for its namespace. */
  readonly nameOf: (written: string) => string
}

/** The names of elements in which nothing is declared but what is declared around them. */
export const createNames = (declared: ReadonlyMap<string, string>): Names => {
  const known = new Map<string, string>()
  const find = (written: string): string => {
    const colon = written.indexOf(':')
    const uri = declared.get(written.slice(0, Math.max(colon, 0)))
    const prefix = uri === undefined ? undefined : prefixes.get(uri)
    // No prefix that is asked for stands for another namespace.
    if (prefix === undefined) return `other:${written}`
    return `${prefix}:${written.slice(colon + 1)}`
  }
  return {
    nameOf: (written) => {
      let name = known.get(written)
      if (name === undefined) {
        name = find(written)
        known.set(written, name)
      }
      return name
    },
  }
}
