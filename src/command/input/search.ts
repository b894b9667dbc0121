import type { Dirent, Stats } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { isJunk } from 'junk'
import { configurationName } from '../configuration/configuration.js'
import { kindOfFile } from './kind-of-file.js'
import { findingsKind, textKind, type Kind } from '../../file/kind.js'
import { isNamedAsPage } from '../../file/page.js'
import { isNamedAsReport, readerOf } from '../../file/readers.js'
import type { Refusal } from './refusal.js'

/** Something that stands in a folder: a report to read, or what is not read, and why. */
export interface Found {
  /** Its name within the folder that is searched. */
  name: string
  refusal?: Refusal
}

interface Search {
  found: Found[]
  /** How much was passed over, since it is hidden. */
  hidden: number
  /** How many pages of findings were passed over. */
  pagesOfFindings: number
}

/** What the search of one folder goes through: it adds to what is found, and keeps the links for later. */
interface State extends Search {
  top: string
  /** The paths of all that was found in any search, without links. */
  known: Set<string>
  /** Names of links that are still to be followed. */
  links: string[]
}

/**
 * Makes a search for reports in folders. Links are followed; a folder, or a file, that several lead to is found once,
 * under its own name where that is among those that are searched.
 */
export const createSearch = (): ((top: string) => Promise<Search>) => {
  const known = new Set<string>()
  return async (top) => {
    const state: State = { top, known, found: [], hidden: 0, pagesOfFindings: 0, links: [] }
    await searchFolder(state, { name: '', path: await realpath(top) })
    // By now all that stands there without a link is known.
    for (let name = state.links.shift(); name !== undefined; name = state.links.shift())
      await followLink(state, name)
    const { found, hidden, pagesOfFindings } = state
    return { found: found.sort(byName), hidden, pagesOfFindings }
  }
}

/** Where a folder or a file is: its name within the first folder, and its own path without links. */
interface Place {
  name: string
  path: string
}

const searchFolder = async (state: State, first: Place): Promise<void> => {
  const folders = [first]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    state.known.add(folder.path)
    for (const entry of await entriesOf(state, folder)) {
      const name = join(folder.name, entry.name)
      const path = join(folder.path, entry.name)
      if (entry.name === configurationName) continue
      if (isHidden(entry.name)) state.hidden++
      else if (await isUnnameable(entry.name, join(state.top, name)))
        state.found.push({ name, refusal: 'foreignName' })
      else if (entry.isSymbolicLink()) state.links.push(name)
      else if (entry.isDirectory()) folders.push({ name, path })
      else await addFile(state, { name, path }, entry)
    }
  }
}

const followLink = async (state: State, name: string): Promise<void> => {
  const target = await targetOf(join(state.top, name))
  if (target === undefined) state.found.push({ name, refusal: 'brokenLink' })
  else if (state.known.has(target.path)) return
  else if (target.stats.isDirectory()) await searchFolder(state, { name, path: target.path })
  else await addFile(state, { name, path: target.path }, target.stats)
}

const addFile = async (state: State, { name, path }: Place, file: Pick<Stats, 'isFile'>): Promise<void> => {
  state.known.add(path)
  const found = await lookAt(state.top, name, file)
  if (found === undefined) state.pagesOfFindings++
  else state.found.push(found)
}

/** What systems and programs keep beside files: hidden ones, and the marks of Word for files that are open. */
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$') || isJunk(name)

/** Whether a name is not written in UTF-8, as out of an archive made elsewhere; then nothing is found by what is read of it. */
const isUnnameable = async (name: string, path: string): Promise<boolean> =>
  name.includes('\ufffd') &&
  (await lstat(path).then(
    () => false,
    () => true,
  ))

/** What stands in a folder. One that may not be searched is listed, and reading it says why not. */
const entriesOf = async ({ top, found }: State, { name }: Place): Promise<readonly Dirent[]> => {
  try {
    return await readdir(join(top, name), { withFileTypes: true })
  } catch {
    found.push({ name })
    return []
  }
}

const targetOf = async (link: string): Promise<{ path: string; stats: Stats } | undefined> => {
  try {
    return { path: await realpath(link), stats: await stat(link) }
  } catch {
    return undefined
  }
}

/** Tells whether a file in a folder is read: its name says so, or else its bytes. `undefined` for a page of findings. */
const lookAt = async (top: string, name: string, file: Pick<Stats, 'isFile'>): Promise<Found | undefined> => {
  if (!file.isFile()) return { name, refusal: 'noFile' }
  const isNamed = isNamedAsReport(name)
  if (isNamed && !isNamedAsPage(name)) return { name }
  const kind = await kindOfFile(join(top, name))
  if (kind === findingsKind) return undefined
  // Reading it says why it cannot be looked at.
  if (isNamed || kind === undefined || isRead(kind)) return { name }
  return { name, refusal: { kind } }
}

/** Of texts only those are read whose names say that they are reports. */
const isRead = (kind: Kind): boolean => kind !== textKind && readerOf(kind) !== undefined

const byName = ({ name: one }: Found, { name: other }: Found): number => {
  const [parts, others] = [one.split(sep), other.split(sep)]
  const at = parts.findIndex((part, index) => part !== others[index])
  return (parts[at] ?? '') < (others[at] ?? '') ? -1 : 1
}
