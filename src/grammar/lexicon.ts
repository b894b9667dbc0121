import {
  disclosure,
  disclosureCorner,
  type DisclosureColumnKey,
  type DisclosureRowKey,
} from '../form/disclosure.js'
import { disputeColumns, disputeGroups, litigationHeader } from '../form/disputes.js'
import { editions, type Edition, type FormColumn, type FormRow } from '../form/edition.js'
import { fold } from '../form/fold.js'
import { readMarker, type Marker, type MarkerStyle } from '../form/marker.js'
import {
  organizationHeader,
  requestColumns,
  requestCorner,
  requestLines,
  type RequestRowKey,
} from '../form/requests.js'
import { sections, type SectionKey } from '../form/sections.js'
import type { ColumnKey, TableKey } from '../form/tables.js'
import { alphabet, type Letter } from './alphabet.js'

/** What a word of the form is, in each table that has it. */
export interface Term {
  letter: Letter
  /** The words of the form. */
  label?: string
  section?: SectionKey
  /** Whether a heading is worded as the form words it. */
  official?: boolean
  row?: DisclosureRowKey | RequestRowKey
  /** The editions that have this row label or column header; both when absent. */
  editions?: Edition[]
  /** The columns that a header can stand for, by table. */
  columns?: Partial<Record<TableKey, ColumnKey[]>>
  /** The header over several columns: 法人或其他组织, 行政复议. */
  spans?:
    'organizations' | 'reconsideration' | 'litigationDirect' | 'litigationAfterReconsideration' | 'litigation'
}

/** A label that was found, and how. */
export interface Found {
  term: Term | undefined
  /** The number that it is written with. */
  marker: Marker | undefined
  /** Its bare words, folded. */
  words: string
  /** Whether it is not quite the label: a character was lost, added or mistaken, or words in brackets were added. */
  near?: boolean
}

/** The number that the form gives a label, by which labels of the same words are told apart. */
interface Entry {
  style: MarkerStyle | null
  number: number
  term: Term
}

const shortestNear = 4
const shortestForTwo = 9
const mostMistakes = 2

const entries = new Map<string, Entry[]>()
/** Every proper beginning of a label, with its number and without, to know which texts may go on in the next cell. */
const beginnings = new Set<string>()
/** Labels in the words of the form, to spare most of them the folding. */
const official = new Map<string, Found>()

const numbered = (label: string): { marker: Marker | undefined; words: string } => {
  const marker = readMarker(label)
  return { marker, words: fold(marker === undefined ? label : label.slice(marker.length)) }
}

const add = (label: string, term: Term): void => {
  const { marker, words } = numbered(label)
  term.label ??= label
  const known = entries.get(words) ?? []
  known.push({ style: marker?.style ?? null, number: marker?.number ?? 0, term })
  entries.set(words, known)
  if (!official.has(label)) official.set(label, { term, marker, words })
  for (const whole of [words, fold(label)]) {
    for (let length = 1; length < whole.length; length++) beginnings.add(whole.slice(0, length))
  }
}

const addWithVariants = ({ label, variants = [] }: Pick<FormRow, 'label' | 'variants'>, term: Term): void => {
  for (const wording of [label, ...variants]) add(wording, term)
}

const addSections = (): void => {
  sections.forEach(({ key, number, title, variants }, index) => {
    const letter = alphabet.headings.charAt(index)
    add(`${number}、${title}`, { letter, section: key, official: true })
    for (const wording of variants) add(`${number}、${wording}`, { letter, section: key, official: false })
  })
}

const addDisclosure = (): void => {
  add('序号', { letter: alphabet.rowNumbers })
  add(disclosureCorner, { letter: alphabet.disclosureCorner })
  const articles = new Set<string>()
  const columns = new Map<string, Term>()
  const rows = new Map<string, Term>()
  for (const edition of editions) {
    for (const block of disclosure[edition]) {
      articles.add(block.article)
      for (const column of block.columns as readonly FormColumn[]) {
        for (const wording of [column.label, ...(column.variants ?? [])]) {
          const term = columns.get(wording) ?? {
            letter: alphabet.disclosureColumn,
            editions: [],
            columns: {},
          }
          if (!term.editions?.includes(edition)) term.editions?.push(edition)
          const keys = ((term.columns ??= {}).disclosure ??= [])
          if (!keys.includes(column.key as DisclosureColumnKey)) keys.push(column.key as DisclosureColumnKey)
          columns.set(wording, term)
        }
      }
      for (const row of block.rows as readonly FormRow[]) {
        for (const wording of [row.label, ...(row.variants ?? [])]) {
          const key = row.key as DisclosureRowKey
          const term = rows.get(wording) ?? { letter: alphabet.disclosureRow, row: key, editions: [] }
          if (!term.editions?.includes(edition)) term.editions?.push(edition)
          rows.set(wording, term)
        }
      }
    }
  }
  for (const article of articles) {
    add(article, { letter: alphabet.article })
    add(article.replace('第二十条', '第二十一条'), { letter: alphabet.article })
  }
  for (const [wording, term] of [...columns, ...rows]) add(wording, term)
}

