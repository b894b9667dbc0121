import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The packages that stand in the built files, so that those who install the library install nothing besides. */
export const inlined: readonly string[] = [
  // Of ogi-report/html and the command.
  'entities',
  'get-east-asian-width',
  'parse5',
  // Of ogi-report/docx.
  'fflate',
  'saxes',
  'xmlchars',
  // Of the command, which shows what it mends and reads its configuration; of it and ogi-report/file, which tell what a file
  // holds that is no text.
  '@borewit/text-codec',
  '@tokenizer/inflate',
  '@humanwhocodes/momoa',
  'diff',
  'file-type',
  'ieee754',
  'junk',
  'picomatch',
  'strtok3',
  'token-types',
  'uint8array-extras',
]

const ofProject = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** What stands for a package in the built files: what it prints is for developers of another package alone. */
export const buildAlias: Record<string, string> = { debug: ofProject('src/file/no-debug.ts') }

/** The licences of all packages that are inlined; they ask to be passed on with them. */
export const thirdPartyLicenses = (): string =>
  inlined.map((name) => `${name}\n${'-'.repeat(name.length)}\n\n${licenseOf(name).trim()}\n`).join('\n\n')

/** Packages that are published without a file of their licence, which is the ISC licence, and who holds the rights. */
const isc: Readonly<Record<string, readonly string[]>> = {
  saxes: ['Copyright (c) Contributors', 'Copyright (c) Isaac Z. Schlueter and Contributors'],
}

const iscLicense = (holders: readonly string[]): string => `ISC License

${holders.join('\n')}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`

/** Packages that are published without a file of their licence, which is the Apache License 2.0, and who holds the rights. */
const apache: Readonly<Record<string, string>> = {
  '@humanwhocodes/momoa': 'Copyright Nicholas C. Zakas',
}

/** The licence of an installed package, as it asks to be passed on. */
export const licenseOf = (name: string): string => {
  const holders = isc[name]
  if (holders !== undefined) return iscLicense(holders)
  const holder = apache[name]
  // A package under the same licence that has its text.
  return holder === undefined ? licenseFileOf(name) : `${holder}\n\n${licenseFileOf('pdfjs-dist')}`
}

const licenseFileOf = (name: string): string => {
  const folder = ofProject(`node_modules/${name}/`)
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
  if (file === undefined) throw new Error(`${name} has no file of its licence`)
  return readFileSync(`${folder}${file}`, 'utf8')
}
