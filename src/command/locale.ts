import { locales, type Locale } from '../diagnostics/messages.js'

/** Whether a word names a language of the command. */
export const isLocale = (word: string | undefined): word is Locale =>
  locales.some((locale) => locale === word)

/**
 * The language to speak: what `--locale` says, else what the environment says, Chinese where that is Chinese. It is
 * found before the arguments are checked, since what is wrong with them is said in it too.
 */
export const findLocale = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Locale => {
  const option = '--locale'
  const asked = args.flatMap((arg, at) => {
    if (arg.startsWith(`${option}=`)) return [arg.slice(option.length + 1)]
    return arg === option ? [args[at + 1]] : []
  })
  const last = asked.at(-1)
  if (isLocale(last)) return last
  // As POSIX has it: the first of these that is set decides.
  const language = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find(
    (value) => value !== undefined && value !== '',
  )
  return language?.toLowerCase().startsWith('zh') === true ? 'zh' : 'en'
}
