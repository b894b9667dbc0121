import { fold } from '../form/fold.js'
import { readMarker } from '../form/marker.js'
import type { FormEdition } from '../form/shape.js'
import { alphabet } from './alphabet.js'
import { wordsIn, type FormWord } from './form-words.js'
import type { Term, TermLetter } from './term.js'

/** A term whose places are still being put together. */
interface OpenTerm {
  letter: TermLetter
  label: string
  section?: string
  official?: boolean
  row?: string
  editions?: readonly string[]
  columns?: Record<string, readonly string[]>
  spans?: string
}

/** Over a column of row numbers, which only published reports have. */
const rowNumbers = '序号'

/** What each wording of some forms is. One may be several things: the header of two columns, a row in two editions. */
export const termsOf = (forms: readonly FormEdition[]): ReadonlyMap<string, Term> => {
  const words = forms.flatMap(wordsIn)
  const terms = new Map<string, OpenTerm>([[rowNumbers, { letter: alphabet.rowNumbers, label: rowNumbers }]])
  for (const word of words) terms.set(word.wording, joined(terms.get(word.wording), word))
  const bareRows = new Set(words.flatMap(({ row, wording }) => (row === undefined ? [] : bareLabel(wording))))
  for (const [wording, term] of terms) {
    if (term.columns !== undefined && bareRows.has(fold(wording))) term.letter = alphabet.columnOrRow
  }
  // The types of the keys are read off the same trees.
  return terms as ReadonlyMap<string, unknown> as ReadonlyMap<string, Term>
}

/** The words of a label without the number that it has: 总计 of （七）总计. */
const bareLabel = (label: string): string[] => {
  const marker = readMarker(label)
  return marker === undefined ? [] : [fold(label.slice(marker.length))]
}

const joined = (term: OpenTerm | undefined, word: FormWord): OpenTerm => {
  const { wording, label, letter, edition, section, row, column, spans } = word
  const open = term ?? { letter, label }
  open.letter = letterOfBoth(open.letter, letter)
  // What a variant is in one edition, another may word so.
  if (label === wording) open.label = label
  if (section !== undefined)
    Object.assign(open, { section, official: label === wording || open.official === true })
  if (row !== undefined) open.row ??= row
  if (spans !== undefined) open.spans ??= spans
  if (column !== undefined) {
    const { table, key } = column
    open.columns = { ...open.columns, [table]: withItem(open.columns?.[table], key) }
  }
  if (row !== undefined || column !== undefined) open.editions = withItem(open.editions, edition)
  return open
}

/** （六）其他处理 is a row in one edition and a group in another. What two tables have is the first one's. */
const letterOfBoth = (one: TermLetter, other: TermLetter): TermLetter => {
  const both = new Set<TermLetter>([one, other])
  return both.has(alphabet.requestsRow) && both.has(alphabet.group) ? alphabet.rowOrGroup : one
}

const withItem = <Item>(items: readonly Item[] = [], item: Item): readonly Item[] =>
  items.includes(item) ? items : [...items, item]
