import type { Draft } from '../grammar/draft.js'

/** Reports what was not read since it only repeats what stands above it. */
export const reportRepetitions = ({ text, repetitions, findings }: Draft): void => {
  for (const { at, pattern } of repetitions) {
    const written = text.slice(...pattern).replace(/\s+/g, ' ')
    findings.push({ found: 'repeated-cells', written, at })
  }
}
