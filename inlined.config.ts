import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The packages that stand in the built files, so that those who install the library install nothing besides. */
export const inlined: readonly string[] = [
  // Of ogi-report/html and the command.
  'entities',
  'get-east-asian-width',
  'parse5',
  // Of the command, which tells what a file holds that is no text.
  '@borewit/text-codec',
  '@tokenizer/inflate',
  'file-type',
  'ieee754',
  'junk',
  'strtok3',
  'token-types',
  'uint8array-extras',
]

const ofProject = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** What stands for a package where the command is built: what it prints is for developers of another package alone. */
export const commandAlias: Record<string, string> = { debug: ofProject('src/command/input/no-debug.ts') }

/** The licences of all packages that are inlined; they ask to be passed on with them. */
export const thirdPartyLicenses = (): string =>
  inlined.map((name) => `${name}\n${'-'.repeat(name.length)}\n\n${licenseOf(name).trim()}\n`).join('\n\n')

const licenseOf = (name: string): string => {
  const folder = ofProject(`node_modules/${name}/`)
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
  if (file === undefined) throw new Error(`${name} has no file of its licence`)
  return readFileSync(`${folder}${file}`, 'utf8')
}
