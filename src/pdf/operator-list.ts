import { matrixOf, type Matrix } from './matrix.js'

/** The operators of a page, as pdfjs hands them out: the code of each, and its operands. */
export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** What is used of a font. */
export interface Font {
  /** How wide a unit of the width of its glyphs is, in ems. */
  readonly unit: number
  /** Whether its lines run down the page, its characters upright. */
  readonly vertical: boolean
  /** Where a character of a vertical font stands: how far the next one is, and its own origin, in units. */
  readonly verticalMetrics: VerticalMetrics
}

export type VerticalMetrics = readonly [advance: number, originX: number, originY: number]

/** A glyph as pdfjs tells of it. */
export interface ShownGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
  readonly vmetric: VerticalMetrics | undefined
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** The operands of an operator. */
export const operandsOf = (args: unknown): readonly unknown[] => (isList(args) ? args : [])

const isNumber = (value: unknown): value is number => typeof value === 'number'

/** The numbers of a value that is an array of them, in any of their kinds; none where it is something else. */
export const numbersOf = (value: unknown): readonly number[] => {
  if (value instanceof Float32Array || value instanceof Float64Array) return Array.from(value)
  return isList(value) && value.every(isNumber) ? value : []
}

/** The operands of an operator that takes numbers, whether they stand by themselves or in an array. */
export const numericOperands = (args: unknown): readonly number[] => {
  const operands = operandsOf(args)
  return operands.length === 1 && !isNumber(operands[0]) ? numbersOf(operands[0]) : numbersOf(operands)
}

export const matrixOperand = (args: unknown): Matrix | undefined => matrixOf(numericOperands(args))

const propertyOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const verticalMetricsOf = (value: unknown): VerticalMetrics | undefined => {
  const [advance, originX, originY] = numbersOf(value)
  return advance === undefined || originX === undefined || originY === undefined
    ? undefined
    : [advance, originX, originY]
}

/** A glyph, or how far the next one is moved; `undefined` where it is neither. */
export const glyphOf = (value: unknown): ShownGlyph | number | undefined => {
  if (isNumber(value)) return value
  const [unicode, width] = [propertyOf(value, 'unicode'), propertyOf(value, 'width')]
  if (typeof unicode !== 'string' || !isNumber(width)) return undefined
  const isSpace = propertyOf(value, 'isSpace') === true
  return { unicode, width, isSpace, vmetric: verticalMetricsOf(propertyOf(value, 'vmetric')) }
}

const usualUnit = 0.001
const usualVerticalMetrics: VerticalMetrics = [-1000, 500, 880]

/** A font, with what most fonts say where it says nothing. */
export const fontOf = (value: unknown): Font => {
  const [unit] = numbersOf(propertyOf(value, 'fontMatrix'))
  return {
    unit: unit ?? usualUnit,
    vertical: propertyOf(value, 'vertical') === true,
    verticalMetrics: verticalMetricsOf(propertyOf(value, 'defaultVMetrics')) ?? usualVerticalMetrics,
  }
}

/** Whether a graphics state makes what follows transparent, or opaque; `undefined` where it says nothing of that. */
export const transparencyOf = (args: unknown): boolean | undefined => {
  const [entries] = operandsOf(args)
  if (!isList(entries)) return undefined
  const alpha = entries.map((entry) => operandsOf(entry)).find(([key]) => key === 'ca')?.[1]
  return isNumber(alpha) ? alpha === 0 : undefined
}

/** Whether what follows is the mask of something else, and not shown itself. */
export const isMask = (args: unknown): boolean => {
  const smask = propertyOf(operandsOf(args)[0], 'smask')
  return smask !== undefined && smask !== null
}
