import { lineAt, type Position } from '../source/source.js'
import type { Diagnostic, Related } from '../findings/diagnostic.js'
import { excerptAt, type Mark, type Range } from './excerpt.js'
import { drawText } from './glyphs.js'
import { createPaint, type Paint, type Role } from './paint.js'
import { placeInFile, positionIn } from './place.js'
import type { FormatContext, Formatter } from './style.js'

/*
 * report.txt:31:33 error[row-total] requests.received.total
 *   “一、本年新收政府信息公开申请数量”/“总计” reads 19, and the other columns of the row add up to 18. …
 *   31 | 一、本年新收政府信息公开申请数量  16  1   0   1   0   0   19
 *      |                                   --  -   -   -   -   -   ^^
 *   fix: Write 18
 *
 * What stands in a document without lines is looked up by its cell, its paragraph or its page:
 *
 * report.docx: table 2, row 4, cell 8 error[row-total] requests.received.total
 *   “一、本年新收政府信息公开申请数量”/“总计” reads 19, and the other columns of the row add up to 18. …
 *   | 一、本年新收政府信息公开申请数量  16  1   0   1   0   0   19
 *   |                                   --  -   -   -   -   -   ^^
 */

/** Each diagnostic with its place, its message and its line of the source, as compilers do. */
export const formatPretty: Formatter = (diagnostics, context) => {
  const drawing: Drawing = { ...context, paint: createPaint(context.color) }
  return diagnostics.map((diagnostic) => formatOne(diagnostic, drawing)).join('\n\n')
}

interface Drawing extends FormatContext {
  paint: Paint
}

const formatOne = (diagnostic: Diagnostic, drawing: Drawing): string => {
  const { code, severity, message, path, position, related = [], fixes = [] } = diagnostic
  const { paint } = drawing
  const words = drawing.locale.formats
  const kind = paint(severity, `${words.severities[severity]}[${code}]`)
  const rangeOf = (at: Position): Range => drawing.document.shown.rangeOf(at)
  const lineOf = (at: Position): number => lineAt(drawing.shown, rangeOf(at).start)
  const besides = related.filter((one) => one.path !== undefined && lineOf(one.position) === lineOf(position))
  const { text, mark, others } = excerptAt(
    drawing.shown,
    rangeOf(position),
    besides.map(({ position }) => rangeOf(position)),
  )
  const marked = new Set(besides.filter((_, at) => others[at] !== undefined))
  const elsewhere = related.filter((one) => !marked.has(one))
  const margin = marginOf([position, ...elsewhere.map((one) => one.position)], drawing)
  return [
    [placeOf(position, drawing), kind, ...(path === undefined ? [] : [paint('text', path)])].join(' '),
    `  ${paint('text', message)}`,
    drawLine(position, text, drawing, margin),
    drawMarks(
      [
        { ...mark, role: severity, sign: '^' },
        ...others.flatMap(asRelated).filter((other) => isBeside(mark, other)),
      ],
      { paint, margin },
    ),
    ...elsewhere.flatMap((one) => drawRelated(one, drawing, margin)),
    ...fixes.map(({ title }) => `  ${paint('related', `${words.fix}${title}`)}`),
  ].join('\n')
}

const placeOf = (position: Position, drawing: Drawing): string =>
  drawing.paint('place', placeInFile(drawing.document, position, drawing))

/** How many digits the line numbers have; none where lines have no numbers. */
const marginOf = (positions: readonly Position[], { document }: Drawing): number =>
  positions.reduce(
    (most, position) => Math.max(most, String(positionIn(document, position)?.start.line ?? '').length),
    0,
  )

/** Another place: a number in a word, any other with its line. */
const drawRelated = ({ position, message, path }: Related, drawing: Drawing, margin: number): string[] => {
  const { paint, locale, document, shown } = drawing
  const note = `  ${placeOf(position, drawing)} ${locale.formats.note}${paint('text', message)}`
  const range = document.shown.rangeOf(position)
  if (path !== undefined) {
    const number = drawText(shown.written.slice(range.start, range.end)).text
    return [`${note} = ${paint('text', number)}`]
  }
  const { text, mark } = excerptAt(shown, range)
  return [note, drawLine(position, text, drawing, margin), drawMarks(asRelated(mark), { paint, margin })]
}

interface Margin {
  paint: Paint
  margin: number
}

const drawLine = (position: Position, text: string, drawing: Drawing, margin: number): string => {
  const { document, paint } = drawing
  const line = String(positionIn(document, position)?.start.line ?? '').padStart(margin)
  return `  ${paint('margin', `${line}${barAfter(margin)}${text === '' ? '' : ' '}`)}${paint('text', text)}`
}

/** The bar before a line, behind its number where it has one. */
const barAfter = (margin: number): string => (margin === 0 ? '|' : ' |')

interface DrawnMark extends Mark {
  role: Role
  sign: string
}

const asRelated = (mark: Mark | undefined): DrawnMark[] =>
  mark === undefined ? [] : [{ ...mark, role: 'related', sign: '-' }]

const isBeside = (mark: Mark, other: Mark): boolean =>
  other.column + other.width <= mark.column || other.column >= mark.column + mark.width

const drawMarks = (marks: readonly DrawnMark[], { paint, margin }: Margin): string => {
  let line = ''
  let column = 0
  for (const mark of marks.toSorted((one, other) => one.column - other.column)) {
    if (mark.column < column) continue
    line += ' '.repeat(Math.max(mark.column - column, 0)) + paint(mark.role, mark.sign.repeat(mark.width))
    column = mark.column + mark.width
  }
  return `  ${paint('margin', `${' '.repeat(margin)}${barAfter(margin)} `)}${line}`
}
