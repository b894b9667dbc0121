import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { standardInput, type Input } from './input.js'
import { createSearch } from './search.js'

/** A file to read. */
export interface ListedFile extends Pick<Input, 'file' | 'refusal'> {
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
  /** How many files and folders were passed over, since systems put them there or keep them hidden. */
  hidden: number
  /** How many pages of findings of an earlier run were passed over. */
  pagesOfFindings: number
}

/**
 * Lists the files to read: folders are searched to their ends, all else is taken as it is. What is in a folder and is not
 * read is listed, too, and why. A folder in which there is no report is listed itself; reading it says so.
 */
export const listFiles = async (operands: readonly string[]): Promise<FileList> => {
  const list: FileList = { files: [], hasFolders: false, hidden: 0, pagesOfFindings: 0 }
  const search = createSearch()
  for (const operand of operands) {
    const named = { file: operand, name: basename(operand), isNamed: true }
    if (operand === standardInput || !(await isFolder(operand))) {
      list.files.push(named)
      continue
    }
    list.hasFolders = true
    const { found, hidden, pagesOfFindings } = await search(operand)
    list.files.push(
      ...found.map(({ name, refusal }) => ({
        file: join(operand, name),
        name,
        isNamed: false,
        ...(refusal !== undefined && { refusal }),
      })),
    )
    list.hidden += hidden
    list.pagesOfFindings += pagesOfFindings
    if (found.every(({ refusal }) => refusal !== undefined)) list.files.push(named)
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
