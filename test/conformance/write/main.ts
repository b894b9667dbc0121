import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { corpusFiles } from './files.js'

/* Writes the corpus anew: npm run conformance */

const folder = 'test/conformance/codes'

rmSync(folder, { recursive: true, force: true })
for (const [path, content] of corpusFiles()) {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
