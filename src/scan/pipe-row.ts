import { hasFiller } from '../source/space.js'
import { addCell, addField, openRow, type CellStream } from './cell-stream.js'
import { createReader, offsetOf, type Layout, type LineReader } from './layout.js'
import type { Line } from './line.js'
import { findPipeStyle, type PipeStyle } from './pipe-style.js'

/*
 * Rows of cells between pipes:
 *
 *   规章 | 0 | 0 | 0 |        a pipe may close the row …
 *   | 规章 | 0 | 0 | 0 |      … and open it
 *   | --- | --- | --- | --- |  a ruler under the header separates, and holds nothing
 *   甲 \| 乙 | 0 |            a pipe after a backslash is part of a cell
 */

interface PipeState {
  stream: CellStream
  style: PipeStyle
  /** How many cells there were at the last lone pipe: one closes one cell, and without a cell it is a blank one. */
  cellsAtLonePipe: number
}

export const pipeRows: Layout = {
  name: 'pipe rows',
  open: (stream) => {
    const { source } = stream
    const from = offsetOf(source.text, '|', 0)
    if (from === source.text.length) return undefined
    const state: PipeState = { stream, style: findPipeStyle(source), cellsAtLonePipe: 0 }
    const reader: LineReader = createReader(from, (line) => {
      if (reader.from < line.start) reader.from = offsetOf(source.text, '|', line.start)
      return reader.from < line.end && readPipeRow(state, line, reader.from)
    })
    return reader
  },
}

/** Reads a line of cells between pipes, by its first pipe. */
const readPipeRow = (state: PipeState, line: Line, first: number): boolean => {
  const { stream, style } = state
  const { text } = stream
  const { lineStart, start, end } = line
  if (isRuler(text, start, end) || isPadding(text, start, end)) {
    stream.openFor = undefined
    return true
  }
  if (end - start === 1 && !hasFiller(text, lineStart, start)) {
    readLonePipe(state, lineStart, start)
    return true
  }
  // A blank first field shows what fills it; else mere spaces before a pipe that opens its row are indentation.
  const holdsBlank = first === start && style.closing
  const isFilled = hasFiller(text, lineStart, Math.min(start, first))
  const edges = edgesOfFields(text, {
    from: isFilled || holdsBlank ? lineStart : start,
    first,
    end,
    holdsBlank,
  })
  if (edges === undefined) return false
  if (style.padded) dropPadding(text, edges)
  const goesOn = stream.openFor === pipeRows && edges.length === 2
  if (!goesOn) openRow(stream)
  for (let at = 1; at < edges.length; at++) addField(stream, edgeAt(edges, at - 1) + 1, edgeAt(edges, at))
  return true
}

const readLonePipe = (state: PipeState, lineStart: number, pipe: number): void => {
  const { stream } = state
  const { lone } = state.style
  const closesCell = lone === 'cell ending' && stream.cells.length > state.cellsAtLonePipe
  if (!closesCell) openRow(stream, lone === 'row opening' ? pipeRows : undefined)
  if (lone !== 'row opening' && !closesCell) addCell(stream, lineStart, pipe, true)
  state.cellsAtLonePipe = stream.cells.length
}

const PIPE = 0x7c
const BACKSLASH = 0x5c
const DASH = 0x2d
const COLON = 0x3a
const SPACE = 0x20
const TAB = 0x09

/** Whether a line holds nothing but the pipes of several blank fields, and so is there to fill a row. */
const isPadding = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== PIPE) return false
  return end - start > 1
}

/** Whether a line only rules off the header of a Markdown table. */
const isRuler = (text: string, start: number, end: number): boolean => {
  let dashes = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === DASH) dashes = true
    else if (code !== PIPE && code !== COLON && code !== SPACE && code !== TAB) return false
  }
  return dashes
}

/** The words of a line, from the place where its first field may start, and its first pipe. */
interface Fields {
  from: number
  first: number
  end: number
  /** Whether a pipe that opens the line closes a blank field. */
  holdsBlank: boolean
}

/**
 * The edges of the fields of a row: each field stands between two of them. `undefined` where every pipe of the line is
 * escaped.
 */
const edgesOfFields = (text: string, { from, first, end, holdsBlank }: Fields): number[] | undefined => {
  const edges: number[] = []
  for (let at = first; at < end; at++) {
    if (text.charCodeAt(at) !== PIPE || text.charCodeAt(at - 1) === BACKSLASH) continue
    if (edges.length === 0 && (at !== from || holdsBlank)) edges.push(from - 1)
    edges.push(at)
  }
  if (edges.length === 0) return undefined
  if (edgeAt(edges, edges.length - 1) + 1 < end) edges.push(end)
  return edges
}

const edgeAt = (edges: readonly number[], at: number): number => edges[at] as number

/** Drops the bare pipes that pad a row. A blank cell has a space on either side, or holds a filler. */
const dropPadding = (text: string, edges: number[]): void => {
  while (
    edges.length > 2 &&
    isBare(text, edgeAt(edges, edges.length - 2) + 1, edgeAt(edges, edges.length - 1))
  )
    edges.pop()
}

const isBare = (text: string, from: number, to: number): boolean =>
  from === to || (to - from === 1 && text.charCodeAt(from) === SPACE)
