import { expect, it } from 'vitest'
import { applyEdits, EditError } from '../../src/index.js'

it('makes edits in any order', () => {
  const edits = [
    { start: 4, end: 5, text: 'F' },
    { start: 0, end: 1, text: '' },
    { start: 2, end: 2, text: '+' },
  ]
  expect(applyEdits('abcdef', edits)).toBe('b+cdFf')
})

it('makes edits side by side, and two at one place in the order given', () => {
  expect(
    applyEdits('abc', [
      { start: 0, end: 1, text: 'A' },
      { start: 1, end: 2, text: 'B' },
      { start: 3, end: 3, text: '1' },
      { start: 3, end: 3, text: '2' },
    ]),
  ).toBe('ABc12')
})

it('leaves the text as it is without edits', () => {
  expect(applyEdits('abc', [])).toBe('abc')
})

it.each([
  [{ start: -1, end: 1, text: '' }],
  [{ start: 2, end: 4, text: '' }],
  [{ start: 2, end: 1, text: '' }],
  [{ start: 0.5, end: 1, text: '' }],
])('refuses an edit outside the text: %o', (edit) => {
  expect(() => applyEdits('abc', [edit])).toThrow(/^the edit of .* lies outside the text, which has 3 units$/)
})

it('refuses edits that overlap', () => {
  const edits = [
    { start: 1, end: 3, text: '' },
    { start: 2, end: 4, text: '' },
  ]
  expect(() => applyEdits('abcdef', edits)).toThrow(EditError)
  expect(() => applyEdits('abcdef', edits)).toThrow('the edit of 2–4 overlaps the one that ends at 3')
})
