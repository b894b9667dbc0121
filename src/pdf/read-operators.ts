import { holdsMiddle } from './box.js'
import { identity, multiply, transformBox, type Matrix } from './matrix.js'
import {
  fontOf,
  isMask,
  matrixOperand,
  numericOperands,
  operandsOf,
  transparencyOf,
  type OperatorList,
} from './operator-list.js'
import type { PageContent } from './page-content.js'
import { linesOfBox, readPath, type Paint } from './path.js'
import { showText } from './show-text.js'
import {
  createTextPlace,
  createTextState,
  isInvisible,
  nextLine,
  placeAt,
  type TextPlace,
  type TextState,
} from './text-state.js'

/** The numbers that pdfjs gives operators, by their names. */
export type OperatorCodes = Readonly<Record<string, number>>

/** What is known of a page besides its operators. */
export interface PageFacts {
  number: number
  width: number
  height: number
  /** From the coordinates of the page's operators to those of the page as it is shown. */
  matrix: Matrix
  /** The font of a name, as pdfjs gives it. */
  font: (name: string) => unknown
  /** Whether the layer is shown that has some properties. */
  showsLayer: (properties: unknown) => boolean
}

interface GraphicsState extends TextState {
  matrix: Matrix
  transparent: boolean
}

interface Reading {
  facts: PageFacts
  content: PageContent
  state: GraphicsState
  saved: GraphicsState[]
  place: TextPlace
  /** Of each stretch of marked content that is open, whether it is shown. */
  marked: boolean[]
  /** Of each group that is open, whether it is a mask. */
  groups: boolean[]
}

/** Follows the operators of a page, and notes where its glyphs and its lines are painted. */
export const readOperators = (list: OperatorList, codes: OperatorCodes, facts: PageFacts): PageContent => {
  const { number, width, height, matrix } = facts
  const reading: Reading = {
    facts,
    content: { number, width, height, glyphs: [], rulings: [], hasPicture: false },
    state: { ...createTextState(), matrix, transparent: false },
    saved: [],
    place: createTextPlace(),
    marked: [],
    groups: [],
  }
  const handlers = handlersOf(codes)
  list.fnArray.forEach((code, at) => handlers.get(code)?.(reading, list.argsArray[at]))
  return reading.content
}

type Handler = (reading: Reading, args: unknown) => void

const handlersOf = (codes: OperatorCodes): Map<number, Handler> => {
  const handlers = new Map<number, Handler>()
  for (const [name, handler] of Object.entries({ ...stateHandlers, ...textHandlers })) {
    const code = codes[name]
    if (code !== undefined) handlers.set(code, handler)
  }
  for (const [name, code] of Object.entries(codes))
    if (/^paint.*Image/.test(name)) handlers.set(code, paintImage)
  const paints = new Map(Object.entries(pathPaints).map(([name, paint]) => [codes[name], paint]))
  const pathCode = codes.constructPath
  if (pathCode !== undefined) handlers.set(pathCode, (reading, args) => paintPath(reading, args, paints))
  return handlers
}

const save: Handler = ({ saved, state }) => void saved.push({ ...state })

const restore: Handler = (reading) => {
  reading.state = reading.saved.pop() ?? reading.state
}

const transform: Handler = ({ state }, args) => {
  state.matrix = multiply(state.matrix, matrixOperand(args) ?? identity)
}

const stateHandlers: Record<string, Handler> = {
  save,
  restore,
  transform,
  paintFormXObjectBegin: (reading, args) => {
    save(reading, args)
    const [matrix] = operandsOf(args)
    if (matrix !== null) transform(reading, [matrix])
  },
  paintFormXObjectEnd: restore,
  beginGroup: (reading, args) => {
    save(reading, args)
    reading.groups.push(isMask(args))
  },
  endGroup: (reading, args) => {
    restore(reading, args)
    reading.groups.pop()
  },
  beginAnnotation: (reading, args) => {
    save(reading, args)
    const [, , placed, appearance] = operandsOf(args)
    reading.state = { ...createTextState(), matrix: reading.facts.matrix, transparent: false }
    for (const matrix of [placed, appearance]) transform(reading, [matrix])
  },
  endAnnotation: restore,
  setGState: ({ state }, args) => {
    state.transparent = transparencyOf(args) ?? state.transparent
  },
  beginMarkedContent: ({ marked }) => void marked.push(true),
  beginMarkedContentProps: ({ marked, facts }, args) => {
    const [tag, properties] = operandsOf(args)
    marked.push(tag !== 'OC' || facts.showsLayer(properties))
  },
  endMarkedContent: ({ marked }) => void marked.pop(),
}

