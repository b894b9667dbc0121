import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** A text that stands in a file. */
export interface TextFile {
  name: string
  text: string
}

/** The texts of a folder, named from the root of the project; none where there is no such folder. */
export const textsIn = (folder: string, ending: string): TextFile[] =>
  existsSync(resolve(folder))
    ? readdirSync(resolve(folder))
        .filter((file) => file.endsWith(ending))
        .sort()
        .map((file) => ({
          name: file.slice(0, -ending.length),
          text: readFileSync(resolve(folder, file), 'utf8'),
        }))
    : []

/** The five published reports; they stand beside the project, not in it. Without them, as many of its own. */
export const reports = (): TextFile[] => {
  const published = textsIn('../shared/reports', '.txt')
  return published.length > 0 ? published : textsIn('test/fixtures', '.txt').slice(0, 5)
}

/** A whole report of the project's own. */
export const sampleReport = (): string => readFileSync(resolve('docs/samples/taohe-town-2022.txt'), 'utf8')

/** Pages as offices publish them: from a word processor, in layout tables, with menus. */
export const pages = (): TextFile[] => textsIn('test/html/fixtures', '.html')
