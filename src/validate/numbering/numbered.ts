import { numeralOf, readMarker, type Marker, type MarkerStyle } from '../../form/marker.js'
import type { Edit } from '../../findings/diagnostic.js'
import type { SectionKey } from '../../form/forms.js'
import { withoutRadicals } from '../../source/radicals.js'
import type { Text } from '../../tree/nodes.js'
import { textOfLeaves } from '../../tree/prose.js'
import { editOfWords } from '../edit-of-words.js'
import { locate } from '../passage.js'
import type { RuleFinding } from '../rule.js'

/** A heading or clause that opens with a number. */
export interface Numbered {
  readonly section: SectionKey
  readonly leaves: readonly Text[]
  readonly text: string
  readonly marker: Marker
}

/** A heading or the first paragraph of a clause, where it opens with a number. */
export const readNumbered = (section: SectionKey, leaves: readonly Text[]): Numbered | undefined => {
  const text = withoutRadicals(textOfLeaves({ children: leaves }))
  const marker = readMarker(text)
  return marker && { section, leaves, text, marker }
}

/** The number as it is written, without the space behind it. */
const writtenOf = ({ text, marker }: Numbered): string => text.slice(0, marker.length).trimEnd()

/** A number as the form and the standard of official documents write it: 一、 — （一） — 1. — （1） — ①. */
const usual: Readonly<Record<MarkerStyle, (number: number) => string>> = {
  numeral: (number) => `${numeralOf(number)}、`,
  bracketedNumeral: (number) => `（${numeralOf(number)}）`,
  digit: (number) => `${number}.`,
  bracketedDigit: (number) => `（${number}）`,
  circled: (number) => String.fromCodePoint(0x2460 + number - 1),
}

const digits = /[一二三四五六七八九十]+|\d+/

/** Another number in the place of one, its brackets and stops left as they are where it is counted in the same way. */
export const renumbered = (one: Numbered, number: number, style: MarkerStyle = one.marker.style): string => {
  const written = writtenOf(one)
  if (style !== one.marker.style || !digits.test(written) || style === 'circled') return usual[style](number)
  return written.replace(digits, /\d/.test(written) ? String(number) : numeralOf(number))
}

/** A number that is to be another, and the changes that make it so. */
export const wrongNumber = (one: Numbered, expected: string, edits: readonly Edit[] = []): RuleFinding => ({
  code: 'heading-number',
  path: one.section,
  position: locate(one, 0, writtenOf(one).length),
  expected,
  actual: writtenOf(one),
  edits,
})

/** The changes that give some numbers in the place of others; none where one of them cannot be made. */
export const renumberAll = (all: readonly { one: Numbered; expected: string }[]): Edit[] => {
  const edits = all.flatMap(({ one, expected }) => editOfWords(one, 0, writtenOf(one).length, expected) ?? [])
  return edits.length === all.length ? edits : []
}
