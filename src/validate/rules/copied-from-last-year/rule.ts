import type { SectionKey } from '../../../form/forms.js'
import { tableKeys, type TableKey } from '../../../form/keys.js'
import { sectionsOf } from '../../../tree/walk.js'
import { foldText } from '../../claims/folded.js'
import { exampleRow } from '../../example.js'
import { locate, passagesOf, type Passage } from '../../passage.js'
import type { RuleFinding, Subject, YearsRule } from '../../rule.js'

/*
 * 2021: 2021年，我镇每月更新公示栏，由专人核对。
 * 2022: 2021年，我镇每月更新公示栏，由专人核对。
 *       ^^^^^^
 */

const sentence = /[^。！？；\n]+/g
/** What is shorter is said alike by everyone. */
const shortestSentence = 12
/** A text of less says too little to be compared. */
const shortestText = 150
const alike = 0.9
const fewestNumbers = 4

interface Sentence {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  /** Without white space, as it is compared. */
  readonly words: string
}

const sentencesOf = (passages: readonly Passage[]): Sentence[] =>
  passages.flatMap((passage) =>
    [...passage.text.matchAll(sentence)].flatMap(({ 0: text, index }) => {
      const words = foldText(text).text
      return words.length < shortestSentence
        ? []
        : [{ passage, start: index, end: index + text.length, words }]
    }),
  )

/** Years and counts change; the words around them show what was copied. */
const withoutNumbers = (words: string): string => words.replace(/\d+(?:[.,]\d+)*/g, '#')

const proseSections = ['overview', 'problems'] as const satisfies readonly SectionKey[]

const checkProse = (
  before: readonly Sentence[],
  after: readonly Sentence[],
  current: Subject,
): RuleFinding[] => {
  const known = new Set(before.map(({ words }) => withoutNumbers(words)))
  return proseSections.flatMap((key) => {
    const own = after.filter(({ passage }) => passage.section === key)
    const lengthOf = (some: readonly Sentence[]): number =>
      some.reduce((sum, { words }) => sum + words.length, 0)
    const [whole, copied] = [
      lengthOf(own),
      lengthOf(own.filter(({ words }) => known.has(withoutNumbers(words)))),
    ]
    const heading = sectionsOf(current.report).find((section) => section.key === key)?.children[0]
    if (whole < shortestText || copied < whole * alike || heading?.type !== 'Heading') return []
    const actual = `${Math.floor((copied / whole) * 100)}%`
    return [{ code: 'copied-from-last-year', path: key, position: heading.position, actual }]
  })
}

/** A sentence that last year's report has word for word, and that opens with last year. */
const checkYears = (
  before: readonly Sentence[],
  after: readonly Sentence[],
  { previous, current }: { previous: Subject; current: Subject },
): RuleFinding[] => {
  const [last, year] = [previous.report.year, current.report.year]
  if (last === null || year === null) return []
  const known = new Set(before.map(({ words }) => words))
  const opening = new RegExp(`^\\s*${last}\\s*年`)
  return after.flatMap(({ passage, start, end, words }): RuleFinding[] => {
    const [found] = opening.exec(passage.text.slice(start, end)) ?? []
    if (found === undefined || !known.has(words)) return []
    const from = start + found.length - found.trimStart().length
    const position = locate(passage, from, start + found.length)
    const path = passage.section
    return [{ code: 'copied-from-last-year', path, position, expected: `${year}年`, actual: found.trim() }]
  })
}

/** A table all of whose numbers are those of last year, and not next to all of them zero. */
const checkTable = (previous: Subject, current: Subject, table: TableKey): RuleFinding[] => {
  if (previous.cells.edition(table) !== current.cells.edition(table)) return []
  const cells = current.cells.placed.filter(({ path }) => path.startsWith(`${table}.`))
  const [first] = cells
  const isSame = cells.every(({ path, value }) => value === (previous.cells.at(path)?.value ?? null))
  const count = new Set(cells.flatMap(({ value }) => (value === null || value === 0 ? [] : [value]))).size
  if (first === undefined || !isSame || count < fewestNumbers) return []
  return [{ code: 'copied-from-last-year', path: table, position: first.position }]
}

/** A report is of its own year, in its words and in its numbers. */
export const copiedFromLastYear: YearsRule<'copied-from-last-year'> = {
  code: 'copied-from-last-year',
  over: 'years',
  basis: 'practice',
  formula: 'prose(Y) ≠ prose(Y − 1), table(Y) ≠ table(Y − 1)',
  source: '填报惯例；不少地方的通知把内容雷同列为问题',
  example: ['', ''].map(() =>
    [
      exampleRow('disclosure.normativeDocuments', 3, 1, 12),
      exampleRow('disclosure.licensing', 288),
      exampleRow('disclosure.penalties', 19),
    ].join('\n'),
  ),
  check: (previous, current) => {
    const [before, after] = [previous, current].map(({ report }) => sentencesOf(passagesOf(report)))
    if (before === undefined || after === undefined) return []
    return [
      ...checkProse(before, after, current),
      ...checkYears(before, after, { previous, current }),
      ...tableKeys.flatMap((table) => checkTable(previous, current, table)),
    ]
  },
}
