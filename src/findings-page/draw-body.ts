import type { Leaf, Report, Row, Section, SectionKey, Table } from '../index.js'
import { headingOf } from '../findings/facts.js'
import { sections } from '../form/forms.js'
import { isPlaced } from '../tree/cells.js'
import { sectionsOf, tableKeyOf } from '../tree/walk.js'
import { drawTable } from './draw-table.js'
import { drawWords } from './draw-words.js'
import { drawReference, inMarkup, type Sheet } from './notes.js'

type Part = Report['children'][number] | Section['children'][number] | Table['children'][number]

/** The report from top to bottom: its words as they stand there, its tables as the form draws them. */
export const drawBody = (report: Report, sheet: Sheet): string => {
  const drawing: Drawing = { report, sheet, drawn: new Set() }
  const found = sectionsOf(report).map(({ key }) => key)
  const waiting = found.length === 0 ? [] : sections.filter(({ key }) => !found.includes(key))
  const missing = (before: SectionKey | undefined): string[] => {
    const place = sections.findIndex(({ key }) => key === before)
    const count =
      before === undefined ? waiting.length : waiting.filter((one) => sections.indexOf(one) < place).length
    return waiting.splice(0, count).map(({ key }) => drawMissing(key, sheet))
  }
  const last = report.children.findLastIndex(({ type }) => type === 'Section')
  return report.children
    .flatMap((node, at) => [
      ...(node.type === 'Section' ? missing(node.key) : []),
      drawPart(node, drawing),
      ...(at === last ? missing(undefined) : []),
    ])
    .join('\n')
}

interface Drawing {
  report: Report
  sheet: Sheet
  /** The tables that were drawn; one that stands there in several parts is drawn once. */
  drawn: Set<string>
}

const drawMissing = (key: SectionKey, sheet: Sheet): string => {
  const references = sheet.notes
    .filter(({ finding }) => finding.code === 'missing-section' && finding.path === key)
    .map((note) => drawReference(note, 'text', sheet))
  return `<h3 class="missing">${inMarkup(headingOf(key))} <small>${sheet.words.missingSection}</small>${references.join('')}</h3>`
}

const drawPart = (node: Part, drawing: Drawing): string => {
  const { sheet } = drawing
  switch (node.type) {
    case 'Section':
      return `<section>\n${node.children.map((child) => drawPart(child, drawing)).join('\n')}\n</section>`
    case 'Clause':
      return `<div class="clause">\n${node.children.map((child) => drawPart(child, drawing)).join('\n')}\n</div>`
    case 'Title':
      return `<p class="title">${drawWords(node.children, sheet)}</p>`
    case 'Heading':
      return `<h3>${drawWords(node.children, sheet)}</h3>`
    case 'Paragraph':
      return `<p>${drawWords(node.children, sheet)}</p>`
    case 'Metadata':
      return `<p class="around">${drawWords(node.children, sheet)}</p>`
    case 'Signature':
      return `<p class="signature">${drawWords(node.children, sheet, '<br>')}</p>`
    case 'Unread':
    case 'ColumnHeader':
    case 'GroupLabel':
      return `<p class="other">${drawWords([node], sheet)}</p>`
    case 'Row':
      return `<p class="other">${drawWords(leavesOf(node), sheet, '<span class="bar"> │ </span>')}</p>`
    case 'DisclosureTable':
    case 'RequestsTable':
    case 'DisputesTable':
      return drawTableOnce(node, drawing)
  }
}

/** The table, and below it all that stands among its rows and is not counted. */
const drawTableOnce = (table: Table, drawing: Drawing): string => {
  const { report, sheet, drawn } = drawing
  const key = tableKeyOf(table)
  const isCounted = table.children.some((row) => row.type === 'Row' && row.children.some(isCountedCell))
  const rest = table.children.filter(
    (node) => !isShownInForm(node) && (isCounted || node.type !== 'ColumnHeader'),
  )
  const below = rest.map((node) => drawPart(node, drawing))
  const others =
    below.length === 0 ? [] : [`<div class="others">\n<p>${sheet.words.otherRows}</p>`, ...below, '</div>']
  if (!isCounted || drawn.has(key)) return others.join('\n')
  drawn.add(key)
  return [drawTable(key, table.edition ?? report.edition, report, sheet), ...others].join('\n')
}

const isCountedCell = (node: Row['children'][number]): boolean => node.type === 'Cell' && isPlaced(node)

/** Headers, labels of groups and rows with numbers that count stand in the table of the form. */
const isShownInForm = (node: Table['children'][number]): boolean =>
  node.type === 'ColumnHeader' ||
  node.type === 'GroupLabel' ||
  (node.type === 'Row' &&
    node.children.some((cell) => cell.type === 'Cell' && isPlaced(cell) && cell.state !== 'missing'))

/** The leaves of a row that say something. */
const leavesOf = ({ children }: Row): Leaf[] =>
  children
    .flatMap((node): Leaf[] => (node.type === 'Metadata' ? node.children : [node]))
    .filter((leaf) => leaf.type !== 'Cell' || leaf.raw !== '')
