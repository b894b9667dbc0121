import { existsSync, readFileSync } from 'node:fs'
import { ofProject } from '../../command/files.js'

const { exports } = JSON.parse(readFileSync(ofProject('package.json'), 'utf8')) as {
  exports: Record<string, unknown>
}

const sourceOf = (name: string): string => {
  const source = ['src/index.ts', `src/${name}/index.ts`, `src/locales/${name}.ts`]
    .slice(name === '' ? 0 : 1)
    .map(ofProject)
    .find((file) => existsSync(file))
  if (source === undefined) throw new Error(`the entry ${name} has no source`)
  return source
}

/** The source of each entry of the package, by the name that programs import: `ogi-report/html`. */
export const entries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([path]) => [path.replace('.', 'ogi-report'), sourceOf(path.slice(2))] as const)
    // Those below another before it.
    .sort(([one], [other]) => other.length - one.length),
)
