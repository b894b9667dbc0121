import { readdirSync, readFileSync } from 'node:fs'
import { readReport, reportsAreHere } from './reports.js'

/** A text that ships with the project, or one of the five published reports. */
export interface Sample {
  readonly name: string
  readonly source: string
}

const textsIn = (folder: URL): Sample[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, source: readFileSync(new URL(name, folder), 'utf8') }))

const publishedNames = [
  'lushaer-2020',
  'pingchangguan-2023',
  'shangxinzhuang-2022',
  'shengli-2022',
  'xibao-2024',
]

/** The five published reports; none where they are not on this machine. */
export const publishedReports: readonly Sample[] = reportsAreHere
  ? publishedNames.map((name) => ({ name, source: readReport(name) }))
  : []

/** The reports written for the tests and for the demonstration. */
export const ownReports: readonly Sample[] = [
  ...textsIn(new URL('../fixtures/', import.meta.url)),
  ...textsIn(new URL('../../docs/samples/', import.meta.url)),
]
