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

const from = (characters: string, number: number): string => characters.charAt(number - 1) || String(number)

const enclosed = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const bracketed = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'
const stopped = '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'
const bracketedChinese = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'
const widthOffset = 0xfee0

/** Longer numerals are not written out. */
const longest = 9999

/** Writes a number as a format has it; as digits, in a format that is not known. */
export const numeral = (format: string, number: number): string => {
  if (number < 1 || number > longest) return String(number)
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'chineseLegalSimplified':
    case 'ideographDigital':
    case 'japaneseCounting':
    case 'koreanDigital2':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return chinese(number)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return from(enclosed, number)
    case 'decimalEnclosedParen':
      return from(bracketed, number)
    case 'decimalEnclosedFullstop':
      return from(stopped, number)
    case 'ideographEnclosedCircle':
      return from(bracketedChinese, number)
    case 'ideographTraditional':
      return from(stems, number)
    case 'ideographZodiac':
      return from(branches, number)
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + widthOffset))
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
    default:
      return String(number)
  }
}
