import { readdirSync, readFileSync } from 'node:fs'
import type { Sample } from '../../support/samples.js'

const folder = new URL('../fixtures/', import.meta.url)

/** The pages written for the tests. */
export const pages: readonly Sample[] = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((name) => ({ name, source: readFileSync(new URL(name, folder), 'utf8') }))
