import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { licenseOf } from '../../inlined.config.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Packages that stand in the published file of another one. */
const within: Readonly<Record<string, readonly string[]>> = {
  jszip: ['immediate', 'lie', 'pako', 'setimmediate'],
}

/**
 * The licences of all that stands in the page: of the project, of each package that its files come from, and of fonts and
 * tables of characters.
 *
 * @param files - The files that the page was made of, from the root of the project.
 * @param beside - What lies beside the page, by its path, with the licences that lie there.
 */
export const licencesOf = (files: readonly string[], beside: ReadonlyMap<string, Uint8Array>): string => {
  const found = new Set(files.flatMap((file) => packageOf(file) ?? []))
  const names = [...found].flatMap((name) => [name, ...(within[name] ?? [])]).sort()
  const own = entryOf('ogi-report', readFileSync(join(root, 'LICENSE'), 'utf8'))
  const others = [...beside].flatMap(([path, bytes]) =>
    /\/LICENSE[^/]*$/.test(path) ? [entryOf(path, new TextDecoder().decode(bytes))] : [],
  )
  return [own, ...names.map((name) => entryOf(name, licenseOf(name))), ...others].join('\n\n')
}

/** `node_modules/@preact/signals/dist/signals.mjs` is of `@preact/signals`. */
const packageOf = (file: string): string | undefined =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]

const entryOf = (name: string, licence: string): string =>
  `${name}\n${'-'.repeat(name.length)}\n\n${licence.trim()}\n`
