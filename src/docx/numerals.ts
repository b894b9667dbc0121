/*
 * The numerals that Word counts paragraphs with, by the names that the standard has for them (`w:numFmt`).
 */

const chineseDigits = '〇一二三四五六七八九'

/** 1 → 一, 10 → 十, 12 → 十二, 20 → 二十, 105 → 一百〇五. */
const chinese = (number: number): string => {
  if (number < 10) return chineseDigits.charAt(number)
  if (number < 100) {
    const [tens, ones] = [Math.floor(number / 10), number % 10]
    return `${tens === 1 ? '' : chineseDigits.charAt(tens)}十${ones === 0 ? '' : chineseDigits.charAt(ones)}`
  }
  if (number >= 1000) return String(number)
  const [hundreds, rest] = [Math.floor(number / 100), number % 100]
  const joined =
    rest === 0 ? '' : rest < 10 ? `〇${chinese(rest)}` : rest < 20 ? `一${chinese(rest)}` : chinese(rest)
  return `${chineseDigits.charAt(hundreds)}百${joined}`
}

const letters = (number: number): string =>
  String.fromCharCode(0x61 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1)

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const roman = (number: number): string => {
  let rest = number
  let written = ''
  for (const [value, letter] of romans) {
    while (rest >= value) {
      written += letter
      rest -= value
    }
  }
  return written
}

const widthOffset = 0xfee0

const fullWidth = (number: number): string =>
  String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + widthOffset))

/** A numeral out of a list of them; digits behind its end. */
const outOf =
  (characters: string) =>
  (number: number): string =>
    characters.charAt(number - 1) || String(number)

const circled = outOf('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')

/** How a number is written in each format; those that are not named here are written as digits. */
const formats: ReadonlyMap<string, (number: number) => string> = new Map([
  ['chineseCounting', chinese],
  ['chineseCountingThousand', chinese],
  ['chineseLegalSimplified', chinese],
  ['ideographDigital', chinese],
  ['japaneseCounting', chinese],
  ['koreanDigital2', chinese],
  ['taiwaneseCounting', chinese],
  ['taiwaneseCountingThousand', chinese],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedParen', outOf('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇')],
  ['decimalEnclosedFullstop', outOf('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛')],
  ['ideographEnclosedCircle', outOf('㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩')],
  ['ideographTraditional', outOf('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', outOf('子丑寅卯辰巳午未申酉戌亥')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['decimalZero', (number) => String(number).padStart(2, '0')],
  ['lowerLetter', letters],
  ['upperLetter', (number) => letters(number).toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', (number) => roman(number).toUpperCase()],
])

/** Longer numerals are not written out. */
const longest = 9999

/** Writes a number as a format has it; as digits, in a format that is not known. */
export const numeral = (format: string, number: number): string =>
  number < 1 || number > longest ? String(number) : (formats.get(format)?.(number) ?? String(number))
