import type { Passage } from './passage.js'

/** An amount of money that a text speaks of, as it is written, in yuan. */
export interface AmountInText {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly written: string
  readonly yuan: number
}

const yuanPer: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 }

/*
 * 收取行政事业性收费251000元
 *                   ^^^^^^^^
 */
const amount = '(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>亿元|万元|元)'

/** The amounts that stand behind some words in the sentences of a report, no other number between. */
export const amountsBehind = (passages: readonly Passage[], words: string): AmountInText[] => {
  const pattern = new RegExp(`(?:${words})[^\\d。；;，,]{0,16}${amount}`, 'dg')
  return passages.flatMap((passage) => {
    if (!passage.text.includes('元')) return []
    const { text, placeOf } = passage.folded()
    return [...text.matchAll(pattern)].flatMap(({ groups, indices }) => {
      const [start] = indices?.groups?.digits ?? []
      const [, end] = indices?.groups?.unit ?? []
      const factor = yuanPer[groups?.unit ?? '']
      if (start === undefined || end === undefined || factor === undefined) return []
      const yuan = Number(groups?.digits?.replaceAll(',', '')) * factor
      return [
        { passage, start: placeOf(start), end: placeOf(end - 1) + 1, written: text.slice(start, end), yuan },
      ]
    })
  })
}
