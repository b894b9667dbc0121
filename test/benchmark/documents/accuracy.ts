import { toData, type ParseResult, type ReportData } from '../../../src/index.js'
import { silentErrors, truthOf } from '../../laws/laid-out/truth.js'

/** How the cells of some documents were read. */
export interface Accuracy {
  documents: number
  cells: number
  right: number
  /** Not read, or read wrong, and reported. */
  flagged: number
  silent: number
}

export const noAccuracy = (): Accuracy => ({ documents: 0, cells: 0, right: 0, flagged: 0, silent: 0 })

/** Counts the cells of a document, whose data is known, among those of others. */
export const countCells = (accuracy: Accuracy, data: ReportData, result: ParseResult): void => {
  const [truth, found] = [truthOf(data), truthOf(toData(result.report))]
  const right = [...truth].filter(([path, value]) => found.get(path) === value).length
  const silent = silentErrors(truth, result).length
  accuracy.documents++
  accuracy.cells += truth.size
  accuracy.right += right
  accuracy.silent += silent
  accuracy.flagged += truth.size - right - silent
}
