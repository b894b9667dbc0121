import type { LaidOut, Row, Token } from './laid-out.js'
import { tokensOf } from './laid-out.js'

/** A layout of the field. */
export type FieldLayout = (typeof fieldLayouts)[number]

/** The layouts of the field that the laws are held to. */
export const fieldLayouts = ['lines', 'dense lines', 'tab cells', 'tab rows', 'pipe rows', 'markdown'] as const

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
    case 'pipe rows':
      return blocks.map((block) => block.map(pipeRow).join('\n')).join('\n\n') + '\n'
    case 'markdown':
      return blocks.map(markdownBlock).join('\n\n') + '\n'
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

const proseOf = (row: Row): string => tokensOf(row).map(({ text }) => text).join('')

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

const pipeRow = (row: Row): string =>
  row.kind === 'prose'
    ? proseOf(row)
    : row.fields.map((field, at) => `${textOf(field) || (at === 0 ? blankCell : '')} |`).join(' ')

const marks: Partial<Record<Token['kind'], string>> = { title: '# ', heading: '## ' }

const markdownBlock = (block: Row[]): string => {
  if (block[0]?.kind === 'prose') return `${marks[tokensOf(block[0])[0]?.kind ?? 'paragraph'] ?? ''}${proseOf(block[0])}`
  const lines = block.map((row) => `| ${row.fields.map(textOf).join(' | ')} |`)
  return [lines[0], `|${' --- |'.repeat(block[0]?.fields.length ?? 0)}`, ...lines.slice(1)].join('\n')
}