const number = (args: unknown): number => numericOperands(args)[0] ?? 0

const percent = 0.01

const textHandlers: Record<string, Handler> = {
  beginText: (reading) => {
    reading.place = createTextPlace()
  },
  setFont: ({ state, facts }, args) => {
    const [name, size] = operandsOf(args)
    state.font = fontOf(typeof name === 'string' ? facts.font(name) : undefined)
    state.size = typeof size === 'number' ? size : 0
  },
  setCharSpacing: ({ state }, args) => void (state.charSpacing = number(args)),
  setWordSpacing: ({ state }, args) => void (state.wordSpacing = number(args)),
  setHScale: ({ state }, args) => void (state.scale = number(args) * percent),
  setLeading: ({ state }, args) => void (state.leading = -number(args)),
  setTextRise: ({ state }, args) => void (state.rise = number(args)),
  setTextRenderingMode: ({ state }, args) => void (state.invisible = isInvisible(number(args))),
  setTextMatrix: (reading, args) => {
    reading.place = placeAt(matrixOperand(args) ?? identity)
  },
  moveText: (reading, args) => {
    const [x = 0, y = 0] = numericOperands(args)
    reading.place = nextLine(reading.place, x, y)
  },
  setLeadingMoveText: (reading, args) => {
    const [x = 0, y = 0] = numericOperands(args)
    reading.state.leading = y
    reading.place = nextLine(reading.place, x, y)
  },
  nextLine: (reading) => {
    reading.place = nextLine(reading.place, 0, reading.state.leading)
  },
  showText: (reading, args) => addText(reading, operandsOf(operandsOf(args)[0])),
  showSpacedText: (reading, args) => addText(reading, operandsOf(operandsOf(args)[0])),
}

const isShown = ({ state, marked, groups }: Reading): boolean =>
  !state.transparent && !marked.includes(false) && !groups.includes(true)

const addText = (reading: Reading, shown: readonly unknown[]): void => {
  const { state, place, content } = reading
  const glyphs = showText(shown, state.matrix, state, place)
  if (state.invisible || !isShown(reading)) return
  const page = { left: 0, top: 0, right: content.width, bottom: content.height }
  for (const glyph of glyphs) {
    if (glyph.text !== '' && holdsMiddle(page, glyph.box))
      content.glyphs.push({ ...glyph, order: content.glyphs.length })
  }
}

const pathPaints: Record<string, Paint> = {
  stroke: 'stroke',
  closeStroke: 'stroke',
  fill: 'fill',
  eoFill: 'fill',
  fillStroke: 'both',
  eoFillStroke: 'both',
  closeFillStroke: 'both',
  closeEOFillStroke: 'both',
}

const paintPath = (reading: Reading, args: unknown, paints: ReadonlyMap<number | undefined, Paint>): void => {
  const [code] = operandsOf(args)
  const paint = typeof code === 'number' ? paints.get(code) : undefined
  if (paint === undefined || !isShown(reading)) return
  const { rulings, isPicture } = readPath(args, reading.state.matrix, paint)
  reading.content.rulings.push(...rulings)
  if (isPicture) reading.content.hasPicture = true
}

/** An image fills the unit square. One that is thin is a line. */
const paintImage: Handler = (reading) => {
  if (!isShown(reading)) return
  const lines = linesOfBox(transformBox(reading.state.matrix, { left: 0, top: 0, right: 1, bottom: 1 }))
  if (lines.length === 0) reading.content.hasPicture = true
  reading.content.rulings.push(...lines)
}
