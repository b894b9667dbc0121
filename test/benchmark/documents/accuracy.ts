import { parseDocx } from '../../../src/docx/index.js'
import { toData, type ParseResult, type ReportData } from '../../../src/index.js'
import { parsePdf } from '../../../src/pdf/index.js'
import { packDocument, writeDocument, type DocumentStyle } from '../../docx/laws/write-document.js'
import { layOut } from '../../laws/laid-out/laid-out.js'
import { silentErrors, truthOf } from '../../laws/laid-out/truth.js'
import type { PrintStyle } from '../../pdf/print-styles.js'
import type { PrintedFiles } from './printed-files.js'

/** How the cells of some documents were read. */
export interface Accuracy {
  documents: number
  cells: number
  right: number
  /** Not read, or read wrong, and reported. */
  flagged: number
  silent: number
}

const noCells = (): Accuracy => ({ documents: 0, cells: 0, right: 0, flagged: 0, silent: 0 })

/** Counts the cells of a document, whose data is known, among those of others. */
const countCells = (accuracy: Accuracy, data: ReportData, result: ParseResult): void => {
  const [truth, found] = [truthOf(data), truthOf(toData(result.report))]
  const right = [...truth].filter(([path, value]) => found.get(path) === value).length
  const silent = silentErrors(truth, result).length
  accuracy.documents++
  accuracy.cells += truth.size
  accuracy.right += right
  accuracy.silent += silent
  accuracy.flagged += truth.size - right - silent
}

export const measureWord = (reports: readonly ReportData[], style: DocumentStyle): Accuracy => {
  const accuracy = noCells()
  for (const data of reports)
    countCells(accuracy, data, parseDocx(packDocument(writeDocument(layOut(data), style))))
  return accuracy
}

export const measurePdf = async (
  reports: readonly ReportData[],
  style: PrintStyle,
  files: PrintedFiles,
): Promise<Accuracy> => {
  const accuracy = noCells()
  for (const data of reports) countCells(accuracy, data, await parsePdf(await files.print(data, style)))
  return accuracy
}
