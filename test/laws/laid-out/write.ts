import {
  cellByCell,
  cellsOnLines,
  columnByColumn,
  inMarkdown,
  lastPieceBesideNumbers,
  lineByLine,
  numbersBetweenLines,
  overPages,
} from './extracted.js'
import type { LaidOut, Row, Token } from './laid-out.js'
import { tokensOf } from './laid-out.js'

/** A layout of the field. */
export type FieldLayout = (typeof fieldLayouts)[number]

/** The layouts of the field that the laws are held to. */
export const fieldLayouts = [
  'lines',
  'dense lines',
  'tab cells',
  'tab rows',
  'commas',
  'semicolons',
  'repeated spans',
  'pandas',
  'pandas with its index',
  'pipe rows',
  'markdown',
  'leading pipes',
  'bare pipe rows',
  'padded pipe rows',
  'cell pipes',
  'opened cell pipes',
  'leading cell pipes',
  'lone pipes',
  'cut markdown',
  'first row in a line',
  'spaced rows',
  'spaced rows in labels',
  'spaced rows, groups down the page',
  'a PDF cell by cell',
  'a PDF line by line',
  'a PDF with the last piece of a label beside its numbers',
  'a PDF by pdfium',
  'a PDF by pdfplumber',
  'a PDF in Markdown',
  'a PDF column by column',
  'one line',
  'a line with nothing between',
] as const

/**
 * The layouts in which a report without blank cells is read whole. Digits that nothing parts often
 * split in several ways; where a page is read column by column, nothing tells whose the numbers are.
 */
export const wholeLayouts: readonly FieldLayout[] = fieldLayouts.filter(
  (layout) => layout !== 'a line with nothing between' && layout !== 'a PDF column by column',
)

/**
 * The layouts that show every cell, also a blank one. In the others a blank cell may be a filler, or vanish; then the
 * row is reported.
 */
export const keepingLayouts: readonly FieldLayout[] = [
  'lines',
  'dense lines',
  'tab cells',
  'tab rows',
  'commas',
  'semicolons',
  'repeated spans',
  'pandas',
  'pandas with its index',
  'pipe rows',
  'markdown',
  'leading pipes',
  'bare pipe rows',
  'cell pipes',
  'opened cell pipes',
  'leading cell pipes',
  'first row in a line',
]

const blankCell = '\u3000'

/** Writes a laid-out report. */
export const write = ({ rows }: LaidOut, layout: FieldLayout): string => {
  const blocks = blocksOf(rows)
  switch (layout) {
    case 'lines':
      return blocks.flatMap((block) => block.flatMap(cellLines)).join('\n\n') + '\n'
    case 'dense lines':
      return blocks.flatMap((block) => block.flatMap(cellLines)).join('\n') + '\n'
    case 'tab cells':
      return blocks.map((block) => block.map(tabCells).join('\n\n')).join('\n\n') + '\n'
    case 'tab rows':
      return blocks.map((block) => block.map(tabRow).join('\n')).join('\n\n') + '\n'
    case 'commas':
      return blocks.map((block) => block.map(separatedRow(',')).join('\n')).join('\n\n') + '\n'
    case 'semicolons':
      return blocks.map((block) => block.map(separatedRow(';')).join('\n')).join('\n\n') + '\n'
    case 'repeated spans':
      return blocks.map((block) => repeated(block).map(pipeRow).join('\n')).join('\n\n') + '\n'
    case 'pandas':
      return (
        blocks.map((block) => numbered(repeated(block)).map(separatedRow(',')).join('\n')).join('\n\n') + '\n'
      )
    case 'pandas with its index':
      return (
        blocks.map((block) => counted(repeated(block)).map(separatedRow(',')).join('\n')).join('\n\n') + '\n'
      )
    case 'pipe rows':
      return blocks.map((block) => block.map(pipeRow).join('\n')).join('\n\n') + '\n'
    case 'markdown':
      return blocks.map(markdownBlock).join('\n\n') + '\n'
    case 'leading pipes':
      return blocks.map((block) => block.map(leadingPipeRow).join('\n')).join('\n\n') + '\n'
    case 'bare pipe rows':
      return blocks.map((block) => block.map(barePipeRow).join('\n')).join('\n\n') + '\n'
    case 'padded pipe rows':
      return blocks.map((block) => block.map(paddedPipeRow(widthOf(block))).join('\n')).join('\n\n') + '\n'
    case 'cell pipes':
      return blocks.flatMap((block) => block.map(cellPipes('', ' |'))).join('\n') + '\n'
    case 'opened cell pipes':
      return blocks.flatMap((block) => block.map(openedCellPipes)).join('\n') + '\n'
    case 'leading cell pipes':
      return blocks.flatMap((block) => block.map(cellPipes('| ', ''))).join('\n') + '\n'
    case 'lone pipes':
      return blocks.flatMap((block) => block.map(cellPipes('', '\n|'))).join('\n') + '\n'
    case 'cut markdown':
      return blocks.map(cutMarkdown).join('\n\n') + '\n'
    case 'first row in a line':
      return blocks.flatMap((block) => block.map(firstRowInALine(block))).join('\n') + '\n'
    case 'spaced rows':
      return blocks.map((block) => block.map(spacedRow).join('\n')).join('\n\n') + '\n'
    case 'spaced rows in labels':
      return blocks.map((block) => block.map(spacedRowInLabel).join('\n')).join('\n\n') + '\n'
    case 'spaced rows, groups down the page':
      return blocks.map((block) => rowsBesideGroups(block).join('\n')).join('\n\n') + '\n'
    case 'a PDF cell by cell':
      return overPages(blocks.flatMap(cellByCell)).join('\n') + '\n'
    case 'a PDF line by line':
      return overPages(blocks.flatMap(lineByLine)).join('\n') + '\n'
    case 'a PDF with the last piece of a label beside its numbers':
      return overPages(blocks.flatMap(lastPieceBesideNumbers)).join('\n') + '\n'
    case 'a PDF by pdfium':
      return overPages(blocks.flatMap(cellsOnLines)).join('\r\n') + '\r\n'
    case 'a PDF by pdfplumber':
      return overPages(blocks.flatMap(numbersBetweenLines)).join('\n') + '\n'
    case 'a PDF in Markdown':
      return blocks.map((block) => inMarkdown(block).join('\n')).join('\n\n') + '\n'
    case 'a PDF column by column':
      return blocks.flatMap(columnByColumn).join('\n') + '\n'
    case 'a line with nothing between':
      return blocks.flatMap((block) => block.map(joinedRow)).join('')
    case 'one line':
      return blocks.flatMap((block) => block.map(spacedRow)).join(' ')
  }
}

