import type { Range } from '../findings/finding.js'
import type { Draft } from '../grammar/draft.js'
import { withoutRadicals } from '../source/radicals.js'
import type { Report } from '../tree/nodes.js'
import { textOfLeaves } from '../tree/prose.js'
import { proseOf, signatureOf } from '../tree/walk.js'
import {
  agencyOfField,
  agencyOfTitle,
  endsLikeOrgan,
  yearOfField,
  yearOfText,
  yearOfTitle,
} from '../words/identity.js'

type Children = Report['children']

/**
 * Who reports: found in the title, else in the lines around the report, else in the signature. A name in the title that does
 * not end like one is taken where there is no other, which is said.
 */
export const agencyOf = (draft: Draft, children: Children): string | null => {
  const title = titleOf(children)
  const titled = agencyOfTitle(title)
  if (titled !== null && endsLikeOrgan(titled)) return titled
  const named = firstOf(fieldsOf(children), agencyOfField) ?? signatureOf({ children })?.agency ?? null
  if (named === null && titled !== null)
    draft.findings.push({ found: 'agency-in-title', agency: titled, title, at: placeOfTitle(children) })
  return named ?? titled
}

const placeOfTitle = (children: Children): Range => {
  const place = titleNodeOf(children)?.position
  return place === undefined ? [0, 0] : [place.start.offset, place.end.offset]
}

/** The year that is reported on: from the title, else from the statistics period, else from the text, which is said. */
export const yearOf = (draft: Draft, children: Children): number | null => {
  const title = titleOf(children)
  const year = yearOfTitle(title) ?? firstOf(fieldsOf(children), yearOfField)
  if (year !== null) return year
  const prose = [proseOf({ children }, null), proseOf({ children }, 'overview')]
  const found = yearOfText(prose.map((text) => text ?? '').join('\n'))
  if (found === null) return null
  draft.findings.push({ found: 'year-in-text', ...found, title, at: placeOfTitle(children) })
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
