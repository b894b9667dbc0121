import { describe, expect, it } from 'vitest'
import { splitDigits } from '../../src/table/split-digits.js'

/** Digits split as {@link splitDigits} says; `undefined` where there is not one way alone. */
const split = (digits: string, columns: Parameters<typeof splitDigits>[1]): string | undefined => {
  const lengths = splitDigits(digits, columns)
  if (lengths === undefined) return undefined
  let from = 0
  return lengths.map((length) => digits.slice(from, (from += length))).join(' ')
}

const requests = { groups: 1, groupSize: 7, total: 6 }
const disputes = { groups: 3, groupSize: 5, total: 4 }
const documents = { groups: 1, groupSize: 3, total: -1 }
const decisions = { groups: 1, groupSize: 1, total: -1 }

describe('the digits of a row of requests', () => {
  it.each([
    ['21710000218', '217 1 0 0 0 0 218'],
    ['0000000', '0 0 0 0 0 0 0'],
    ['273132400023057', '2731 324 0 0 0 2 3057'],
  ])('%s are split where one way adds up', (digits, numbers) => {
    expect(split(digits, requests)).toBe(numbers)
  })

  it.each([
    ['do not add up', '1000000'],
    ['are too few', '000000'],
    ['are too many zeros', '00000000'],
    ['add up in several ways: 0 0 1 10 0 0 11 and 0 0 11 0 0 0 11', '001100011'],
    ['are more than any row has', '1'.repeat(40)],
    ['have a sign among them', '-1000001'],
  ])('stay together where they %s', (_, digits) => {
    expect(splitDigits(digits, requests)).toBeUndefined()
  })

  it('stay together where the total is not the last column', () => {
    expect(splitDigits('1100000', { ...requests, total: 0 })).toBeUndefined()
  })
})

describe('the digits of the disputes', () => {
  it('are split where each group adds up in one way', () => {
    expect(split('400041000110203', disputes)).toBe('4 0 0 0 4 1 0 0 0 1 1 0 2 0 3')
    expect(split('12000120000000000', disputes)).toBe('12 0 0 0 12 0 0 0 0 0 0 0 0 0 0')
  })

  it('stay together where a group does not add up', () => {
    expect(splitDigits('400051000110203', disputes)).toBeUndefined()
  })
})

describe('the digits of a row without a total', () => {
  it('are split where there is one digit a column, or zeros leave one way', () => {
    expect(split('123', documents)).toBe('1 2 3')
    expect(split('1000', documents)).toBe('10 0 0')
  })

  it('stay together where there are several ways', () => {
    expect(splitDigits('1234', documents)).toBeUndefined()
  })

  it('are one number in one column, but none that opens with a zero', () => {
    expect(split('123', decisions)).toBe('123')
    expect(split('12.5', decisions)).toBe('12.5')
    expect(splitDigits('0123', decisions)).toBeUndefined()
  })
})
