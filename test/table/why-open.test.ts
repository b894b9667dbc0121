import { describe, expect, it } from 'vitest'
import { decide } from '../../src/table/decide.js'
import { whyOpen } from '../../src/table/why-open.js'
import { lineIn, rowIn } from './drawing.js'

describe('why nothing shows whose the numbers of a row are', () => {
  it.each([
    ['blank cells may be fillers', 'label | · | 1 | 2 | 3', 'fillers'],
    ['so may one of as many cells as columns', 'label | 1 | · | 3', 'fillers', 'head | A | B | C | _'],
    ['there are too few', 'label / 1 / 3', undefined],
    ['too few with a blank one', 'label / · / 3', undefined],
    ['there are too many', 'label | 1 | 2 | 3 | 4', undefined],
  ])('%s: %s', (_, row, why, header?: string) => {
    const { evidence } = rowIn({ row, ...(header === undefined ? { columns: 'ABC' } : { header }) })
    expect(decide(evidence)).toEqual({ kind: 'open' })
    expect(whyOpen(evidence)).toBe(why)
  })

  it('nothing parts them', () => {
    const { evidence } = rowIn({ row: 'label / 1111', columns: 'ABC' })
    const glued = { ...evidence, more: { ...evidence.more, glued: () => '1111' } }
    expect(decide(glued)).toEqual({ kind: 'open' })
    expect(whyOpen(glued)).toBe('digits-together')
  })

  it('a column has several fields, and they do not agree', () => {
    const { evidence } = rowIn({ row: 'label | 1 | 2 | 3', header: 'head | A | B | C' })
    const spanned = { ...evidence, header: { firstField: 1, width: 4, spans: [2, 1] } }
    expect(decide(spanned)).toEqual({ kind: 'open' })
    expect(whyOpen(spanned)).toBe('spanned-fields')
  })
})

describe('why nothing shows whose the numbers of a line are', () => {
  it.each([
    ['blank cells may be fillers', '1 | · | 3 | 4', 'fillers', 'head | A | B | C | D'],
    ['it is broken within a group', '1 | 2 | 3 / 4', 'broken-line', 'A / B / C / D'],
    ['there are too few', '1 / 2 / 3', undefined, 'A / B / C / D'],
  ])('%s: %s', (_, values, why, header) => {
    const { evidence } = lineIn({ values, header, groupSize: 2 })
    expect(decide(evidence)).toEqual({ kind: 'open' })
    expect(whyOpen(evidence)).toBe(why)
  })

  it('nothing parts them', () => {
    const { evidence } = lineIn({ values: '1111', header: 'A / B / C / D', groupSize: 2 })
    expect(whyOpen({ ...evidence, glued: '1111' })).toBe('digits-together')
  })
})
