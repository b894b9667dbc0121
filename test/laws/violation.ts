const around = 30

/** A stretch of a text in its surroundings, in brackets, with its white space made visible. */
export const excerpt = (source: string, start: number, end: number): string =>
  [
    JSON.stringify(source.slice(Math.max(0, start - around), start)).slice(1, -1),
    '⟦',
    JSON.stringify(source.slice(start, end)).slice(1, -1),
    '⟧',
    JSON.stringify(source.slice(end, end + around)).slice(1, -1),
  ].join('')

/** Says that a law does not hold, and where. */
export const violate = (message: string, place?: string): never => {
  throw new Error(place === undefined ? message : `${message}\n    …${place}…`)
}
