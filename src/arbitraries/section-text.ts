import * as fc from 'fast-check'
import { clauses } from './clauses.js'
import { prose } from './prose.js'

/**
 * The text of a section: prose, or clauses, or clauses between prose.
 *
 * @returns An arbitrary of paragraphs joined by `\n`, none of them empty; they shrink to 公开信息0条。
 * @category Generate
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { sectionText } from 'ogi-report/arbitraries'
 *
 * fc.assert(fc.property(sectionText(), (text) => text.split('\n').every((paragraph) => paragraph !== '')))
 * ```
 */
export const sectionText = (): fc.Arbitrary<string> =>
  fc.oneof(
    { withCrossShrink: true },
    prose(),
    fc
      .tuple(orNone(prose()), orNone(clauses()), orNone(prose()))
      .map((parts) => parts.filter((part) => part !== null).join('\n'))
      .filter((text) => text !== ''),
  )

/** A part of a text, or, in one of two cases and when shrunk, none. */
const orNone = (part: fc.Arbitrary<string>): fc.Arbitrary<string | null> => fc.option(part, { freq: 2 })
