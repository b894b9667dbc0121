import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ofProject } from '../command/files.js'

/** The folder that `npm run docs` builds. */
export const site = ofProject('docs/site')

if (!existsSync(join(site, 'index.html'))) throw new Error('docs/site is not there: npm run docs builds it')

/** All pages of the site, by their paths. */
export const pages: ReadonlyMap<string, string> = new Map(
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(site, name), 'utf8')]),
)
