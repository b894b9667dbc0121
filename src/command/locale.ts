import type { Locale } from '../index.js'
import { en } from '../locales/en.js'
import { zh } from '../locales/zh.js'

/** The name of a language, as it is asked for and as it is passed on to workers. */
export type LocaleName = Locale['name']

/** The languages of the command, by their names. */
export const localeOf: Readonly<Record<LocaleName, Locale>> = { zh, en }

/** The names of the languages of the command. */
export const locales = ['zh', 'en'] as const satisfies readonly LocaleName[]

const isLocaleName = (word: string | undefined): word is LocaleName =>
  locales.some((locale) => locale === word)

/**
 * The language to speak: what `--locale` says, else what the configuration says, else what the environment says, Chinese
 * where that is Chinese. It is found before the arguments are checked, since what is wrong with them is said in it too.
 */
export const findLocale = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  configured?: LocaleName,
): LocaleName => {
  const option = '--locale'
  const asked = args.flatMap((arg, at) => {
    if (arg.startsWith(`${option}=`)) return [arg.slice(option.length + 1)]
    return arg === option ? [args[at + 1]] : []
  })
  const last = asked.at(-1)
  if (isLocaleName(last)) return last
  if (configured !== undefined) return configured
  // As POSIX has it: the first of these that is set decides.
  const language = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find(
    (value) => value !== undefined && value !== '',
  )
  return language?.toLowerCase().startsWith('zh') === true ? 'zh' : 'en'
}
