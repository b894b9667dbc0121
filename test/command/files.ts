import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll } from 'vitest'
import { buildAlias } from '../../inlined.config.js'

/** A folder of the test's own; it is gone after its last test. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-report-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Writes a file into a folder. */
export const writeInto = (
  folder: string,
  name: string,
  content: string | Uint8Array,
  mode?: number,
): string => {
  const path = join(folder, name)
  writeFileSync(path, content, { mode })
  return path
}

/** The path of a file of the project. */
export const ofProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Builds the command as it is published, into one file. Gives the files of which it is made. */
export const buildCommand = async (outfile: string): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [ofProject('src/command/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    alias: buildAlias,
    logLevel: 'warning',
    metafile: true,
  })
  return Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))
}
