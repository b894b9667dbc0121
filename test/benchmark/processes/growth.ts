/** One process that reads long texts: reports with a thousand times their prose, and tokens repeated many times. */
import { timeOf } from '../clock.js'
import { loadLibrary } from '../library.js'
import { median } from '../median.js'
import { flat } from '../texts/vary.js'
import type { Subject } from '../texts/subjects.js'
import { handBack, take } from './hand-over.js'

/** Microseconds a character, of a short text and of a long one of the same kind. */
export interface Growth {
  name: string
  short: number
  long: number
}

/** Reports, of each so many variants, and how often a long text is read. */
export interface GrowthTexts {
  reports: Subject[]
  times: number
  tokenCharacters: number
}

const tokens = [
  ...['（', '一、', '1.', '第', '1.\n', '年\n', '\t', '|', '<td>', '\uD800', '0\n', '0\t', '0 0\n', '打印\n'],
  ...[
    '行政许可\n',
    '行政许可\t0\n',
    '| 行政许可 | 0 |\n',
    '总体情况\n',
    '一、总体情况\n',
    '（三）不予公开\n',
  ],
  ...[
    '第二十条第（五）项\n',
    '信息内容\n',
    '自然人\n',
    '结果维持\n',
    '2023年1月16日\n',
    '某县人民政府\n',
    '规章\t1\t2\t3\n',
  ],
] as const

/** A text that takes this many microseconds a character when it is short would not come to an end when it is long. */
const hopeless = 20
const longToShort = 32
const moreProse = 1000

const warmUps = 5

const { parse } = await loadLibrary()
const { reports, times, tokenCharacters } = take('growth') as GrowthTexts
for (let time = 0; time < warmUps; time++)
  for (const { texts } of reports) texts.forEach((text) => parse(text))
handBack({ prose: reports.map(growthOfProse), tokens: tokens.map(growthOfToken) })

function microsecondsACharacter(texts: readonly string[]): number {
  const measured = texts.map((text) => (timeOf(() => parse(text)) * 1000) / text.length)
  return median(measured.slice(Math.floor(measured.length / 2)))
}

function growthOfProse({ name, texts }: Subject): Growth {
  const grown = texts.slice(-2 * times).map((text) => flat(text.replaceAll(/^.{30,}。$/gmu, repeated)))
  const short = microsecondsACharacter(texts)
  return { name: `prose × ${moreProse}, ${name}`, short, long: microsecondsACharacter(grown) }
}

function repeated(paragraph: string): string {
  return `${paragraph}\n`.repeat(moreProse)
}

function growthOfToken(token: (typeof tokens)[number]): Growth {
  // One character more each time: no two texts are the same.
  const ofLength = (length: number, count: number): string[] =>
    Array.from({ length: count }, (_, more) => flat(token.repeat(length / token.length + more)))
  const short = microsecondsACharacter(ofLength(tokenCharacters / longToShort, 4 * times))
  const long = short > hopeless ? short : microsecondsACharacter(ofLength(tokenCharacters, 2 * times))
  return { name: JSON.stringify(token), short, long }
}
