import { formatDiagnostics, toData, type Edition, type Report, type TableKey } from '../../index.js'
import { createPaint, type Paint } from '../../format/paint.js'
import { headingOf } from '../../findings/facts.js'
import { newest } from '../../form/forms.js'
import { tableKeys } from '../../form/keys.js'
import { localeOf, type LocaleName } from '../locale.js'
import type { ReadReport } from '../output/output.js'
import { wordsIn, type Words } from '../words/words.js'
import { blankSign, cellsOf, missingSign, type Cells } from './cell.js'
import { disclosureGrids } from './disclosure.js'
import { disputesGrid } from './disputes.js'
import { columnsOf, drawGrid, labelWidthOf, padEnd, type Grid } from './grid.js'
import { requestsGrid } from './requests.js'

/** How a report is drawn. */
export interface DrawOptions {
  locale: LocaleName
  color: boolean
  /** The tables to draw; all of them where it is left out. */
  tables?: readonly TableKey[]
}

const widestLabel = 40

/** Draws a report for people: who reports on what, the tables, and what there is to say of them. */
export const drawReport = (read: ReadReport, { locale, color, tables = tableKeys }: DrawOptions): string => {
  const words = wordsIn(locale)
  const paint = createPaint(color)
  const { report, diagnostics, file, document } = read
  const cells = cellsOf(report)
  const shown = tables.map((key) => drawTable(key, report, cells, { words, paint }))
  const remarks = formatDiagnostics(diagnostics, document, { locale: localeOf[locale], file, color })
  const parts = [
    paint('margin', file),
    drawIdentity(report, words, paint),
    ...shown,
    ...drawLegend(shown.join('\n'), words),
    remarks === '' ? words.noDiagnostics : remarks,
  ]
  return parts.join('\n\n')
}

const drawIdentity = (report: Report, words: Words, paint: Paint): string => {
  const { title } = toData(report)
  const { agency, year, edition } = report
  const facts: [string, string | number | null][] = [
    [words.agency, agency],
    [words.year, year],
    [words.edition, edition],
  ]
  const width = Math.max(...facts.map(([name]) => columnsOf(name)))
  return [
    paint('place', title ?? words.noTitle),
    ...facts.map(
      ([name, value]) => `  ${padEnd(name, width)}  ${paint('text', String(value ?? words.notFound))}`,
    ),
  ].join('\n')
}

const drawTable = (
  key: TableKey,
  report: Report,
  cells: Cells,
  { words, paint }: { words: Words; paint: Paint },
): string => {
  const found = [...cells.keys()].some((path) => path.startsWith(`${key}.`))
  const grids = found ? gridsOf(key, cells, editionOf(report)) : []
  const width = labelWidthOf(grids, widestLabel)
  return [
    paint('place', headingOf(key)),
    ...(grids.length === 0 ? [words.noTable] : grids.map((grid) => drawGrid(grid, width, paint).join('\n'))),
  ].join('\n\n')
}

/** The tables of a report that does not show its edition are drawn as those of the newest. */
const editionOf = ({ edition }: Report): Edition => edition ?? newest

const gridsOf = (key: TableKey, cells: Cells, edition: Edition): Grid[] => {
  switch (key) {
    case 'disclosure':
      return disclosureGrids(cells, edition)
    case 'requests':
      return [requestsGrid(cells, edition)]
    case 'disputes':
      return [disputesGrid(cells)]
  }
}

/** What the signs mean that stand for no number, where there are any. */
const drawLegend = (tables: string, words: Words): string[] => {
  const meanings = [
    [blankSign, words.blank],
    [missingSign, words.missing],
  ].filter(([sign = '']) => tables.includes(sign))
  return meanings.length === 0 ? [] : [meanings.map(([sign, meaning]) => `${sign}  ${meaning}`).join('    ')]
}
