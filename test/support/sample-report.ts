import { readFileSync } from 'node:fs'
import { parse, toData, type Edition, type ReportData } from '../../src/index.js'
import { layOut, tokensOf, type Row, type Token } from '../laws/laid-out/laid-out.js'
import { write, type FieldLayout } from '../laws/laid-out/write.js'

const names: Record<Edition, string> = {
  '2019': 'tab-rows-2019-units.txt',
  '2021': 'lines-2021-blank-lines.txt',
}

const readData = (edition: Edition): ReportData => {
  const source = readFileSync(new URL(`../fixtures/${names[edition]}`, import.meta.url), 'utf8')
  return toData(parse(source).report)
}

/** A report of the project's own in a layout, and ways to change one thing in it. */
export const sampleReport = (layout: FieldLayout, edition: Edition = '2021') => {
  const data = readData(edition)
  const { rows } = layOut(data)
  const text = write({ rows }, layout)

  const mapTokens = (edit: (token: Token) => Token[]): string =>
    write(
      {
        rows: rows.map((row) => ({
          ...row,
          fields: row.fields.flatMap((field): Row['fields'] =>
            typeof field === 'string' ? [field] : edit(field),
          ),
        })),
      },
      layout,
    )

  const isRequestsTable = (row: Row): boolean =>
    row.kind === 'table' && tokensOf(row).some(({ path }) => path.startsWith('requests'))

  const lines = text.split('\n')

  return {
    data,
    text,
    /** The text with one cell written otherwise. */
    edit: (path: string, written: string): string =>
      mapTokens((token) => [
        token.kind === 'value' && token.path === path ? { ...token, text: written } : token,
      ]),
    /** The text with all cells written otherwise. */
    editValues: (edit: (written: string) => string): string =>
      mapTokens((token) => [token.kind === 'value' ? { ...token, text: edit(token.text) } : token]),
    /** The text without one cell. */
    without: (path: string): string =>
      mapTokens((token) => (token.kind === 'value' && token.path === path ? [] : [token])),
    /** The text without some cells. */
    withoutAll: (paths: readonly string[]): string =>
      mapTokens((token) => (token.kind === 'value' && paths.includes(token.path) ? [] : [token])),
    /** The text without the labels of some rows. */
    withoutLabels: (paths: readonly string[]): string =>
      mapTokens((token) => (token.kind === 'label' && paths.includes(token.path) ? [] : [token])),
    /** The data with one number otherwise. */
    dataWith: (path: string, value: number | null): ReportData => {
      const changed = structuredClone(data)
      const keys = path.split('.')
      const row = keys
        .slice(0, -1)
        .reduce<Record<string, unknown>>(
          (part, key) => part[key] as Record<string, unknown>,
          changed as unknown as Record<string, unknown>,
        )
      row[keys.at(-1) ?? ''] = value
      return changed
    },
    /** The text with one more column behind those of the organizations in the requests table. */
    withColumn: (header: string, value: string): string =>
      write(
        {
          rows: rows.map((row) => {
            if (!isRequestsTable(row)) return row
            const hasValues = tokensOf(row).some(({ kind }) => kind === 'value')
            const spanning = row.fields.findIndex(
              (field) => typeof field === 'object' && /^(?:申请人情况|法人或其他组织)$/.test(field.text),
            )
            const added: Token = {
              kind: hasValues ? 'value' : 'header',
              text: hasValues ? value : header,
              path: '',
            }
            return {
              ...row,
              fields:
                spanning === -1
                  ? row.fields.toSpliced(-1, 0, added)
                  : row.fields.toSpliced(spanning + 1, 0, 'column-span'),
            }
          }),
        },
        layout,
      ),
    /** The text with a column of row numbers before the labels of the requests table. */
    withRowNumbers: (): string => {
      let number = 0
      return write(
        {
          rows: rows.map((row): Row => {
            if (!isRequestsTable(row)) return row
            const isFirst = tokensOf(row).some(({ text: words }) => words === '申请人情况')
            const hasValues = tokensOf(row).some(({ kind }) => kind === 'value')
            const opening: Row['fields'][number] = hasValues
              ? { kind: 'value', text: String(++number), path: '' }
              : isFirst
                ? { kind: 'header', text: '序号', path: '' }
                : 'row-span'
            return { ...row, fields: [opening, ...row.fields] }
          }),
        },
        layout,
      )
    },
    /** The lines of a table, in a layout of rows. */
    linesOf: (table: string): string[] => {
      const first = rows.findIndex(
        (row) => row.kind === 'table' && tokensOf(row).some(({ path }) => path.startsWith(table)),
      )
      const block = write(
        {
          rows: rows
            .slice(first)
            .filter(
              (row) => row.kind === 'table' && tokensOf(row).some(({ path }) => path.startsWith(table)),
            ),
        },
        layout,
      )
      return block.trimEnd().split('\n')
    },
    /** The line, counted from 0, that holds the label of a row, in a layout of rows. */
    lineOf: (path: string): number => {
      const label =
        rows.flatMap(tokensOf).find((token) => token.kind === 'label' && token.path === path)?.text ?? ''
      return lines.findIndex((line) => line.split('\t').includes(label))
    },
  }
}
