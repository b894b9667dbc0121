import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where a built file of the library stands; npm runs the benchmark in the folder of the project. */
export const built = (file: string): string => pathToFileURL(resolve('dist', file)).href

/** The library as it is published. */
export const loadLibrary = async (): Promise<typeof import('../../src/index.js')> =>
  (await import(built('index.js'))) as typeof import('../../src/index.js')

/** What reads pages, as it is published. */
export const loadPageLibrary = async (): Promise<typeof import('../../src/html/index.js')> =>
  (await import(built('html.js'))) as typeof import('../../src/html/index.js')
