import type { Draft } from '../grammar/draft.js'
import { withoutRadicals } from '../source/radicals.js'
import type { Report } from '../tree/nodes.js'
import { textOfLeaves } from '../tree/prose.js'
import { proseOf, signatureOf } from '../tree/walk.js'
import { agencyOfField, agencyOfTitle, yearOfField, yearOfText, yearOfTitle } from '../words/identity.js'

type Children = Report['children']

/** Who reports: found in the title, else in the lines around the report, else in the signature. */
export const agencyOf = (children: Children): string | null =>
  agencyOfTitle(titleOf(children)) ??
  firstOf(fieldsOf(children), agencyOfField) ??
  signatureOf({ children })?.agency ??
  null

/** The year that is reported on: from the title, else from the statistics period, else from the text, which is said. */
export const yearOf = (draft: Draft, children: Children): number | null => {
  const title = titleOf(children)
  const year = yearOfTitle(title) ?? firstOf(fieldsOf(children), yearOfField)
  if (year !== null) return year
  const prose = [proseOf({ children }, null), proseOf({ children }, 'overview')]
  const found = yearOfText(prose.map((text) => text ?? '').join('\n'))
  if (found === null) return null
  const place = titleNodeOf(children)?.position
  const at = place === undefined ? ([0, 0] as const) : ([place.start.offset, place.end.offset] as const)
  draft.findings.push({ found: 'year-in-text', ...found, title, at })
  return found.year
}

const titleNodeOf = (children: Children) => children.find((node) => node.type === 'Title')

const titleOf = (children: Children): string => {
  const title = titleNodeOf(children)
  return title === undefined ? '' : withoutRadicals(textOfLeaves(title))
}

const fieldsOf = (children: Children): string[] =>
  children.flatMap((node) => (node.type === 'Metadata' ? [withoutRadicals(textOfLeaves(node))] : []))

const firstOf = <T>(lines: readonly string[], read: (line: string) => T | null): T | null => {
  for (const line of lines) {
    const found = read(line)
    if (found !== null) return found
  }
  return null
}
