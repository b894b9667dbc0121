import { expect, it } from 'vitest'
import { applyEdits } from '../../src/edit/apply-edits.js'
import { EditError } from '../../src/edit/edit-error.js'

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

it.each([
  [[{ start: 2, end: 4, text: '' }]],
  [
    [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ],
  ],
])('an error of edits concerns no number, and says so: %j', (edits) => {
  expect(() => applyEdits('abc', edits)).toThrow(
    expect.objectContaining({ name: 'EditError', path: '' }) as Error,
  )
})

it('takes an edit of the whole text, and one of nothing at its ends', () => {
  expect(applyEdits('abc', [{ start: 0, end: 3, text: 'x' }])).toBe('x')
  expect(
    applyEdits('abc', [
      { start: 3, end: 3, text: '>' },
      { start: 0, end: 0, text: '<' },
    ]),
  ).toBe('<abc>')
})

it('makes an insertion before the change that starts at the same place', () => {
  expect(
    applyEdits('abc', [
      { start: 1, end: 2, text: 'B' },
      { start: 1, end: 1, text: '+' },
    ]),
  ).toBe('a+Bc')
})

it.each([
  ['applyEdits(source)', 7, []],
  ['applyEdits(edits)', 'abc', 'none'],
  ['applyEdits(edits[0])', 'abc', [null]],
  ['applyEdits(edits[1])', 'abc', [{ start: 0, end: 0, text: '' }, 'x']],
  ['applyEdits(edits[0])', 'abc', [{ start: 0, end: 1 }]],
  ['applyEdits(edits[0])', 'abc', [{ start: 0, end: 1, text: 5 }]],
])('%s of another type is refused', (name, source, edits) => {
  const edit = (): unknown => Reflect.apply(applyEdits, undefined, [source, edits])
  expect(edit).toThrow(TypeError)
  expect(edit).toThrow(name)
})
