import { simplify } from '../../form/fold.js'
import type { Passage } from '../passage.js'
import type { Under } from './read-claims.js'

const longestTitle = 24
const ofRequests = /依申请|公开申请|申请公开/

/** 依申请公开情况: a line of its own, without the stop of a sentence. */
const isTitle = ({ text }: Passage): boolean => text.length <= longestTitle && !/[。；！？!?;]/.test(text)

/** （二）依申请公开。…… : the words that a clause opens with, up to the first stop. */
const titleOfClause = (words: string): string => words.split(/[。：:；，,]/, 1)[0] ?? ''

const under = (title: string): Under => (ofRequests.test(simplify(title)) ? 'requests' : 'other')

/** What the heading of a section says by itself. */
const underHeading = (section: Passage['section']): Under =>
  section === 'requests' || section === 'disputes' ? section : 'none'

/**
 * What the title says that each paragraph stands under: that of its clause, or a line above it. In the sections of
 * applications and of disputes it is what the heading says, until a line says otherwise.
 */
export const titlesAbove = (passages: readonly Passage[]): Under[] => {
  let section: Passage['section'] | undefined
  let above: Under = 'none'
  return passages.map((passage) => {
    const heading = underHeading(passage.section)
    if (passage.section !== section) above = heading
    section = passage.section
    const { clause, text } = passage
    if (clause !== null) {
      above = heading === 'none' ? 'other' : heading
      // A clause speaks of itself in its first words, which are read with it.
      return clause === text || under(titleOfClause(clause)) === 'other' ? above : 'requests'
    }
    const found = above
    if (isTitle(passage)) above = under(text)
    return found
  })
}
