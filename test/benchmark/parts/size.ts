import { execFileSync } from 'node:child_process'
import type { Findings } from '../table.js'

interface Size {
  name: string
  bytes: number
  budget: number
}

/** How large the library is for those who put it on a web page. */
export const measureSize = (): Findings => {
  const printed = execFileSync(process.execPath, ['test/package/size.mjs', '--json'], { encoding: 'utf8' })
  const sizes = JSON.parse(printed) as Size[]
  return {
    tables: [],
    verdicts: sizes.map(({ name, bytes, budget }) => ({
      what: `size: ${name}, minified, gzipped`,
      measured: inKilobytes(bytes),
      budget: `≤ ${inKilobytes(budget)}`,
      kept: bytes <= budget,
    })),
  }
}

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
