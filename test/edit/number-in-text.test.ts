import { describe, expect, it } from 'vitest'
import type { Edit } from '../../src/findings/diagnostic.js'
import { numberEdit, wholeEdit, whyUnwritable } from '../../src/edit/number-in-text.js'

const made = (text: string, { start, end, text: written }: Edit): string =>
  `${text.slice(0, start)}[${written}]${text.slice(end)}`

describe('another number in the text of a cell', () => {
  it.each([
    ['73次', 74, '[74]次'],
    ['共73次', 74, '共[74]次'],
    ['1,234', 5, '[5]'],
    ['1 234 件', 5, '[5] 件'],
    ['1，234．5', 5, '[5]'],
    ['13.5', 7.25, '[7.25]'],
    ['22（其中修订16件）', 23, '[23]（其中修订16件）'],
    ['7', 12, '[12]'],
    // A sign stays as long as it holds.
    ['+3', 5, '+[5]'],
    ['＋3', 5, '＋[5]'],
    ['增15', 16, '增[16]'],
    ['增加15', 16, '增加[16]'],
    ['-3', -5, '-[5]'],
    ['－3', -5, '－[5]'],
    ['−3', -5, '−[5]'],
    ['–3', -5, '–[5]'],
    ['—3', -5, '—[5]'],
    ['减4', -5, '减[5]'],
    ['減4', -5, '減[5]'],
    ['+3', -5, '[-5]'],
    ['减4', 2, '[2]'],
    ['+3', 0, '[0]'],
    ['-3', 0, '[0]'],
    ['3', -5, '[-5]'],
    // Full width stays full width.
    ['７３', 120, '[１２０]'],
    ['７．５', 1.5, '[１．５]'],
    ['－７', -120, '－[１２０]'],
    ['＋７', -120, '[－１２０]'],
    // Nothing, in words.
    ['零', 3, '[3]'],
    ['〇件', 3, '[3]件'],
    ['共零件', 3, '共[3]件'],
    ['无', 3, '[3]'],
  ])('%s → %d', (text, value, expected) => {
    expect(made(text, numberEdit(text, value))).toBe(expected)
  })
})

describe('a number in the place of a whole text', () => {
  it.each([
    ['', '[3]'],
    ['/', '[3]'],
    [' ', '[3]'],
    ['  ', ' [3] '],
    [' / ', ' [3] '],
    [' /', '[3]'],
    ['/ ', '[3]'],
  ])('“%s” becomes “%s”', (text, expected) => {
    expect(made(text, wholeEdit(text, 3))).toBe(expected)
  })
})

describe('a number that cannot be written', () => {
  it.each([0, -0, 7, -7, 0.25, 123_456_789_012_345, -123_456_789_012_345, 1234567890.1234])(
    'is not %d',
    (value) => {
      expect(whyUnwritable(value)).toBeUndefined()
    },
  )

  it.each([
    [Number.NaN, 'NaN is no finite number'],
    [Infinity, 'Infinity is no finite number'],
    [1_234_567_890_123_456, '1234567890123456 cannot be written in 15 digits'],
    [1234567890.12345, '1234567890.12345 cannot be written in 15 digits'],
    [1e21, '1e+21 cannot be written in 15 digits'],
    [1.2e-9, '1.2e-9 cannot be written in 15 digits'],
    [-1.2e-9, '-1.2e-9 cannot be written in 15 digits'],
  ])('is %d', (value, why) => {
    expect(whyUnwritable(value)).toBe(why)
  })
})
