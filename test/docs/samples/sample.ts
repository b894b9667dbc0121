import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ofProject } from '../../command/files.js'

/** A piece of code that the docs show. */
export interface Sample {
  /** The file that shows it, and the line that its first line stands in. */
  file: string
  line: number
  code: string
  /** Whether it is run; what needs a browser is only compiled. */
  runs: boolean
  /** Where in the file the block stands that says what it prints, where there is one. */
  output?: { start: number; end: number }
}

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(ofProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort()

/** Pages that a program writes, of declarations, which are no samples. */
const isApiReport = (name: string): boolean => name.endsWith('.api.md')

/** The pages of the docs, those of GitHub too. */
export const pages = [
  'README.md',
  'README.zh-CN.md',
  ...filesBelow('docs', '.md').filter((name) => !isApiReport(name)),
]

const block =
  /^```ts(?<mark> compile)?\n(?<code>.*?)^```$(?:\s*(?:prints|输出：)?\s*^```text\n(?<output>.*?)^```$)?/dgms

/** The samples of a page. */
export const samplesOfPage = (file: string): Sample[] => {
  const text = readFileSync(ofProject(file), 'utf8')
  return [...text.matchAll(block)].map(({ groups, indices, index }) => {
    const [start, end] = indices?.groups?.output ?? []
    return {
      file,
      line: lineAt(text, index) + 1,
      code: groups?.code ?? '',
      runs: groups?.mark === undefined,
      ...(start === undefined || end === undefined ? {} : { output: { start, end } }),
    }
  })
}

const inComment = /^(?<indent> *)\* ```ts\n(?<code>.*?)^ *\* ```$/gms

/** The samples in the comments of a source file. */
export const samplesOfSource = (file: string): Sample[] => {
  const text = readFileSync(ofProject(file), 'utf8')
  return [...text.matchAll(inComment)].map(({ groups, index }) => ({
    file,
    line: lineAt(text, index) + 1,
    code: (groups?.code ?? '').replaceAll(/^ *\* ?/gm, ''),
    runs: true,
  }))
}

/** All samples of the project. */
export const allSamples = (): Sample[] => [
  ...pages.flatMap(samplesOfPage),
  ...filesBelow('src', '.ts').flatMap(samplesOfSource),
]

export const nameOf = ({ file, line }: Sample): string => `${file}:${line}`

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
