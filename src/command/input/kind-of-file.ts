import { open, readFile } from 'node:fs/promises'
import { headLength, isContainer, kindOf, type Kind } from '../../file/kind.js'

/** Of a container larger than this, what it holds is left open, in bytes. */
const largestContainer = 200_000_000

/** What a file holds, without reading more of it than is needed; `undefined` where it cannot be read. */
export const kindOfFile = async (path: string): Promise<Kind | undefined> => {
  try {
    const { head, size } = await headOf(path)
    const kind = await kindOf(head, path)
    return isContainer(kind) && size <= largestContainer ? await kindOf(await readFile(path), path) : kind
  } catch {
    return undefined
  }
}

const headOf = async (path: string): Promise<{ head: Uint8Array; size: number }> => {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const { bytesRead, buffer } = await file.read(Buffer.alloc(headLength), 0, headLength, 0)
    return { head: buffer.subarray(0, bytesRead), size }
  } finally {
    await file.close()
  }
}
