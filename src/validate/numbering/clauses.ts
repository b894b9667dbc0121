import type { Edit } from '../../findings/diagnostic.js'
import type { Clause, Paragraph, Section } from '../../tree/nodes.js'
import { textOfLeaves } from '../../tree/prose.js'
import { numeralOf, readMarker } from '../../form/marker.js'
import type { RuleFinding } from '../rule.js'
import { readNumbered, renumberAll, renumbered, wrongNumber, type Numbered } from './numbered.js'

/** A clause with its number, its paragraphs and clauses, and those of them that are numbered. */
interface NumberedClause extends Numbered {
  readonly children: Clause['children']
  readonly below: readonly NumberedClause[]
}

const clausesIn = (section: Section['key'], nodes: readonly { type: string }[]): NumberedClause[] =>
  nodes.filter(isClause).flatMap(({ children }) => {
    const [first] = children
    const numbered = first?.type === 'Paragraph' ? readNumbered(section, first.children) : undefined
    return numbered === undefined ? [] : [{ ...numbered, children, below: clausesIn(section, children) }]
  })

const isClause = (node: { type: string }): node is Clause => node.type === 'Clause'

const wordsOf = (nodes: Clause['children']): string =>
  nodes.map((node) => (node.type === 'Clause' ? wordsOf(node.children) : textOfLeaves(node))).join('\n')

/** Whether a paragraph opens with a number that reading did not take for that of a clause, so that one seems to be missing. */
const hasLooseNumbers = (nodes: readonly { type: string }[], opensClause = false): boolean =>
  nodes.some((node, at) => {
    if (isClause(node)) return hasLooseNumbers(node.children, true)
    return isParagraph(node) && !(opensClause && at === 0) && readMarker(textOfLeaves(node)) !== undefined
  })

const isParagraph = (node: { type: string }): node is Paragraph => node.type === 'Paragraph'

/** The clauses of a section that are numbered twice, with a gap, in two systems at one level, or as sections are. */
export const wrongClauses = (section: Section): RuleFinding[] => {
  // Where something could not be read, it may be the clause that seems to be missing.
  if (section.children.some(({ type }) => type === 'Unread') || hasLooseNumbers(section.children)) return []
  const clauses = clausesIn(section.key, section.children)
  return [...asSections(clauses), ...checkSiblings(clauses)]
}

const within = (clauses: readonly NumberedClause[]): NumberedClause[] =>
  clauses.flatMap((clause) => [clause, ...within(clause.below)])

/*
 * 一、总体情况
 * 一、主动公开
 * ^^
 */
const asSections = (clauses: readonly NumberedClause[]): RuleFinding[] => {
  const wrong = clauses.filter(({ marker }) => marker.style === 'numeral')
  const [first] = wrong
  if (first === undefined) return []
  const all = wrong.map((one) => ({ one, expected: renumbered(one, one.marker.number, 'bracketedNumeral') }))
  const isSure =
    wrong.every(({ marker }, at) => marker.number === at + 1) &&
    !within(clauses).some(({ marker }) => marker.style === 'bracketedNumeral')
  return [wrongNumber(first, all[0]?.expected ?? '', isSure ? renumberAll(all) : [])]
}

const checkSiblings = (clauses: readonly NumberedClause[]): RuleFinding[] => [
  ...runsOf(clauses).flatMap(checkRun),
  ...otherSystems(clauses),
  ...clauses.flatMap((clause) => [...continued(clause), ...checkSiblings(clause.below)]),
]

/** Clauses that follow each other and are counted in the same way, from one on. What starts in the midst is left alone. */
const runsOf = (clauses: readonly NumberedClause[]): NumberedClause[][] => {
  const runs: NumberedClause[][] = []
  let style: string | undefined
  for (const [at, clause] of clauses.entries()) {
    const { marker } = clause
    if (marker.number === 1 && !isOneAgain(clauses, at)) runs.push([clause])
    else if (marker.style === style) runs.at(-1)?.push(clause)
    else runs.push([])
    style = marker.style
  }
  return runs.filter((run) => run[0]?.marker.number === 1)
}

