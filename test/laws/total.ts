import { severities } from '../../src/findings/codes.js'
import { editions, sections } from '../../src/form/forms.js'
import { tableKeys } from '../../src/form/keys.js'
import { rowsOf } from '../../src/form/tables.js'
import { parse, toData, type Diagnostic, type Position } from '../../src/index.js'
import { createPoints } from './points.js'
import { excerpt, violate } from './violation.js'

/** Everything that a text could write on by its words: `__proto__` and `constructor` lead there. */
const shared = { Object, Array, String, Function, Map, Set, RegExp }

const namesOn = (): string =>
  Object.entries(shared)
    .flatMap(([name, { prototype }]) => [name, ...Reflect.ownKeys(prototype).map(String)])
    .join(' ')

const namesAtFirst = namesOn()

const rows = tableKeys.flatMap((table) =>
  editions.flatMap((edition) =>
    rowsOf(table, edition).map((row) => ({ ...row, path: `${table}.${row.key}` })),
  ),
)

/** Every path that a diagnostic may name: a part of the data, a row of a table, a cell. */
const knownPaths = new Set<string>([
  ...Object.keys(toData(parse('').report)),
  'signature.agency',
  'signature.date',
  ...sections.map(({ key }) => key),
  ...rows.map(({ path }) => path),
  ...rows.flatMap(({ path, columns }) => columns.map(({ key }) => `${path}.${key}`)),
])

const knownSeverities = new Set<string>(Object.values(severities))

/**
 * Law 1: reading returns on any text, gives sound diagnostics in the order of the text, and leaves nothing behind on
 * what all programs share.
 */
export const isTotal = (source: string): void => {
  const { report, diagnostics } = parse(source)
  if (namesOn() !== namesAtFirst) violate('reading has written on a prototype')
  toData(report)
  const pointAt = createPoints(source)
  let last = 0
  for (const diagnostic of diagnostics) {
    checkDiagnostic(source, diagnostic, pointAt)
    const { offset } = diagnostic.position.start
    if (offset < last) violate(`${describe(diagnostic)} stands behind one whose place is ${last}`)
    last = offset
  }
}

const describe = ({ code, path, position: { start, end } }: Diagnostic): string =>
  `the diagnostic ${code} ${path ?? ''} at ${start.offset}–${end.offset}`

const checkDiagnostic = (
  source: string,
  diagnostic: Diagnostic,
  pointAt: ReturnType<typeof createPoints>,
): void => {
  const { code, severity, message, path, position, related = [] } = diagnostic
  const name = describe(diagnostic)
  if (!Object.hasOwn(severities, code)) violate(`${name} has a code that is not in the list`)
  if (!knownSeverities.has(severity)) violate(`${name} has the severity ${severity}`)
  if (message.trim() === '') violate(`${name} says nothing`)
  if (path !== undefined && !knownPaths.has(path)) violate(`${name} has a path that the data do not have`)
  for (const place of [position, ...related.map((one) => one.position)])
    checkPlace(name, source, place, pointAt)
  if (JSON.stringify(JSON.parse(JSON.stringify(diagnostic))) !== JSON.stringify(diagnostic)) {
    violate(`${name} is not plain data`)
  }
}

const checkPlace = (
  name: string,
  source: string,
  { start, end }: Position,
  pointAt: ReturnType<typeof createPoints>,
): void => {
  if (start.offset < 0 || end.offset > source.length || start.offset > end.offset) {
    violate(`${name} points to ${start.offset}–${end.offset} in a text of ${source.length}`)
  }
  for (const point of [start, end]) {
    const { line, column } = pointAt(point.offset)
    if (line === point.line && column === point.column) continue
    violate(
      `${name} says ${point.line}:${point.column} for offset ${point.offset}, which is ${line}:${column}`,
      excerpt(source, point.offset, point.offset),
    )
  }
}
