import { cellPaths } from '../form/paths.js'

/** The paths of all numbers that the form asks for, in any edition; those of a row follow each other. */
export const allPaths: readonly string[] = cellPaths()

const places = new Map<string, number>(allPaths.map((path, place) => [path, place]))

/** The place of a number among all of the form; -1 where the form has no such path. */
export const placeOf = (path: string): number => places.get(path) ?? -1
