import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Arguments } from '../arguments.js'
import { explain } from '../input/explain.js'
import { UsageError } from '../usage-error.js'
import type { Words } from '../words/words.js'
import { configurationName, type Configuration } from './configuration.js'
import { readConfiguration } from './read-configuration.js'

/**
 * The configuration that `--config` names; without it, the first that stands in the folder the command is called in, or in
 * one above it. `undefined` where there is none, and with `--no-config`.
 */
export const findConfiguration = async (
  { options }: Pick<Arguments, 'options'>,
  folder: string,
  words: Words,
): Promise<Configuration | undefined> => {
  const named = options.get('config')
  if (options.has('no-config')) {
    if (named !== undefined) throw new UsageError(words.chooseOne('--config', '--no-config'))
    return undefined
  }
  const path = named === undefined ? await searchUpwards(folder) : resolve(folder, named)
  if (path === undefined) return undefined
  if (named !== undefined && (await isFolder(path))) throw new UsageError(words.configIsFolder(named))
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(explain(named ?? path, error, words))
  })
  return { ...readConfiguration(text, named ?? path, words), folder: dirname(path) }
}

const searchUpwards = async (folder: string): Promise<string | undefined> => {
  const path = join(folder, configurationName)
  if (await isFile(path)) return path
  const above = dirname(folder)
  return above === folder ? undefined : searchUpwards(above)
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
