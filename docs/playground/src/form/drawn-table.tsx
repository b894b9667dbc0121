import type { JSX } from 'preact'
import { labelOf, type FormTable, type FormTableCell } from 'ogi-report'
import { settings } from '../state/settings.js'
import { findingsByPath } from '../state/selection.js'
import { FlagList } from './flag.js'
import { NumberCell } from './number-cell.js'
import { moveFocus } from './move-focus.js'

interface Props {
  table: FormTable
  isEditable: boolean
  id: number
}

/** A table as the form draws it, with the numbers of the report and its findings in their cells. */
export const DrawnTable = ({ table, isEditable, id }: Props) => (
  <div class="table-box">
    <table
      class={`form-table form-table-${table.key}`}
      role="grid"
      aria-label={labelOfTable(table)}
      onKeyDown={moveFocus}
    >
      <tbody>
        {table.rows.map((cells, at) => (
          <tr key={at}>
            {cells.map((cell, index) =>
              cell.kind === 'value' ? (
                <NumberCell key={cell.path} cell={cell} isEditable={isEditable} id={id} />
              ) : (
                <WordsCell key={index} cell={cell} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
    <FlagList found={rowFindings(table)} />
  </div>
)

const firstPath = ({ rows }: FormTable): string | undefined =>
  rows.flat().find(({ kind }) => kind === 'value')?.path

const labelOfTable = (table: FormTable): string => {
  const path = firstPath(table)
  return path === undefined
    ? table.key
    : labelOf(path as Parameters<typeof labelOf>[0], settings.value.language).table
}

/** Findings at rows that have no label of their own to stand at: those of the disputes. */
const rowFindings = ({ rows }: FormTable) => {
  const labelled = new Set(rows.flat().flatMap(({ kind, path }) => (kind === 'label' ? [path] : [])))
  const paths = rows
    .flat()
    .flatMap(({ kind, path }) => (kind === 'value' ? [path.replace(/\.[^.]*$/, '')] : []))
  return [...new Set(paths)]
    .filter((path) => !labelled.has(path))
    .flatMap((path) => findingsByPath.value.get(path) ?? [])
}

const WordsCell = ({ cell: { text, path, kind, columns, rows } }: { cell: FormTableCell }): JSX.Element => {
  const found = kind === 'label' ? (findingsByPath.value.get(path) ?? []) : []
  return (
    <th class={kind} scope={kind === 'label' ? 'row' : 'col'} colSpan={columns} rowSpan={rows}>
      {text}
      <FlagList found={found} />
    </th>
  )
}
