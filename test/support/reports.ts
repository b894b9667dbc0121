import { existsSync, readFileSync } from 'node:fs'

// They belong to those who published them, so they stand beside the project and not in it.
const folder = new URL('../../../shared/reports/', import.meta.url)

/** Whether the five published reports are on this machine. */
export const reportsAreHere = existsSync(folder)

/** The text of a published report. */
export const readReport = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), 'utf8')