/** （一）（一）（三）: a second one, and no new list. */
const isOneAgain = (clauses: readonly NumberedClause[], at: number): boolean => {
  const [before, own, next] = [clauses[at - 1], clauses[at], clauses[at + 1]].map((one) => one?.marker)
  return before?.number === 1 && next?.number === 3 && before.style === own?.style && own.style === next.style
}

/*
 * （一）（二）（二）（四）        （一）（二）（四）
 *             ^^^^                           ^^^^
 */
const checkRun = (run: readonly NumberedClause[]): RuleFinding[] => {
  const findings: RuleFinding[] = []
  // The number that the clause before has, or should have where it alone is wrong.
  let last = 0
  for (const [at, clause] of run.entries()) {
    const [number, written] = [last + 1, clause.marker.number]
    // Another list, whose first clauses stand elsewhere.
    if (written < last) break
    const isSlip = run[at + 1]?.marker.number === number + 1
    last = isSlip ? number : written
    const before = run[at - 1]
    if (written === number || before === undefined) continue
    if (written > number && isNamedIn(wordsOf(before.children), number, written)) continue
    findings.push(wrongNumber(clause, renumbered(clause, number), sureEdits(run.slice(at), number)))
  }
  return findings
}

/** Whether the numbers that are left out stand within the words before: 2. in the midst of a paragraph, 二是. */
const isNamedIn = (text: string, from: number, to: number): boolean => {
  for (let number = from; number < to; number++) {
    const numeral = numeralOf(number)
    const circled = String.fromCodePoint(0x2460 + number - 1)
    const forms = [`${number}.`, `${number}、`, `${number}．`, `${number}）`, `${number})`, circled]
    const numerals = [
      `${numeral}、`,
      `${numeral}）`,
      `${numeral})`,
      `${numeral}是`,
      `第${numeral}`,
      `其${numeral}`,
    ]
    if (![...forms, ...numerals].some((form) => text.includes(form))) return false
  }
  return true
}

/** One wrong number between right ones is that one; behind one that stands twice, all others are one more. */
const sureEdits = ([clause, ...rest]: readonly NumberedClause[], number: number): Edit[] => {
  if (clause === undefined) return []
  const written = clause.marker.number
  const isSlip = rest[0]?.marker.number === number + 1
  if (isSlip) return renumberAll([{ one: clause, expected: renumbered(clause, number) }])
  const isTwice =
    written === number - 1 && rest.every(({ marker }, further) => marker.number === written + further + 1)
  if (!isTwice) return []
  return renumberAll(
    [clause, ...rest].map((one) => ({ one, expected: renumbered(one, one.marker.number + 1) })),
  )
}

/*
 * 1.…… 2.…… （三）……
 *            ^^^^
 */
const otherSystems = (clauses: readonly NumberedClause[]): RuleFinding[] =>
  clauses.flatMap((clause, at) => {
    const [first, before] = [clauses[at - 2], clauses[at - 1]]
    // It takes two to tell how the others are counted.
    if (before === undefined || first?.marker.style !== before.marker.style) return []
    if (first.marker.number + 1 !== before.marker.number || clause.marker.style === before.marker.style)
      return []
    if (clause.marker.number !== before.marker.number + 1) return []
    const expected = renumbered(clause, clause.marker.number, before.marker.style)
    return [wrongNumber(clause, expected, renumberAll([{ one: clause, expected }]))]
  })

/*
 * （一）…… （二）…… 3.……: 3. stands below （二）, and goes on with its count.
 *                    ^^
 */
const continued = (clause: NumberedClause): RuleFinding[] => {
  const [first] = clause.below
  const { number, style } = clause.marker
  if (first === undefined || number === 1 || first.marker.number !== number + 1) return []
  if (isNamedIn(clause.text, 1, first.marker.number)) return []
  const expected = renumbered(first, first.marker.number, style)
  return [
    wrongNumber(first, expected, clause.below.length === 1 ? renumberAll([{ one: first, expected }]) : []),
  ]
}