/** Lines of prose stand by themselves, rows of a table together. */
const blocksOf = (rows: readonly Row[]): Row[][] => {
  const blocks: Row[][] = []
  for (const row of rows) {
    const open = blocks.at(-1)
    if (row.kind === 'table' && open?.[0]?.kind === 'table') open.push(row)
    else blocks.push([row])
  }
  return blocks
}

const cellLines = (row: Row): string[] => tokensOf(row).map(({ text }) => (text === '' ? blankCell : text))

const proseOf = (row: Row): string =>
  tokensOf(row)
    .map(({ text }) => text)
    .join('')

/** Cells that span columns stand once; those that span rows leave an empty cell in each row below. */
const tabCells = (row: Row): string => {
  if (row.kind === 'prose') return proseOf(row)
  const fields = row.fields.filter((field) => field !== 'column-span')
  return fields.map((field) => `\t${typeof field === 'string' ? '' : field.text || blankCell}`).join('\n')
}

const textOf = (field: Token | string): string => (typeof field === 'string' ? '' : field.text)

const tabRow = (row: Row): string => {
  if (row.kind === 'prose') return proseOf(row)
  const texts = row.fields.map(textOf)
  return texts.map((text) => (texts.every((other) => other === '') ? blankCell : text)).join('\t')
}

