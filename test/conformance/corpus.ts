import { readdirSync, readFileSync } from 'node:fs'
import type { OwnWord } from '../../src/index.js'
import type { ExpectedFinding } from './write/case.js'

/** A case as `cases.json` has it; its reports are files beside it. */
export interface CaseFile {
  report: string
  previous?: string
  units?: string[]
  unitNames?: string[]
  words?: OwnWord[]
  why: string
  findings: ExpectedFinding[]
}

/** What stands in `cases.json`: the cases of a code. */
export interface FolderIndex {
  code: string
  cases: CaseFile[]
}

/** The folder that holds the folders of the codes. */
export const codesFolder = new URL('./codes/', import.meta.url)

/** The cases of every folder. */
export const readCorpus = (): FolderIndex[] =>
  readdirSync(codesFolder)
    .sort()
    .map(
      (code) => JSON.parse(readFileSync(new URL(`${code}/cases.json`, codesFolder), 'utf8')) as FolderIndex,
    )

/** A file of the folder of a code. */
export const readCaseFile = (code: string, file: string): Uint8Array =>
  readFileSync(new URL(`${code}/${file}`, codesFolder))
