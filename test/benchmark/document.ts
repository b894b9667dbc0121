import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const file = resolve('docs/performance.md')
const markOf = (script: string): string => `<!-- What follows is written by \`npm run ${script}\`. -->`
const anyMark = '<!-- What follows is written by `npm run'

/** Writes the figures of a script to its own part of docs/performance.md: from its mark to the next one. */
export const writePart = (script: string, figures: string): void => {
  const text = readFileSync(file, 'utf8')
  const mark = markOf(script)
  const start = text.indexOf(mark)
  if (start === -1) throw new Error(`docs/performance.md has no line ${mark}`)
  const from = start + mark.length
  const next = text.indexOf(anyMark, from)
  const rest = next === -1 ? '' : `\n${text.slice(next)}`
  writeFileSync(file, `${text.slice(0, from)}\n\n${figures.trimEnd()}\n${rest}`)
}
