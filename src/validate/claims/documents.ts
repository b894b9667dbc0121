import type { Edition } from '../../form/forms.js'
import { readAs, wording, type DocumentKind, type Wording } from './claim.js'
import { disclosureReading, type Reading } from './readings.js'
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

/** A wording of documents; of both kinds it is the numbers of both that are meant. */
const ofDocuments = (pattern: string, kinds: readonly DocumentKind[], ...columns: string[]): Wording =>
  wording(pattern, (match, { edition }) => {
    const readings = readingsOf(kinds, columns, edition.disclosure)
    return readings.length === 0 ? undefined : readAs(match, 'document', { of: 'documents', kinds }, readings)
  })

const readingsOf = (
  kinds: readonly DocumentKind[],
  columns: readonly string[],
  edition: Edition,
): Reading[] =>
  columns.flatMap((column) => {
    const known = kinds.flatMap((kind) => disclosureReading(kind, column, edition) ?? [])
    if (known.length < kinds.length) return []
    return [{ name: known.map(({ name }) => name).join('+'), terms: known.flatMap(({ terms }) => terms) }]
  })

/** A wording of the documents that were spoken of last. */
const ofTheSame = (pattern: string, column: string): Wording =>
  wording(pattern, (match, { topic, edition }) => {
    if (topic?.of !== 'documents') return undefined
    const readings = readingsOf(topic.kinds, [column], edition.disclosure)
    return readings.length === 0 ? undefined : readAs(match, 'document', topic, readings)
  })

/** What was done with documents, and how many, in either order: 废止规章1件, 规章废止1件. */
const counted = (verb: string, thing: string): string =>
  `(?:${verb}${thing}|${thing}(?:共|已|本年)?${verb})${isCounted}${count}|${verb}${countBefore}${thing}`

/** What was issued: the table of 2019 counts what was made, and what was made public. */
const issued = ['issued', 'created', 'published']

const repeal = '(?:本年)?(?:宣布|予以)?废止(?:了)?'
const inForce = '(?:清理后|目前|共有|现|有|保留)*现行有效(?:的)?'

const kinds: readonly (readonly [kind: DocumentKind, words: string])[] = [
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
    ofDocuments(counted(repeal, words), [kind], 'repealed'),

    /*
     * 现行有效行政规范性文件12件
     *                       ^^
     */
    ofDocuments(counted(inForce, words), [kind], 'inForce'),
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

  /*
   * 制发行政规范性文件3件，废止1件，现行有效12件
   *                             ^             ^^
   */
  ofTheSame(`${repeal}${isCounted}${count}`, 'repealed'),
  ofTheSame(`${inForce}${isCounted}${count}`, 'inForce'),
]