const addRequests = (): void => {
  for (const wording of requestCorner) add(wording, { letter: alphabet.requestsCorner })
  add(organizationHeader, { letter: alphabet.requestsColumn, spans: 'organizations' })
  for (const column of requestColumns) {
    const letter = isAlsoRow(column.label) ? alphabet.columnOrRow : alphabet.requestsColumn
    addWithVariants(column, { letter, columns: { requests: [column.key] } })
  }
  for (const line of requestLines) {
    if ('group' in line) {
      if (!('editions' in line)) add(line.group, { letter: alphabet.group })
      continue
    }
    const { key } = line
    const lineEditions: Edition[] | undefined = 'editions' in line ? [...line.editions] : undefined
    const term: Term = {
      letter: key === 'otherOutcome' ? alphabet.rowOrGroup : alphabet.requestsRow,
      row: key,
      ...(lineEditions && { editions: lineEditions }),
    }
    addWithVariants(line, term)
  }
}

const isAlsoRow = (label: string): boolean =>
  requestLines.some((line) => 'key' in line && numbered(line.label).words === fold(label))

const addDisputes = (): void => {
  const letter = alphabet.disputesColumn
  add(litigationHeader, { letter, spans: 'litigation' })
  for (const { key, label } of disputeGroups) add(label, { letter, spans: key })
  for (const column of disputeColumns) {
    const known = entries.get(fold(column.label))?.find(({ term }) => term.letter === alphabet.columnOrRow)
    if (known?.term.columns) known.term.columns.disputes = [column.key]
    else addWithVariants(column, { letter, columns: { disputes: [column.key] } })
  }
}

addSections()
addDisclosure()
addRequests()
addDisputes()

/** The longest label, folded; what is longer is prose. */
export const longestLabel = Math.max(...[...entries.keys()].map((words) => words.length))

/** Looks a text up among the words of the form; its `term` is undefined where it is none of them. */
export const findTerm = (text: string): Found => {
  const exact = official.get(text)
  if (exact !== undefined) return exact
  const marker = readMarker(text)
  const words = fold(marker === undefined ? text : text.slice(marker.length))
  const term = findByWords(words, marker)
  if (term !== undefined || words.length > longestLabel + longestGloss) return { term, marker, words }
  const near = findWithoutGloss(text, marker) ?? findNear(words, marker)
  return near === undefined ? { term, marker, words } : { term: near, marker, words, near: true }
}

/** Looks a text up among the words of the form. */
export type Lookup = (text: string) => Found

/** Looks texts up as {@link findTerm} does, each once: a report has most of its words many times. */
export const createLookup = (): Lookup => {
  const known = new Map<string, Found>()
  return (text) => {
    const exact = official.get(text) ?? known.get(text)
    if (exact !== undefined) return exact
    const found = findTerm(text)
    known.set(text, found)
    return found
  }
}

const longestGloss = 40

const gloss = /[（(【[][^（）()【】[\]]*[)）】\]]/g

/**
 * The label under what was added in brackets: 现行有效件数（历史累计）, or the sound of each word, 數(shù)據(jù). A unit of money
 * other than the form's changes what the numbers mean, and is no mere addition.
 */
const findWithoutGloss = (text: string, marker: Marker | undefined): Term | undefined => {
  const bare = marker === undefined ? text : text.slice(marker.length)
  const plain = bare.replace(gloss, '')
  if (plain === bare || /(?<!万)元/.test(bare)) return undefined
  return findByWords(fold(plain), marker)
}

/** The word of the form with these words, folded, and this number before them. */
export const findByWords = (words: string, marker: Marker | undefined): Term | undefined => {
  const candidates = entries.get(words)
  if (candidates === undefined) return undefined
  const chosen =
    candidates.find(
      ({ style, number }) => style === (marker?.style ?? null) && number === (marker?.number ?? 0),
    ) ?? (isToldApart(candidates, marker) ? undefined : candidates.find((entry) => fits(entry, marker)))
  return chosen?.term
}