/** By RFC 4180, with quotation marks only where a field needs them. */
const separatedRow =
  (separator: string) =>
  (row: Row): string =>
    row.kind === 'prose'
      ? proseOf(row)
      : row.fields
          .map(textOf)
          .map((text) => (/[,;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
          .join(separator)

/** What a cell spans holds the cell's words again, as python-docx and pandas read tables. */
const repeated = (block: readonly Row[]): Row[] => {
  const above: (Token | undefined)[] = []
  return block.map((row) => {
    let left: Token | undefined
    const fields = row.fields.map((field, at) => {
      const token = field === 'column-span' ? left : field === 'row-span' ? above[at] : field
      left = token
      above[at] = token
      return token ?? field
    })
    return { ...row, fields }
  })
}

/** A table under the numbers of its columns. */
const numbered = (block: readonly Row[]): Row[] => {
  const [first] = block
  if (first?.kind !== 'table') return [...block]
  const fields = first.fields.map((_, at): Token => ({ kind: 'line', text: String(at), path: '' }))
  return [{ kind: 'table', fields }, ...block]
}

/** A table under the numbers of its columns, with the numbers of its rows before them. */
const counted = (block: readonly Row[]): Row[] =>
  block[0]?.kind !== 'table'
    ? [...block]
    : numbered(block).map((row, at) => {
        const number: Token = { kind: 'line', text: at === 0 ? '' : String(at - 1), path: '' }
        return { ...row, fields: [number, ...row.fields] }
      })

const pipeRow = (row: Row): string =>
  row.kind === 'prose'
    ? proseOf(row)
    : row.fields.map((field, at) => `${textOf(field) || (at === 0 ? blankCell : '')} |`).join(' ')

const marks: Partial<Record<Token['kind'], string>> = { title: '# ', heading: '## ' }

const markdownBlock = (block: Row[]): string => {
  if (block[0]?.kind === 'prose')
    return `${marks[tokensOf(block[0])[0]?.kind ?? 'paragraph'] ?? ''}${proseOf(block[0])}`
  const lines = block.map((row) => `| ${row.fields.map(textOf).join(' | ')} |`)
  return [lines[0], `|${' --- |'.repeat(block[0]?.fields.length ?? 0)}`, ...lines.slice(1)].join('\n')
}

const leadingPipeRow = (row: Row): string =>
  row.kind === 'prose' ? proseOf(row) : `| ${row.fields.map(textOf).join(' | ')} | `

/** No field for what a cell spans. */
const barePipeRow = (row: Row): string =>
  row.kind === 'prose'
    ? proseOf(row)
    : tokensOf(row)
        .map(({ text }) => `${text || blankCell} |`)
        .join(' ')

const widthOf = (block: readonly Row[]): number => Math.max(...block.map((row) => tokensOf(row).length))

/** No field for what a cell spans, and bare pipes up to the widest row. */
const paddedPipeRow =
  (width: number) =>
  (row: Row): string => {
    if (row.kind === 'prose') return proseOf(row)
    const tokens = tokensOf(row)
    return `${tokens.map(({ text }) => `${text} | `).join('')}${'|'.repeat(width - tokens.length)}`
  }

const cellPipes =
  (before: string, after: string) =>
  (row: Row): string =>
    row.kind === 'prose'
      ? proseOf(row)
      : tokensOf(row)
          .map(({ text }) => `${before}${text || (after === ' |' ? '' : blankCell)}${after}`.trimStart())
          .join('\n')

const openedCellPipes = (row: Row): string =>
  row.kind === 'prose'
    ? proseOf(row)
    : ['|', ...tokensOf(row).map(({ text }) => `${text || blankCell} |`)].join('\n')

/** A table of its own for each row, as converters of PDF make them. */
const cutMarkdown = (block: Row[]): string =>
  block[0]?.kind === 'prose' ? markdownBlock(block) : block.map((row) => markdownBlock([row])).join('\n\n')

/** The first row of a block in one line, then a cell a line. */
const firstRowInALine =
  (block: readonly Row[]) =>
  (row: Row): string =>
    row.kind === 'prose'
      ? proseOf(row)
      : row === block.find((other) => tokensOf(other).some(({ kind }) => kind === 'value'))
        ? tokensOf(row)
            .map(({ text }) => text || blankCell)
            .join('\t')
        : cellLines(row).join('\n')

/** A row a line, single spaces between, as in text out of a PDF; blank cells vanish. */
const spacedRow = (row: Row): string =>
  row.kind === 'prose'
    ? proseOf(row)
    : tokensOf(row)
        .flatMap(({ text }) => (text === '' ? [] : [text]))
        .join(' ')

/** A row with nothing between its cells, as pages are left where their tags are taken away. */
const joinedRow = (row: Row): string =>
  tokensOf(row)
    .map(({ text }) => text)
    .join('')

/** The pieces of a group's label, as they stand where it runs down the page. */
const piecesOfGroup = (label: string): string[] =>
  label.startsWith('（')
    ? [label.slice(0, 4), label.slice(4)]
    : [label.slice(0, 3), ...Array.from(label.slice(3))]

/** The labels of groups run down the page; their pieces stand between the rows, before their labels or their numbers. */
const rowsBesideGroups = (block: readonly Row[]): string[] => {
  const lines: string[] = []
  let pieces: string[] = []
  block.forEach((row, at) => {
    const groups = tokensOf(row).filter(({ kind, path }) => kind === 'group' && path === 'requests')
    const fields = row.fields.filter((field) => typeof field === 'string' || !groups.includes(field))
    if (groups.length > 0) {
      lines.push(...pieces)
      pieces = groups.flatMap(({ text }) => piecesOfGroup(text))
    }
    const label = tokensOf(row).find(({ kind }) => kind === 'label')
    const piece = label && pieces.shift()
    const line = spacedRow({ ...row, fields })
    if (piece === undefined) lines.push(line)
    else if (at % 3 === 0) lines.push(piece, line)
    else if (at % 3 === 1) lines.push(`${piece} ${line}`)
    else lines.push(label?.text ?? '', `${piece}${line.slice(label?.text.length)}`)
  })
  return [...lines, ...pieces].filter((line) => line !== '')
}

const longestLabelOnALine = 12

/** A long label stands around its numbers, which are centred on it. */
const spacedRowInLabel = (row: Row): string => {
  const label = tokensOf(row).find(({ kind }) => kind === 'label')
  const values = tokensOf(row).filter(({ kind, text }) => kind === 'value' && text !== '')
  if (
    row.kind === 'prose' ||
    label === undefined ||
    label.text.length <= longestLabelOnALine ||
    values.length < 3
  ) {
    return spacedRow(row)
  }
  const groups = tokensOf(row)
    .filter(({ kind }) => kind === 'group')
    .map(({ text }) => text)
  const [first, second] = [label.text.slice(0, longestLabelOnALine), label.text.slice(longestLabelOnALine)]
  return [...groups, first, values.map(({ text }) => text).join(' '), second].join('\n')
}
