import { numeral } from './numerals.js'
import { childOf, childrenOf, isOn, valueOf, type XmlElement } from './xml.js'

/** Counts the numbered paragraphs of a document, in its order. */
export interface Numbering {
  /**
   * The numeral of the next paragraph of a list: `一、`. `undefined` where the list numbers nothing: it is not there, or
   * its paragraphs have bullets.
   */
  readonly next: (list: string, level: string | undefined) => string | undefined
}

/** A level of a list. */
interface Level {
  format: string
  /** What stands before a paragraph, with `%1` for the numeral of the first level. */
  text: string
  start: number
  /** Whether the numerals of higher levels are written as digits. */
  isDecimal: boolean
  /** Whether nothing stands between the numeral and the text. */
  isClose: boolean
  /** The level whose next numeral lets this one start anew; 0 for none. */
  restartsAfter: number | undefined
}

interface List {
  /** The lists with one number here go on counting each other. */
  counters: (number | undefined)[]
  levels: ReadonlyMap<number, Level>
}

/** Reads the part `numbering.xml`. */
export const readNumbering = (part: XmlElement | undefined): Numbering => {
  const abstracts = new Map(
    childrenOf(part, 'w:abstractNum').map((abstract) => [abstract.attributes.abstractNumId, abstract]),
  )
  const counters = new Map<string, (number | undefined)[]>()
  const lists = new Map<string, List>()
  for (const list of childrenOf(part, 'w:num')) {
    const { numId: id } = list.attributes
    const abstractId = valueOf(list, 'w:abstractNumId')
    if (id === undefined || abstractId === undefined) continue
    const overrides = childrenOf(list, 'w:lvlOverride')
    const startsAnew = overrides.some((one) => childOf(one, 'w:startOverride') !== undefined)
    const shared = counters.get(abstractId) ?? []
    counters.set(abstractId, shared)
    lists.set(id, {
      counters: startsAnew ? [] : shared,
      levels: levelsOf(styledList(abstracts.get(abstractId), abstracts), overrides),
    })
  }
  return { next: (list, level) => countOn(lists.get(list), Number(level ?? 0)) }
}

/** A list that is but the name of a style has its levels where that style is defined. */
const styledList = (
  abstract: XmlElement | undefined,
  all: ReadonlyMap<string | undefined, XmlElement>,
): XmlElement | undefined => {
  const style = valueOf(abstract, 'w:numStyleLink')
  if (style === undefined) return abstract
  return [...all.values()].find((one) => valueOf(one, 'w:styleLink') === style) ?? abstract
}

const levelsOf = (
  abstract: XmlElement | undefined,
  overrides: readonly XmlElement[],
): ReadonlyMap<number, Level> => {
  const levels = new Map<number, Level>()
  for (const level of childrenOf(abstract, 'w:lvl'))
    levels.set(Number(level.attributes.ilvl), readLevel(level))
  for (const override of overrides) {
    const at = Number(override.attributes.ilvl)
    const own = childOf(override, 'w:lvl')
    const level = own === undefined ? levels.get(at) : readLevel(own)
    const start = valueOf(override, 'w:startOverride')
    if (level !== undefined) levels.set(at, start === undefined ? level : { ...level, start: Number(start) })
  }
  return levels
}

const readLevel = (level: XmlElement): Level => {
  const restart = valueOf(level, 'w:lvlRestart')
  return {
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    start: Number(valueOf(level, 'w:start') ?? 0),
    isDecimal: isOn(level, 'w:isLgl') === true,
    isClose: valueOf(level, 'w:suff') === 'nothing',
    restartsAfter: restart === undefined ? undefined : Number(restart),
  }
}

const countOn = (list: List | undefined, at: number): string | undefined => {
  const level = list?.levels.get(at)
  if (list === undefined || level === undefined) return undefined
  const { counters, levels } = list
  counters[at] = (counters[at] ?? level.start - 1) + 1
  for (const [deeper, { restartsAfter = deeper }] of levels) {
    if (deeper > at && restartsAfter !== 0 && at < restartsAfter) counters[deeper] = undefined
  }
  if (level.format === 'bullet' || level.format === 'none') return undefined
  const written = level.text.replace(/%([1-9])/g, (_, place: string) => {
    const other = levels.get(Number(place) - 1)
    const number = counters[Number(place) - 1] ?? other?.start ?? 1
    return numeral(level.isDecimal ? 'decimal' : (other?.format ?? 'decimal'), number)
  })
  if (written === '') return undefined
  // A tab or a space shows between a numeral and its text; behind a mark it says nothing.
  return level.isClose || /[^\p{L}\p{N}]$/u.test(written) ? written : `${written} `
}
