import type { TableKey } from '../form/keys.js'
import type { FormBlock, FormEdition, FormHeader, FormLine, FormWords } from '../form/shape.js'
import { alphabet, headingLetters } from './alphabet.js'
import type { TermLetter } from './term.js'

/** A wording of the form, and what it is where it stands. */
export interface FormWord {
  readonly wording: string
  /** The form's own wording for it. */
  readonly label: string
  readonly letter: TermLetter
  readonly edition: string
  /** The section that it heads. */
  readonly section?: string
  /** The row that it labels. */
  readonly row?: string
  /** The column that it heads. */
  readonly column?: { readonly table: TableKey; readonly key: string }
  /** The key of the header that it is, over several columns. */
  readonly spans?: string
}

type Place = Omit<FormWord, 'wording' | 'label'>

interface TableLetters {
  readonly corner: TermLetter
  readonly column: TermLetter
  readonly row: TermLetter
}

const letters: Readonly<Record<TableKey, TableLetters>> = {
  disclosure: {
    corner: alphabet.disclosureCorner,
    column: alphabet.disclosureColumn,
    row: alphabet.disclosureRow,
  },
  requests: { corner: alphabet.requestsCorner, column: alphabet.requestsColumn, row: alphabet.requestsRow },
  // Nothing but headers.
  disputes: {
    corner: alphabet.disputesColumn,
    column: alphabet.disputesColumn,
    row: alphabet.disputesColumn,
  },
}

const wordsAt = ({ label, variants = [] }: FormWords, place: Place): FormWord[] =>
  [label, ...variants].map((wording) => ({ wording, label, ...place }))

/** All words of an edition, in the order of its tree. */
export const wordsIn = ({ name: edition, sections }: FormEdition): FormWord[] =>
  sections.flatMap(({ key, number, title, variants, table }, at) => {
    const letter = headingLetters[at]
    if (letter === undefined) throw new RangeError(`The alphabet has no letter for the section ${title}.`)
    const numbered = variants.map((variant) => `${number}、${variant}`)
    return [
      ...wordsAt({ label: `${number}、${title}`, variants: numbered }, { letter, edition, section: key }),
      ...(table?.blocks ?? []).flatMap((block) => wordsInBlock(block, key as TableKey, edition)),
    ]
  })

const wordsInBlock = (block: FormBlock, table: TableKey, edition: string): FormWord[] => {
  const { article, corner, caption, header, lines } = block
  const above = { letter: letters[table].corner, edition }
  return [
    ...(article === undefined ? [] : wordsAt(article, { letter: alphabet.article, edition })),
    ...[corner, caption].flatMap((words) => (words === undefined ? [] : wordsAt(words, above))),
    ...header.flatMap((one) => wordsInHeader(one, table, edition)),
    ...lines.flatMap((line) => wordsInLine(line, table, edition)),
  ]
}

const wordsInHeader = (header: FormHeader, table: TableKey, edition: string): FormWord[] => {
  const { key } = header
  const place = { letter: letters[table].column, edition }
  if (!('columns' in header)) return wordsAt(header, { ...place, column: { table, key } })
  return [
    ...wordsAt(header, { ...place, spans: key }),
    ...header.columns.flatMap((below) => wordsInHeader(below, table, edition)),
  ]
}

const wordsInLine = (line: FormLine, table: TableKey, edition: string): FormWord[] =>
  'key' in line
    ? wordsAt(line, { letter: letters[table].row, edition, row: line.key })
    : wordsAt(line, { letter: alphabet.group, edition })
