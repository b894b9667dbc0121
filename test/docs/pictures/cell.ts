import {
  cellAt,
  labelOf,
  type CellPath,
  type Diagnostic,
  type Report,
  type RequestRowKey,
} from '../../../src/index.js'
import { columnsOf } from '../../../src/command/view/grid.js'
import { columnsOf as columnsOfTable } from '../../../src/form/tables.js'
import { columnWidth, drawText, lineHeight, picture } from './svg.js'

const colours = {
  text: '#1f2933',
  faint: '#5f6b76',
  red: '#b3261e',
  cyan: '#0b6b8f',
}

const labelWidth = 284
const cellWidth = 72
const rowHeight = 36
const margin = 24

/** Draws some rows of a report, one cell of which has a finding: the cell is framed, and those it rests on are marked. */
export const drawFinding = (
  report: Report,
  { rows, finding }: { rows: readonly RequestRowKey[]; finding: Diagnostic },
  title: string,
): string => {
  const keys = columnsOfTable('requests', '2021').map(({ key }) => key)
  const tableWidth = labelWidth + keys.length * cellWidth
  const width = tableWidth + 2 * margin
  const message = wrap(finding.message, (width - 2 * margin - 40) / columnWidth)
  const tableEnd = margin + (rows.length + 1) * rowHeight
  const height = tableEnd + 20 + (message.length + 1) * lineHeight + 34
  const head = keys.map((key, at) =>
    centred(shortHeader(labelOf(`requests.received.${key}`, 'zh').column), {
      column: at,
      row: 0,
      look: 'faint',
    }),
  )
  const body = rows.flatMap((row, at) => [
    rule(margin + (at + 1) * rowHeight, tableWidth),
    drawText(labelOf(`requests.${row}.total`, 'zh').row.split(' / ').at(-1) ?? '', {
      x: margin + 8,
      y: margin + (at + 1) * rowHeight + 23,
    }),
    ...keys.map((key, column) =>
      drawCell(report, `requests.${row}.${key}`, { finding, row: at + 1, column }),
    ),
  ])
  const box = [
    `<rect x="${margin}" y="${tableEnd + 14}" width="${tableWidth}" height="${height - tableEnd - 34}" rx="6" fill="#fdecea"/>`,
    `<rect x="${margin}" y="${tableEnd + 14}" width="4" height="${height - tableEnd - 34}" rx="2" fill="#b3261e"/>`,
    ...[headline(finding), ...message].map((line, at) =>
      drawText(line, {
        x: margin + 20,
        y: tableEnd + 42 + at * lineHeight,
        look: at === 0 ? 'bold red' : '',
      }),
    ),
  ]
  const paper = `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10" fill="#ffffff" stroke="#d5dbe1"/>`
  return picture({ width, height, title }, colours, [paper, ...head, ...body, ...box])
}

const headline = ({ severity, code, position: { start } }: Diagnostic): string =>
  `${severity}[${code}]  line ${start.line}, column ${start.column}`

/** The form's own short names fit a cell: 社会公益组织 is broken where its words end. */
const shortHeader = (label: string): string[] =>
  label.length > 3 ? [label.slice(0, -2), label.slice(-2)] : [label]

interface InTable {
  column: number
  row: number
  look?: string
}

const centred = (lines: readonly string[], { column, row, look = '' }: InTable): string =>
  lines
    .map((line, at) =>
      drawText(line, {
        x: margin + labelWidth + column * cellWidth + (cellWidth - columnsOf(line) * columnWidth) / 2,
        y: margin + row * rowHeight + 23 + (at - (lines.length - 1) / 2) * 16,
        look,
      }),
    )
    .join('')

const rule = (y: number, width: number): string =>
  `<line x1="${margin}" x2="${margin + width}" y1="${y}" y2="${y}" stroke="#e3e7eb"/>`

const drawCell = (
  report: Report,
  path: CellPath,
  { finding, row, column }: { finding: Diagnostic; row: number; column: number },
): string => {
  const cell = cellAt(report, path)
  const isFound = finding.path === path
  const isRelated = (finding.related ?? []).some(
    ({ position }) => position.start.offset === cell?.position.start.offset,
  )
  const x = margin + labelWidth + column * cellWidth
  const y = margin + row * rowHeight
  return [
    isFound
      ? `<rect x="${x + 8}" y="${y + 4}" width="${cellWidth - 16}" height="${rowHeight - 8}" rx="5" fill="#fdecea" stroke="#b3261e" stroke-width="1.5"/>`
      : '',
    isRelated
      ? `<line x1="${x + 22}" x2="${x + cellWidth - 22}" y1="${y + 29}" y2="${y + 29}" stroke="#0b6b8f" stroke-width="2"/>`
      : '',
    centred([cell?.raw ?? ''], { column, row, look: isFound ? 'bold red' : isRelated ? 'bold cyan' : '' }),
  ].join('')
}

/** Breaks a sentence into lines of at most so many columns. */
const wrap = (text: string, columns: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && columnsOf(longer) > columns) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
