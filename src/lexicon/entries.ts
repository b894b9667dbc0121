import {
  disclosure,
  disclosureCorner,
  type DisclosureColumnKey,
  type DisclosureRowKey,
} from '../form/disclosure.js'
import { disputeColumns, disputeGroups, litigationHeader } from '../form/disputes.js'
import { editions, type FormColumn, type FormRow } from '../form/edition.js'
import { fold } from '../form/fold.js'
import { readMarker, type MarkerStyle } from '../form/marker.js'
import { organizationHeader, requestColumns, requestCorner, requestLines } from '../form/requests.js'
import { sections } from '../form/sections.js'
import { alphabet, headingLetters } from './alphabet.js'
import { found, type Found, type Term } from './term.js'

/** A label as texts are compared with it. */
export interface Entry {
  /** The number that the form gives it, by which labels of the same words are told apart. */
  readonly style: MarkerStyle | null
  readonly number: number
  readonly term: Term
}

/** The words of the form. */
export interface Entries {
  /** Every wording as the form and its variants write it: a text that is one needs no further look. */
  readonly byWording: ReadonlyMap<string, Found>
  /** The labels by their bare words, without their numbers. */
  readonly byWords: ReadonlyMap<string, readonly Entry[]>
  /** The longest label in bare words; what is longer is prose. */
  readonly longest: number
  /** All labels in bare words, with their numbers and without, in order: what begins one stands right before it. */
  readonly ordered: readonly string[]
}

/** Whether one of some labels in order goes on after a text. */
export const goesOnAfter = (ordered: readonly string[], words: string): boolean => {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle] as string) <= words) low = middle + 1
    else high = middle
  }
  return ordered[low]?.startsWith(words) ?? false
}

type TermBeingMade = { -readonly [Key in keyof Term]?: Term[Key] } & Pick<Term, 'letter'>

/** A wording of the form and what it is. One term may have several wordings. */
type Wording = readonly [wording: string, term: TermBeingMade]

let made: Entries | undefined

/** The words of the form, made when they are first asked for. */
export const entries = (): Entries => (made ??= makeEntries())

const makeEntries = (): Entries => {
  const read = [...headings(), ...disclosureWords(), ...applicantWords()].map(([wording, made]) => {
    const marker = readMarker(wording)
    const words = fold(marker === undefined ? wording : wording.slice(marker.length))
    made.label ??= wording
    return { wording, marker, words, term: made as Term }
  })
  const ordered = [...new Set(read.flatMap(({ wording, words }) => [words, fold(wording)]))].sort()
  const byWording = new Map<string, Found>()
  const byWords = new Map<string, Entry[]>()
  for (const { wording, marker, words, term } of read) {
    const entry = { style: marker?.style ?? null, number: marker?.number ?? 0, term }
    byWords.set(words, [...(byWords.get(words) ?? []), entry])
    const begins = goesOnAfter(ordered, words)
    if (!byWording.has(wording)) byWording.set(wording, found(term, marker, words, { near: false, begins }))
  }
  const longest = Math.max(...Array.from(byWords.keys(), ({ length }) => length))
  return { byWording, byWords, longest, ordered }
}

const wordingsOf = ({ label, variants = [] }: Pick<FormRow, 'label' | 'variants'>): readonly string[] => [
  label,
  ...variants,
]

const headings = (): Wording[] =>
  sections.flatMap(({ key, number, title, variants }, at) => {
    const letter = headingLetters[at] as Term['letter']
    return [title, ...variants].map((wording, index): Wording => [
      `${number}、${wording}`,
      { letter, section: key, official: index === 0 },
    ])
  })

/** One wording may stand for several columns, or for rows of several editions. */
const disclosureWords = (): Wording[] => {
  const articles = new Map<string, TermBeingMade>()
  const columns = new Map<string, TermBeingMade>()
  const rows = new Map<string, TermBeingMade>()
  for (const edition of editions) {
    for (const block of disclosure[edition]) {
      for (const wording of [block.article, block.article.replace('第二十条', '第二十一条')])
        articles.set(wording, { letter: alphabet.article })
      for (const column of block.columns as readonly FormColumn[]) {
        for (const wording of wordingsOf(column)) {
          const term = columns.get(wording) ?? { letter: alphabet.disclosureColumn }
          term.editions = withItem(term.editions, edition)
          term.columns = {
            disclosure: withItem(term.columns?.disclosure, column.key as DisclosureColumnKey),
          }
          columns.set(wording, term)
        }
      }
      for (const row of block.rows as readonly FormRow[]) {
        for (const wording of wordingsOf(row)) {
          const term = rows.get(wording) ?? {
            letter: alphabet.disclosureRow,
            row: row.key as DisclosureRowKey,
          }
          term.editions = withItem(term.editions, edition)
          rows.set(wording, term)
        }
      }
    }
  }
  return [
    ['序号', { letter: alphabet.rowNumbers }],
    [disclosureCorner, { letter: alphabet.disclosureCorner }],
    ...articles,
    ...columns,
    ...rows,
  ]
}

const withItem = <Item>(items: readonly Item[] = [], item: Item): readonly Item[] =>
  items.includes(item) ? items : [...items, item]

/** 总计 stands over a column of both tables, and is a row that lost its number; so is 其他. */
const applicantWords = (): Wording[] => {
  const disputesByLabel = new Map<string, (typeof disputeColumns)[number]>(
    disputeColumns.map((column) => [column.label, column]),
  )
  const columns = requestColumns.flatMap((column): Wording[] => {
    const disputes = disputesByLabel.get(column.label)
    disputesByLabel.delete(column.label)
    const term: TermBeingMade = {
      letter: isAlsoRow(column.label) ? alphabet.columnOrRow : alphabet.requestsColumn,
      columns: { requests: [column.key], ...(disputes && { disputes: [disputes.key] }) },
    }
    return wordingsOf(column).map((wording) => [wording, term])
  })
  const letter = alphabet.disputesColumn
  return [
    ...requestCorner.map((wording): Wording => [wording, { letter: alphabet.requestsCorner }]),
    [organizationHeader, { letter: alphabet.requestsColumn, spans: 'organizations' }],
    ...columns,
    ...requestLines.flatMap(requestWords),
    [litigationHeader, { letter, spans: 'litigation' }],
    ...disputeGroups.map(({ key, label }): Wording => [label, { letter, spans: key }]),
    ...Array.from(disputesByLabel.values(), ({ key, label }): Wording => [
      label,
      { letter, columns: { disputes: [key] } },
    ]),
  ]
}

const requestWords = (line: (typeof requestLines)[number]): Wording[] => {
  if ('group' in line) return 'editions' in line ? [] : [[line.group, { letter: alphabet.group }]]
  const term: TermBeingMade = {
    letter: line.key === 'otherOutcome' ? alphabet.rowOrGroup : alphabet.requestsRow,
    row: line.key,
    ...('editions' in line && { editions: line.editions }),
  }
  return wordingsOf(line).map((wording) => [wording, term])
}

const isAlsoRow = (label: string): boolean =>
  requestLines.some((line) => {
    if (!('key' in line)) return false
    const marker = readMarker(line.label)
    return marker !== undefined && fold(line.label.slice(marker.length)) === label
  })
