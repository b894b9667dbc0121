import type { Position } from '../../source/source.js'
import type { Severity } from '../codes.js'
import type { Diagnostic } from '../diagnostic.js'
import type { Locale } from '../messages.js'
import { excerptAt } from './excerpt.js'
import { createPaint, type Paint, type Role } from './paint.js'
import type { FormatContext, Formatter } from './style.js'

const words: Readonly<Record<Locale, Readonly<Record<Severity | 'note', string>>>> = {
  en: { error: 'error', warning: 'warning', info: 'info', note: 'note: ' },
  zh: { error: '错误', warning: '警告', info: '提示', note: '参见：' },
}

/*
 * report.txt:21:6 error[not-a-number] disclosure.penalties.decisions
 *   “行政处罚”/“本年处理决定数量” should be a number and reads “若干”. Write digits only, …
 *   21 | 行政处罚    若干
 *      |             ^^^^
 */

/** Each diagnostic with its place, its message and its line of the source, as compilers do. */
export const formatPretty: Formatter = (diagnostics, context) =>
  diagnostics.map((diagnostic) => formatOne(diagnostic, context)).join('\n\n')

const formatOne = (diagnostic: Diagnostic, context: FormatContext): string => {
  const { code, severity, message, path, position, related = [] } = diagnostic
  const paint = createPaint(context.color)
  const kind = paint(severity, `${words[context.locale][severity]}[${code}]`)
  const lineNumbers = [position, ...related.map((one) => one.position)].map(({ start }) => start.line)
  const margin = String(Math.max(...lineNumbers)).length
  return [
    [placeOf(position, context, paint), kind, ...(path === undefined ? [] : [path])].join(' '),
    `  ${message}`,
    ...drawLine(position, { context, paint, margin, role: severity, mark: '^' }),
    ...related.flatMap((one) => [
      `  ${placeOf(one.position, context, paint)} ${words[context.locale].note}${one.message}`,
      ...drawLine(one.position, { context, paint, margin, role: 'related', mark: '-' }),
    ]),
  ].join('\n')
}

const placeOf = ({ start }: Position, { file }: FormatContext, paint: Paint): string =>
  paint('place', `${file === undefined ? '' : `${file}:`}${start.line}:${start.column}`)

interface Drawing {
  context: FormatContext
  paint: Paint
  /** How many digits the line numbers have. */
  margin: number
  role: Role
  mark: string
}

const drawLine = (position: Position, { context, paint, margin, role, mark }: Drawing): string[] => {
  const { text, column, width } = excerptAt(context.source, position.start.offset, position.end.offset)
  const number = String(position.start.line).padStart(margin)
  const bar = text === '' ? ' |' : ' | '
  return [
    `  ${paint('margin', `${number}${bar}`)}${text}`,
    `  ${paint('margin', `${' '.repeat(margin)} | `)}${' '.repeat(column)}${paint(role, mark.repeat(width))}`,
  ]
}
