import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { standardInput } from './input.js'

/** What a folder is searched for. A file that is named itself is read whatever its name is. */
const reportFile = /\.(?:txt|md|html?)$/i

/** A file to read. */
export interface ListedFile {
  file: string
  /** Its name within the folder that was named; its bare name, where it was named itself. */
  name: string
  /** Whether it was named itself, and not found in a folder. */
  isNamed: boolean
}

/** What was named, as files. */
export interface FileList {
  /** In the order in which they were named; those of a folder in the order of their names. */
  files: ListedFile[]
  hasFolders: boolean
}

/**
 * Lists the files to read: folders are searched to their ends, all else is taken as it is. A folder in which there is no
 * report is listed itself; reading it says so.
 */
export const listFiles = async (operands: readonly string[]): Promise<FileList> => {
  const list: FileList = { files: [], hasFolders: false }
  for (const operand of operands) {
    if (operand === standardInput || !(await isFolder(operand))) {
      list.files.push({ file: operand, name: basename(operand), isNamed: true })
      continue
    }
    list.hasFolders = true
    const count = list.files.length
    for await (const name of searchFolder(operand, ''))
      list.files.push({ file: join(operand, name), name, isNamed: false })
    if (list.files.length === count)
      list.files.push({ file: operand, name: basename(operand), isNamed: true })
  }
  return list
}

/** Of what is not there, reading it says so. */
const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

/** The reports below a folder. A folder that may not be searched is one of them: reading it says why not. */
async function* searchFolder(top: string, name: string): AsyncGenerator<string> {
  const entries = await entriesOf(join(top, name))
  if (entries === undefined) yield name
  for (const entry of entries ?? []) {
    const path = join(name, entry.name)
    if (entry.isDirectory()) yield* searchFolder(top, path)
    else if (reportFile.test(entry.name)) yield path
  }
}

const entriesOf = async (folder: string) => {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.sort(({ name: one }, { name: other }) => (one < other ? -1 : 1))
  } catch {
    return undefined
  }
}
