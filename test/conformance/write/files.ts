import type { CaseFile, FolderIndex } from '../corpus.js'
import type { Case, Cases } from './case.js'
import { allCases } from './codes/all.js'

/** The files of the corpus: what stands in each, by its path in the folder `codes`. */
export const corpusFiles = (cases: Cases = allCases): ReadonlyMap<string, Uint8Array> => {
  const files = new Map<string, Uint8Array>()
  for (const [code, ofCode] of Object.entries(cases)) {
    const index: FolderIndex = { code, cases: ofCode.map((one) => write(one, `${code}/`, files)) }
    files.set(`${code}/cases.json`, bytesOf(`${JSON.stringify(index, null, 2)}\n`))
  }
  return files
}

const write = (one: Case, folder: string, files: Map<string, Uint8Array>): CaseFile => {
  const { name, why, report, previous, units, unitNames, words, findings } = one
  const save = (file: string, content: string | Uint8Array): string => {
    files.set(`${folder}${file}`, typeof content === 'string' ? bytesOf(content) : content)
    return file
  }
  return {
    report: save(`${name}.${typeof report === 'string' ? 'txt' : 'pdf'}`, report),
    ...(previous !== undefined && { previous: save(`${name}.previous.txt`, previous) }),
    ...(units && { units: units.map((unit, at) => save(`${name}.unit-${at + 1}.txt`, unit)) }),
    ...(unitNames && { unitNames: [...unitNames] }),
    ...(words && { words: [...words] }),
    why,
    findings: [...findings],
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
