import type { Range } from '../findings/finding.js'
import { sections, type SectionKey } from '../form/forms.js'
import { writtenIn, type Draft } from '../grammar/draft.js'
import type { Part } from '../outline/outline.js'
import { labelOf } from '../words/word.js'

/** Reports headings that are doubled, out of order or in words of their own. Gives the sections that have one. */
export const checkHeadings = (draft: Draft, parts: readonly Part[]): ReadonlySet<SectionKey> => {
  const seen = new Map<SectionKey, Range>()
  let furthest = -1
  for (const { key, heading } of parts) {
    if (key === null || heading === undefined) continue
    const at = [heading.start, heading.end] as const
    const earlier = seen.get(key)
    if (earlier !== undefined) {
      draft.findings.push({ found: 'duplicate-section', section: key, at, earlier })
      continue
    }
    seen.set(key, at)
    const place = sections.findIndex((section) => section.key === key)
    const behind = sections[furthest]
    if (behind !== undefined && place < furthest)
      draft.findings.push({ found: 'section-order', section: key, behind: behind.key, at })
    furthest = Math.max(furthest, place)
    const label = labelOf(heading)
    if (label?.term.official !== true || label.marker?.number !== place + 1) {
      const written = writtenIn(draft, heading)
      draft.findings.push({ found: 'heading-in-other-words', section: key, written, at })
    }
  }
  return new Set(seen.keys())
}
