import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const file = resolve('docs/performance.md')
const mark = '<!-- What follows is written by `npm run bench`. -->'

/** Writes the figures of a run below what docs/performance.md says of them. */
export const writeDocument = (figures: string): void => {
  const text = readFileSync(file, 'utf8')
  const end = text.indexOf(mark)
  if (end === -1) throw new Error(`docs/performance.md has no line ${mark}`)
  writeFileSync(file, `${text.slice(0, end)}${mark}\n\n${figures}`)
}
