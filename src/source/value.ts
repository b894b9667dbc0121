import { codesOf } from './space.js'

/** What stands in a cell that holds no label. */
export interface CellValue {
  state: 'number' | 'mark'
  value: number | null
  unit: string | null
  /**
   * How sure the number is: `plain` as written, `spaced` where white space stood among its digits, `noted` where words
   * stood beside it.
   */
  reading: 'plain' | 'spaced' | 'noted'
}

const mark: CellValue = { state: 'mark', value: null, unit: null, reading: 'plain' }

const units = '万元|元|件次|人次|件|次|项|条|个|人|份|宗|起|篇|部'

const marks = /^(?:[/\\／＼]|[-－—–―]{1,3}|无|無|不涉及|不适用|N\/A|n\/a|NA)$/

const number = new RegExp(
  `^(约)?([+＋\\-－−–—增减減])?(\\d[\\d,]*(?:\\.\\d+)?)(${units})?([（(][^（()）]*[)）])?$`,
  'u',
)

const longestNumber = 15
const longestCell = 60

/** The commonest cells, known without any further look. */
const digits = Array.from({ length: 10 }, (_, value): CellValue => ({ ...mark, state: 'number', value }))

/** Reads a stretch of a text as a number or a mark; `undefined` where it is neither. */
export const readValue = (source: string, start = 0, end = source.length): CellValue | undefined => {
  const text = source.slice(start, end)
  const code = text.charCodeAt(0)
  if (text.length === 1 && code >= 0x30 && code <= 0x39) return digits[code - 0x30]
  if (text.length > longestCell || !opensLikeValue(code)) return undefined
  if (isDigits(text) && text.length <= longestNumber) return { ...mark, state: 'number', value: Number(text) }
  if (marks.test(text)) return mark
  if (text === '零' || text === '〇') return digits[0]
  return readNumber(text)
}

const isDigits = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x30 || code > 0x39) return false
  }
  return true
}

const signsAndMarks = codesOf('/\\-+－＋−—–―／＼无無不零〇增减減约Nn')

const opensLikeValue = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19) || signsAndMarks.has(code)

/** What every number opens with. Most lines that open with a digit are none, and need no further look. */
const opening =
  /^约?\s*[+＋\-－−–—增减減]?\s*[\d０-９][\d０-９,，.．\s]*(?:$|[万元件次项条个人份宗起篇部（(])/

const readNumber = (text: string): CellValue | undefined => {
  if (!opening.test(text)) return undefined
  const halfWidth = text.replace(/[０-９，．]/g, (character) =>
    character === '，'
      ? ','
      : character === '．'
        ? '.'
        : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  )
  const compact = halfWidth.replace(/\s+/g, '')
  const match = number.exec(compact)
  if (match === null) return undefined
  const [, about, sign, written = '', unit, note] = match
  if (!hasSoundCommas(written)) return undefined
  const unsigned = written.replaceAll(',', '')
  if (unsigned.length > longestNumber) return undefined
  const negative = sign !== undefined && '-－−–—减減'.includes(sign)
  const value = Number(unsigned)
  return {
    state: 'number',
    value: negative && value !== 0 ? -value : value,
    unit: unit ?? null,
    reading: (note ?? about) !== undefined ? 'noted' : isSpaced(halfWidth) ? 'spaced' : 'plain',
  }
}

/** Commas part the digits of a number by threes; anything else is no number. */
const hasSoundCommas = (written: string): boolean =>
  !written.includes(',') || /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written)

/**
 * Whether white space parts digits otherwise than by threes, which might be two numbers in one cell, or a number and that
 * of a page; or a sign from its number, which might be the mark of a list.
 */
const isSpaced = (text: string): boolean =>
  /[-－−–—+＋]\s+\d/.test(text) ||
  (/\d\s+\d/.test(text) && !/^\D*\d{1,3}(?:[^\S\n\r]\d{3})+(?!\d)/.test(text))
