import { toData, type ParseResult, type ReportData } from '../../../src/index.js'
import { tokensOf, type LaidOut, type Token } from './laid-out.js'
import { placesOf } from './places.js'

/*
 * What a report gives beside its cells: what it says of itself, and the texts of its sections.
 */

/** The sections whose text the data holds. */
const texts = ['preamble', 'overview', 'problems', 'other'] as const

/** What may rightly be returned, by path. */
export type Returned = Readonly<Record<string, readonly (string | number | null)[]>>

/** A paragraph without the marks that keep it from being read as structure. */
const unmarked = (text: string): string => (text.startsWith('\\') ? text.slice(1).replace(/\\$/, '') : text)

/** The lines of prose below a heading, and whether a row of a table moved among them. */
interface Lines {
  readonly prose: Token[]
  holdsRow: boolean
}

const proseKinds: readonly Token['kind'][] = ['title', 'paragraph', 'heading', 'signature']

/** The lines below each heading that is whole; `front` are those above the first. */
const linesBelowHeadings = (before: LaidOut, { rows }: LaidOut): ReadonlyMap<string, Lines> => {
  const headings = new Set(placesOf(before, 'heading').map(({ token }) => token.text))
  const lines = new Map<string, Lines>()
  let section = 'preamble'
  const linesHere = (): Lines => {
    const here = lines.get(section) ?? { prose: [], holdsRow: false }
    lines.set(section, here)
    return here
  }
  for (const row of rows) {
    if (row.kind === 'table') linesHere().holdsRow = true
    for (const token of row.kind === 'prose' ? tokensOf(row) : []) {
      if (token.kind === 'heading' && headings.has(token.text)) {
        section = token.path
        linesHere()
      } else if (proseKinds.includes(token.kind)) linesHere().prose.push(token)
    }
  }
  return lines
}

const joined = (lines: readonly Token[]): string => lines.map(({ text }) => unmarked(text)).join('\n')

/**
 * The texts that some lines may be read as. A line of the signature that lost the other, or stands among paragraphs, is a
 * paragraph like them, and what is left of a title too; a line above the title is the page's.
 */
const textsOf = ({ prose }: Lines): (string | null)[] => {
  const title = prose.findIndex(({ kind }) => kind === 'title')
  const starts = title === -1 ? [prose] : [prose, prose.slice(title), prose.slice(title + 1)]
  return starts.flatMap((lines) => {
    const signature = lines.filter(({ kind }) => kind === 'signature')
    return [[], signature, ...signature.map((line) => [line])].map((kept) =>
      joined(lines.filter((line) => line.kind !== 'signature' || kept.includes(line))),
    )
  })
}

/** What a damaged report may rightly be read as: what it was, or what is left of it. */
export const rightlyReturned = (data: ReportData, before: LaidOut, damaged: LaidOut): Returned => {
  const lines = linesBelowHeadings(before, damaged)
  const written = placesOf(damaged, 'title', 'signature').map(({ token }) => token.text)
  const title = placesOf(damaged, 'title').map(({ token }) => token.text)
  const right: Record<string, readonly (string | number | null)[]> = {
    title: [data.title, title.join(''), ...title],
    agency: [
      data.agency,
      data.signature.agency,
      ...title.flatMap((line) => organIn(line, data)),
      ...placesOf(damaged, 'signature').map(({ token }) => token.text),
    ],
    year: [data.year, ...title.flatMap(yearsIn)],
    'signature.agency': [data.signature.agency, ...written],
    'signature.date': [data.signature.date, ...written.flatMap(dateIn)],
  }
  for (const text of texts) {
    const below = lines.get(text)
    // A row of a table that moved among the lines is one of them, in the words of its layout.
    if (below?.holdsRow === true) continue
    right[text] = [data[text], ...(below === undefined ? [] : textsOf(below))]
    if (below?.prose.length === 0 || text === 'preamble') right[text] = [...(right[text] ?? []), null]
  }
  return right
}

/** The organ that is damaged in a title whose other words are not. */
const organIn = (line: string, { title, agency }: ReportData): readonly string[] => {
  const [before, behind] = title?.split(agency ?? '') ?? []
  if (before === undefined || behind === undefined || agency === null) return []
  const isWhole = line.startsWith(before) && line.endsWith(behind)
  return isWhole ? [line.slice(before.length, line.length - behind.length)] : []
}

const yearsIn = (line: string): readonly number[] =>
  (line.normalize('NFKC').match(/\d{4}(?=\s*年)/g) ?? []).map(Number)

const dateIn = (line: string): readonly string[] => {
  const [, year, month = '', day = ''] = /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(line) ?? []
  return year === undefined ? [] : [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`]
}

/** The first path at which something else is returned, and no diagnostic says a word of it; `undefined` where there is none. */
export const wronglyReturned = (
  right: Returned,
  { report, diagnostics }: ParseResult,
): string | undefined => {
  const { signature, ...data } = toData(report)
  const actual: Record<string, unknown> = {
    ...data,
    'signature.agency': signature.agency,
    'signature.date': signature.date,
  }
  const paths = new Set<string | undefined>(diagnostics.map(({ path }) => path))
  // Nothing more is asked of a report in an older form, and of what is none.
  if (diagnostics.some(({ code }) => code === 'older-form' || code === 'not-a-report')) return undefined
  const wrong = Object.entries(right).find(
    ([path, values]) =>
      !values.some((value) => value === actual[path]) && !paths.has(path) && !paths.has(path.split('.')[0]),
  )
  if (wrong === undefined) return undefined
  const [path, values] = wrong
  return `${path} is ${JSON.stringify(actual[path])}, not ${values.map((value) => JSON.stringify(value)).join(' or ')}`
}
