import { tokensOf, type Row, type Token } from './laid-out.js'

/*
 * What extractors make of the table of requests in a PDF, whose cells are narrow and wrapped: a small model of each, made
 * after what these give for the project's own pages printed by a browser: pdftotext 22 (by itself, -raw and -layout),
 * pypdf 6, pdfplumber 0.11 and pdfium; for Markdown, the tables that pdfplumber finds. `test/extractors/extract.py` runs them.
 */

const widthOfGroup = 4
const widthOfLabel = 7
const linesOfPage = 33
const pageBreak = ['', '- 4 -', '']

const wrap = (text: string, width: number): string[] => {
  const pieces: string[] = []
  for (let at = 0; at < text.length; at += width) pieces.push(text.slice(at, at + width))
  return pieces
}

const isWrapped = (row: Row): boolean =>
  tokensOf(row).some(({ kind, path }) => kind === 'label' && path.startsWith('requests.'))

const labelOf = (row: Row): Token | undefined => tokensOf(row).findLast(({ kind }) => kind === 'label')
const groupsOf = (row: Row): Token[] => tokensOf(row).filter(({ kind }) => kind === 'group')
const numbersOf = (row: Row): string =>
  tokensOf(row)
    .flatMap(({ kind, text }) => ((kind === 'value' || kind === 'line') && text !== '' ? [text] : []))
    .join(' ')

const inOneLine = (row: Row): string =>
  tokensOf(row)
    .flatMap(({ text }) => (text === '' ? [] : [text]))
    .join(' ')

/** Cell after cell, as pdftotext -raw gives them: the pieces of groups, those of the label, the numbers. */
export const cellByCell = (block: readonly Row[]): string[] =>
  block.flatMap((row) =>
    isWrapped(row)
      ? [
          ...groupsOf(row).flatMap(({ text }) => wrap(text, widthOfGroup)),
          ...wrap(labelOf(row)?.text ?? '', widthOfLabel),
          numbersOf(row),
        ].filter((line) => line !== '')
      : [inOneLine(row)],
  )

/** The same with the last piece of a label on the line of its numbers, as pypdf gives it. */
export const lastPieceBesideNumbers = (block: readonly Row[]): string[] =>
  block.flatMap((row) => {
    if (!isWrapped(row)) return [inOneLine(row)]
    const pieces = wrap(labelOf(row)?.text ?? '', widthOfLabel)
    return [
      ...groupsOf(row).flatMap(({ text }) => wrap(text, widthOfGroup)),
      ...pieces.slice(0, -1),
      [pieces.at(-1) ?? '', numbersOf(row)].filter((part) => part !== '').join(' '),
    ].filter((line) => line !== '')
  })

/** The same as pdfium gives it: a label of two lines has its numbers beside the second, any other above them. */
export const cellsOnLines = (block: readonly Row[]): string[] =>
  block.flatMap((row) => {
    const isOfTwoLines = wrap(labelOf(row)?.text ?? '', widthOfLabel).length === 2
    return isOfTwoLines ? lastPieceBesideNumbers([row]) : cellByCell([row])
  })

/** Column by column, as pdftotext gives it by itself: the labels of a page, and then each of its numbers by itself. */
export const columnByColumn = (block: readonly Row[]): string[] => {
  const rows = block.filter(isWrapped)
  const others = block.filter((row) => !isWrapped(row))
  return [
    ...others.flatMap((row) => tokensOf(row).flatMap(({ text }) => (text === '' ? [] : [text, '']))),
    ...rows.flatMap((row) => groupsOf(row).flatMap(({ text }) => wrap(text, widthOfGroup))),
    ...rows.flatMap((row) => [...wrap(labelOf(row)?.text ?? '', widthOfLabel), '']),
    ...rows.flatMap((row) =>
      numbersOf(row)
        .split(' ')
        .flatMap((number) => [number, '']),
    ),
  ]
}

const rowsOfPage = 14
const widthOfNumber = 3

/** Tables in Markdown, as converters give them: one for each page, `<br>` where a cell goes on in its next line. */
export const inMarkdown = (block: readonly Row[]): string[] => {
  if (block[0]?.kind !== 'table') return block.map(inOneLine)
  const lines = block.map(
    ({ fields }) =>
      `|${fields.map((field) => (typeof field === 'string' ? '' : brokenText(field))).join('|')}|`,
  )
  const ruler = `|${'---|'.repeat(block[0].fields.length)}`
  return lines.flatMap((line, at) => {
    if (at % rowsOfPage !== 0) return [line]
    return at === 0 ? [line, ruler] : ['', '- 4 -', '', line, ruler]
  })
}

const brokenText = ({ kind, text }: Token): string => {
  if (kind === 'value') return text
  return wrap(text, kind === 'header' ? widthOfNumber : widthOfLabel).join('<br>')
}

/** Line by line as the page looks, as pdftotext -layout gives it, with the numbers beside the middle piece. */
export const lineByLine = (block: readonly Row[]): string[] => linesAcross(block, 'beside a piece')

/** The same as pdfplumber gives it: between two pieces where their number is even. */
export const numbersBetweenLines = (block: readonly Row[]): string[] => linesAcross(block, 'between two')

const linesAcross = (block: readonly Row[], numbers: 'beside a piece' | 'between two'): string[] => {
  const lines: string[] = []
  const rows = block.filter(isWrapped)
  const height = (row: Row): number => Math.max(1, wrap(labelOf(row)?.text ?? '', widthOfLabel).length)
  const groups = rows.flatMap((row, first) =>
    groupsOf(row).map((group) => ({ group, field: row.fields.indexOf(group), first })),
  )
  const piecesOfGroups = new Map<number, string[]>()
  const tops = rows.map((_, at) => rows.slice(0, at).reduce((sum, row) => sum + height(row), 0))
  for (const { group, field, first } of groups) {
    let last = first
    while (rows[last + 1]?.fields[field] === 'row-span') last++
    const end = (tops[last] ?? 0) + height(rows[last] as Row)
    const pieces = wrap(group.text, widthOfGroup)
    const from = Math.max(tops[first] ?? 0, Math.floor(((tops[first] ?? 0) + end - pieces.length) / 2))
    pieces.forEach((piece, at) => {
      const line = Math.min(from + at, end - 1)
      piecesOfGroups.set(line, [...(piecesOfGroups.get(line) ?? []), piece])
    })
  }
  for (const row of block) {
    if (!isWrapped(row)) {
      lines.push(inOneLine(row))
      continue
    }
    const top = tops[rows.indexOf(row)] ?? 0
    const pieces = wrap(labelOf(row)?.text ?? '', widthOfLabel)
    const middle = Math.floor((height(row) - 1) / 2)
    const isBetween = numbers === 'between two' && height(row) % 2 === 0
    for (let at = 0; at < height(row); at++) {
      const line = [
        ...(piecesOfGroups.get(top + at) ?? []),
        pieces[at] ?? '',
        at === middle && !isBetween ? numbersOf(row) : '',
      ]
      lines.push(line.filter((part) => part !== '').join(' '))
      if (at === middle && isBetween) lines.push(numbersOf(row))
    }
  }
  return lines.filter((line) => line !== '')
}

/** The number of a page and empty lines between two lines, wherever a page ends. */
export const overPages = (lines: readonly string[]): string[] =>
  lines.flatMap((line, at) => (at % linesOfPage === linesOfPage - 1 ? [line, ...pageBreak] : [line]))
