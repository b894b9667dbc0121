import * as fc from 'fast-check'

/** How a title is worded, and what it says. */
export interface TitleWording {
  readonly namesAgency: boolean
  readonly namesYear: boolean
  readonly write: (agency: string, year: number) => string
}

const numerals = '〇一二三四五六七八九'

/** 2022 as 二〇二二. */
const inNumerals = (year: number): string =>
  String(year).replace(/\d/g, (digit) => numerals.charAt(Number(digit)))

const fullWidthOffset = 0xfee0

/** 2022 as ２０２２. */
const inFullWidth = (year: number): string =>
  String(year).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + fullWidthOffset))

const wholeWordings: readonly TitleWording['write'][] = [
  (agency, year) => `${agency}${year}年政府信息公开工作年度报告`,
  (agency, year) => `${agency}${year}年度政府信息公开工作年度报告`,
  (agency, year) => `${agency}${year}年政府信息公开年度报告`,
  (agency, year) => `${agency}${year}年政府信息公开工作报告`,
  (agency, year) => `${agency} ${year} 年政府信息公开工作年度报告`,
  (agency, year) => `${agency}${inNumerals(year)}年政府信息公开工作年度报告`,
  (agency, year) => `${agency}${inFullWidth(year)}年政府信息公开工作年度报告`,
  (agency, year) => `${agency}关于${year}年政府信息公开工作的年度报告`,
  (agency, year) => `${agency}政府信息公开工作年度报告（${year}年）`,
]

const whole = wholeWordings.map((write): TitleWording => ({ namesAgency: true, namesYear: true, write }))

/** The wording that says all there is to say, as the form asks for. */
export const usualWording = whole[0] as TitleWording

const partial: readonly TitleWording[] = [
  { namesAgency: true, namesYear: false, write: (agency) => `${agency}政府信息公开工作年度报告` },
  { namesAgency: false, namesYear: true, write: (_, year) => `${year}年政府信息公开工作年度报告` },
  { namesAgency: false, namesYear: false, write: () => '政府信息公开工作年度报告' },
]

/** Wordings that name agency and year. */
export const wholeWording = (): fc.Arbitrary<TitleWording> => fc.constantFrom(...whole)

/** All wordings that are in use, those among them that leave agency or year unsaid. */
export const titleWording = (): fc.Arbitrary<TitleWording> => fc.constantFrom(...whole, ...partial)
