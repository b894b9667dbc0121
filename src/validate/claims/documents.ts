import { readAs, wording, type Wording } from './claim.js'
import { documentReading, type Reading } from './readings.js'
import {
  and,
  count,
  countBefore,
  isCounted,
  issue,
  normativeDocuments,
  not,
  ofThatKind,
  regulations,
} from './words.js'

type Kind = 'regulations' | 'normativeDocuments'

/** A wording of documents; of both kinds it is the numbers of both that are meant. */
const ofDocuments = (pattern: string, kinds: readonly Kind[], ...columns: string[]): Wording =>
  wording(pattern, (match, { edition }) => {
    const readings = columns.flatMap((column): Reading[] => {
      const found = kinds.map((kind) => documentReading(kind, column, edition.disclosure))
      const known = found.filter((reading) => reading !== undefined)
      if (known.length < kinds.length) return []
      return [{ name: known.map(({ name }) => name).join('+'), terms: known.flatMap(({ terms }) => terms) }]
    })
    return readings.length === 0 ? undefined : readAs(match, 'document', undefined, readings)
  })

const counted = (verb: string, thing: string): string =>
  `${verb}(?:${thing}${isCounted}${count}|${countBefore}${thing})`

/** What was issued: the table of 2019 counts what was made, and what was made public. */
const issued = ['issued', 'created', 'published']

const kinds: readonly (readonly [kind: Kind, words: string])[] = [
  ['regulations', regulations],
  ['normativeDocuments', normativeDocuments],
]

export const documentWordings: readonly Wording[] = [
  ...kinds.flatMap(([kind, words]) => [
    /*
     * 制发行政规范性文件3件
     *                   ^
     */
    ofDocuments(counted(issue, words), [kind], ...issued),

    /*
     * 未制发规章
     * ^^^^^^^^^^
     */
    ofDocuments(`${not}${issue}${words}${ofThatKind}`, [kind], ...issued),

    /*
     * 废止行政规范性文件1件
     *                   ^
     */
    ofDocuments(counted('(?:宣布|予以)?废止(?:了)?', words), [kind], 'repealed'),

    /*
     * 现行有效行政规范性文件12件
     *                       ^^
     */
    ofDocuments(counted('现行有效(?:的)?', words), [kind], 'inForce'),
  ]),

  /*
   * 未制发规章、规范性文件
   * ^^^^^^^^^^^^^^^^^^^^^^
   */
  ofDocuments(
    `${not}${issue}(?:${regulations}${and}${normativeDocuments}|${normativeDocuments}${and}${regulations})${ofThatKind}`,
    ['regulations', 'normativeDocuments'],
    ...issued,
  ),
]
