import { randomUUID } from 'node:crypto'
import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes a file whole or not at all: into one beside it, which takes its place when all is written. So a full disk leaves
 * neither an empty file nor a half one, and what stood there before stays until then.
 */
export const saveFile = async (target: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(target), { recursive: true })
  const { path, mode } = await replacedBy(target)
  const beside = join(dirname(path), `.ogi-report-${randomUUID()}.tmp`)
  try {
    await writeFile(beside, content, { flag: 'wx' })
    if (mode !== undefined) await chmod(beside, mode)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** The file that is replaced: what a link leads to, and not the link. One that is not there has no mode. */
export const replacedBy = async (target: string): Promise<{ path: string; mode?: number }> => {
  try {
    const path = await realpath(target)
    return { path, mode: (await stat(path)).mode }
  } catch {
    return { path: target }
  }
}
