import { describe, expect, it } from 'vitest'
import { ruleSeverities } from '../../src/findings/codes.js'
import { nearest } from '../../src/surface/nearest.js'

const rules = Object.keys(ruleSeverities)

describe('the word that was probably meant', () => {
  it.each([
    ['row-totl', 'row-total'],
    ['rowtotal', 'row-total'],
    ['ROW_TOTAL', 'row-total'],
    ['balanse', 'balance'],
    ['text-table-missmatch', 'text-table-mismatch'],
  ])('of %s is %s', (word, meant) => {
    expect(nearest(word, rules)).toBe(meant)
  })

  it.each(['', 'constructor', 'toString', '__proto__', 'hasOwnProperty', '合计', 'x'.repeat(1_000_000)])(
    'of %.20s is none',
    (word) => {
      expect(nearest(word, rules)).toBeUndefined()
    },
  )
})
