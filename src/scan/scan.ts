import type { Source } from '../source/source.js'
import { isFiller, isSpace } from '../source/space.js'
import type { SourceCell } from './cell.js'
import { isRuler, splitAtPipes } from './pipe-row.js'
import { continuesCell, isSecondLineValue } from './tab-led.js'

const TAB = 0x09
const HASH = 0x23
const STAR = 0x2a
const BACKSLASH = 0x5c

/**
 * Turns a text in any layout into one stream of cells. This is the only place that knows about tabs, pipes, Markdown
 * marks and indentation: line by line it finds out how cells are separated, so that several layouts may stand in one
 * report.
 */
export const scan = (source: Source): SourceCell[] => {
  const { text, lineStarts } = source
  const cells: SourceCell[] = []
  const hasPipes = text.includes('|')
  let row = -1
  let opensLine = true
  // The last line held one cell behind a tab, so that the next such line goes on with the same row.
  let tabLed = false
  // The last cell stood behind a tab and was blank, so that its number may stand on a line below.
  let openBlank: SourceCell | undefined

  const push = (start: number, end: number, field: number, blank: boolean): SourceCell => {
    const cell: SourceCell = { start, end, row, field, opensLine, blank, literal: false, indent: 0 }
    cells.push(cell)
    opensLine = false
    return cell
  }

  for (let line = 0; line < lineStarts.length; line++) {
    const lineStart = lineStarts[line] as number
    const nextStart = lineStarts[line + 1] ?? text.length
    let start = lineStart
    let end = nextStart
    opensLine = true
    while (start < end && isSpace(text.charCodeAt(start))) start++

    if (start === end) {
      const contentEnd = withoutLineBreak(text, lineStart, nextStart)
      if (text.charCodeAt(lineStart) === TAB && contentEnd > lineStart && !hasTab(text, lineStart + 1, contentEnd)) {
        if (tabLed) {
          openBlank = push(lineStart + 1, contentEnd, (cells.at(-1) as SourceCell).field + 1, true)
        } else if (leadsTabLedRow(source, line)) {
          row++
          openBlank = push(lineStart + 1, contentEnd, 0, true)
          tabLed = true
        }
      } else {
        tabLed = false
        const filler = findFiller(text, lineStart, contentEnd)
        if (filler !== -1) {
          openBlank = undefined
          row++
          if (hasTab(text, lineStart, contentEnd)) pushTabFields(push, text, lineStart, contentEnd)
          else push(lineStart, contentEnd, 0, true)
        }
      }
      continue
    }

    while (isSpace(text.charCodeAt(end - 1))) end--
    const last = cells.at(-1)

    if (text.charCodeAt(start) === BACKSLASH) {
      row++
      const closed = end - 1 > start && text.charCodeAt(end - 1) === BACKSLASH
      push(start + 1, closed ? end - 1 : end, 0, false).literal = true
      tabLed = false
      openBlank = undefined
      continue
    }

    const ledByTab = text.charCodeAt(lineStart) === TAB && !hasTab(text, lineStart + 1, nextStart)
    if (!ledByTab && last !== undefined) {
      if (openBlank !== undefined && isSecondLineValue(text, start, end)) {
        last.start = start
        last.end = end
        last.blank = false
        openBlank = undefined
        tabLed = true
        continue
      }
      if (tabLed && continuesCell(source, line, last.field)) {
        if (last.blank) last.start = start
        last.end = end
        last.blank = false
        openBlank = undefined
        continue
      }
    }
    openBlank = undefined

    if (hasPipes && !ledByTab) {
      const pipe = text.indexOf('|', start)
      if (pipe !== -1 && pipe < end) {
        tabLed = false
        if (isRuler(text, start, end)) continue
        const opening = findFiller(text, lineStart, Math.min(start, pipe)) === -1 ? start : lineStart
        const fields = splitAtPipes(text, opening, end)
        if (fields !== undefined) {
          row++
          fields.forEach(([from, to], field) => pushField(push, text, from, to, field))
          continue
        }
      }
    }

    if (!ledByTab && hasTab(text, lineStart, nextStart)) {
      tabLed = false
      row++
      const contentEnd = withoutLineBreak(text, lineStart, nextStart)
      pushTabFields(push, text, lineStart, contentEnd)
      continue
    }

    if (ledByTab && tabLed && last !== undefined) {
      pushTrimmed(push, text, start, end, last.field + 1)
      continue
    }
    const content = withoutHeadingMarks(text, start, end)
    row++
    const cell = pushTrimmed(push, text, content, end, 0)
    if (cell !== undefined) cell.indent = start - lineStart
    tabLed = ledByTab && cell !== undefined
  }
  return cells
}

type Push = (start: number, end: number, field: number, blank: boolean) => SourceCell

/** The fields of a row of cells between tabs. */
const pushTabFields = (push: Push, text: string, start: number, end: number): void => {
  let field = 0
  for (let from = start; from <= end; field++) {
    let to = text.indexOf('\t', from)
    if (to === -1 || to > end) to = end
    pushField(push, text, from, to, field)
    from = to + 1
  }
}

/** A field between two separators: trimmed when it holds something, whole when it is blank. */
const pushField = (push: Push, text: string, from: number, to: number, field: number): void => {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  if (start === end) {
    push(from, to, field, true)
    return
  }
  while (isSpace(text.charCodeAt(end - 1))) end--
  if (pushTrimmed(push, text, start, end, field) === undefined) push(from, to, field, true)
}

/** A cell without the marks of bold type around it: `**（一）主动公开**`. */
const pushTrimmed = (
  push: Push,
  text: string,
  start: number,
  end: number,
  field: number,
): SourceCell | undefined => {
  if (text.charCodeAt(start) === STAR && start < end) {
    while (start < end && text.charCodeAt(start) === STAR) start++
    while (start < end && isSpace(text.charCodeAt(start))) start++
  }
  while (end > start && text.charCodeAt(end - 1) === STAR) end--
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? push(start, end, field, false) : undefined
}

/** Where the words of a Markdown heading start: `## 一、总体情况`. */
const withoutHeadingMarks = (text: string, start: number, end: number): number => {
  let content = start
  while (content < end && text.charCodeAt(content) === HASH) content++
  while (content < end && content > start && isSpace(text.charCodeAt(content))) content++
  return content
}

const hasTab = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === TAB) return true
  return false
}

const findFiller = (text: string, from: number, to: number): number => {
  for (let at = from; at < to; at++) if (isFiller(text.charCodeAt(at))) return at
  return -1
}

const withoutLineBreak = (text: string, start: number, nextStart: number): number => {
  let end = nextStart
  while (end > start && (text.charCodeAt(end - 1) === 0x0a || text.charCodeAt(end - 1) === 0x0d)) end--
  return end
}

/** Whether a blank line behind a tab opens a row of cells: another line behind a tab follows directly. */
const leadsTabLedRow = ({ text, lineStarts }: Source, line: number): boolean => {
  const next = lineStarts[line + 1]
  return next !== undefined && text.charCodeAt(next) === TAB
}