/** Whether several labels have the same words, so that a number of its own says that a text is none of them. */
const isToldApart = (candidates: readonly Entry[], marker: Marker | undefined): boolean =>
  candidates.length > 1 && marker !== undefined

/** A label may lose its number or be counted otherwise, but a clause （一） is never a section heading 一、. */
const fits = ({ style, term }: Entry, marker: Marker | undefined): boolean => {
  if (term.section !== undefined) return marker === undefined || marker.style === 'numeral'
  return marker === undefined || style !== null
}

/** The labels by their first and by their last two characters, among which a misspelt one is looked for. */
const byEnds = new Map<string, string[]>()
for (const words of entries.keys()) {
  if (words.length < shortestNear) continue
  for (const end of [words.slice(0, 2), `-${words.slice(-2)}`])
    byEnds.set(end, [...(byEnds.get(end) ?? []), words])
}

/** The one label that a misspelt text is near to; none where several are. */
const findNear = (words: string, marker: Marker | undefined): Term | undefined => {
  if (words.length < shortestNear - 1 || words.length > longestLabel + mostMistakes) return undefined
  const candidates = new Set([
    ...(byEnds.get(words.slice(0, 2)) ?? []),
    ...(byEnds.get(`-${words.slice(-2)}`) ?? []),
  ])
  const near = [...candidates].filter((label) => isNear(words, label))
  const [label, ...others] = near
  if (label === undefined || others.length > 0) return undefined
  const known = entries.get(label) ?? []
  const fitting = known.filter(
    (entry) =>
      entry.term.section === undefined &&
      (marker === undefined || (entry.style === marker.style && entry.number === marker.number)),
  )
  return fitting.length === 1 ? fitting[0]?.term : undefined
}

/** Whether one character of a label, or two of a long one, was lost, added or mistaken. */
const isNear = (words: string, label: string): boolean =>
  differsByAtMost(words, label, label.length >= shortestForTwo ? mostMistakes : 1)

const differsByAtMost = (a: string, b: string, most: number): boolean => {
  if (Math.abs(a.length - b.length) > most) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const [restA, restB] = [a.slice(same), b.slice(same)]
  if (restA === '' || restB === '') return Math.max(restA.length, restB.length) <= most
  if (most === 0) return false
  return (
    differsByAtMost(restA.slice(1), restB.slice(1), most - 1) ||
    differsByAtMost(restA.slice(1), restB, most - 1) ||
    differsByAtMost(restA, restB.slice(1), most - 1)
  )
}

/** Every piece of some labels, folded with their numbers; the whole labels are none. */
const piecesOf = (isMeant: (term: Term) => boolean): Set<string> => {
  const pieces = new Set<string>()
  for (const [label, { term }] of official) {
    if (term === undefined || !isMeant(term)) continue
    const whole = fold(label)
    for (let from = 0; from < whole.length; from++) {
      for (let to = from + 1; to <= whole.length; to++)
        if (to - from < whole.length) pieces.add(whole.slice(from, to))
    }
  }
  return pieces
}

const groupPieces = piecesOf(({ letter }) => letter === alphabet.group || letter === alphabet.rowOrGroup)
const isOfDisputes = ({ letter, columns }: Term): boolean =>
  letter === alphabet.disputesColumn || columns?.disputes !== undefined
const disputesPieces = piecesOf(isOfDisputes)
for (const [label, { term }] of official)
  if (term !== undefined && isOfDisputes(term)) disputesPieces.add(label)
const longestPiece = 8

/** Whether a text is a column header of the disputes table, or a piece of one: 结果 above 维持. */
export const isDisputesPiece = (text: string): boolean => disputesPieces.has(text)

/** Whether a text is a piece of the label of a group, as they stand where the label runs down the page: 年, （三）不. */
export const isGroupPiece = (text: string): boolean => {
  if (text.length > longestPiece) return false
  return groupPieces.has(fold(text)) && !/^[（(]?[一二三四五六七]+[）)、]?$/.test(text)
}

/** Whether a label of the form goes on after a text: after a part of its words, or its bare number. */
export const isBeginning = ({ words, marker }: Found): boolean =>
  words === '' ? marker !== undefined : beginnings.has(words)
