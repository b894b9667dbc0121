import { fstat, type BigIntStats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'

/**
 * What a file is, whatever path leads to it: links of both kinds, other letters where the system does not tell them
 * apart. `undefined` for what is no file.
 */
export type Identity = string | undefined

const identityIn = (stats: BigIntStats): Identity =>
  stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined

/** What the file at a path is. */
export const identityOf = async (path: string): Promise<Identity> => {
  try {
    return identityIn(await stat(path, { bigint: true }))
  } catch {
    return undefined
  }
}

/** What file a stream reads or writes, as one does whose input or output is redirected. */
export const identityOfStream = async ({ fd }: { fd?: number | undefined }): Promise<Identity> => {
  if (fd === undefined) return undefined
  try {
    return identityIn(await promisify(fstat)(fd, { bigint: true }))
  } catch {
    return undefined
  }
}
