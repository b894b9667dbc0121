import * as fc from 'fast-check'
import { sections } from '../form/forms.js'
import { paragraph } from './prose.js'
import { some } from './some.js'

const numerals = sections.map(({ number }) => number)

/** How the clauses of each level are counted: （一） 1. （1） ①. */
const markers: readonly ((at: number) => string)[] = [
  (at) => `（${numerals[at] ?? ''}）`,
  (at) => `${at + 1}.`,
  (at) => `（${at + 1}）`,
  (at) => String.fromCodePoint(0x2460 + at),
]

/** What clauses of the first section speak of, in most reports. */
const topics = [
  '',
  '主动公开方面。',
  '依申请公开方面。',
  '政府信息管理。',
  '平台建设：',
  '监督保障情况。',
] as const

interface ClauseTree {
  readonly topic: string
  readonly text: string
  readonly below: readonly ClauseTree[]
}

/** Clauses of one level and, under one in four of them, clauses of the next. */
const clausesAt = (level: number): fc.Arbitrary<ClauseTree[]> =>
  some(
    fc.record({
      topic: fc.constantFrom(...topics),
      text: paragraph(),
      below:
        level + 1 < markers.length
          ? fc.oneof(
              { withCrossShrink: true },
              { weight: 3, arbitrary: fc.constant<ClauseTree[]>([]) },
              { weight: 1, arbitrary: clausesAt(level + 1) },
            )
          : fc.constant<ClauseTree[]>([]),
    }),
    level === 0 ? 5 : 3,
  )

const linesOf = (clauses: readonly ClauseTree[], level: number): string[] =>
  clauses.flatMap(({ topic, text, below }, at) => [
    `${markers[level]?.(at) ?? ''}${topic}${text}`,
    ...linesOf(below, level + 1),
  ])

/**
 * Numbered clauses, nested up to four levels deep: （一） over 1. over （1） over ①.
 *
 * @returns An arbitrary of texts, a clause a line; they shrink to one clause of one sentence.
 * @category Generate
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { parse } from 'ogi-report'
 * import { clauses } from 'ogi-report/arbitraries'
 *
 * fc.assert(
 *   fc.property(clauses(), (text) => {
 *     const [section] = parse(`一、总体情况\n\n${text}`).report.children
 *     return section?.type === 'Section' && section.children[1]?.type === 'Clause'
 *   }),
 * )
 * ```
 */
export const clauses = (): fc.Arbitrary<string> => clausesAt(0).map((trees) => linesOf(trees, 0).join('\n'))
