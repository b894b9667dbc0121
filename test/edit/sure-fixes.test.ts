import { expect, it } from 'vitest'
import { check, sureFixes, type Diagnostic, type Edit } from '../../src/index.js'

const [start] = check('').diagnostics

/** A finding that offers remedies. */
const offering = (...fixes: Edit[][]): Diagnostic => {
  if (start === undefined) throw new Error('a finding was expected')
  return { ...start, fixes: fixes.map((edits) => ({ title: '', edits })) }
}
const edit = (from: number, to: number, text = 'x'): Edit => ({ start: from, end: to, text })

it('takes the one remedy of each finding, and puts the changes in order', () => {
  const [late, early] = [offering([edit(7, 8)]), offering([edit(1, 2), edit(4, 5)])]
  expect(sureFixes([late, early])).toEqual({
    edits: [edit(1, 2), edit(4, 5), edit(7, 8)],
    mended: [late, early],
  })
})

it('takes none where a finding offers a choice, or nothing', () => {
  expect(sureFixes([offering([edit(1, 2)], [edit(3, 4)]), offering(), offering([])])).toEqual({
    edits: [],
    mended: [],
  })
})

it.each([
  ['overlap', edit(2, 4), edit(3, 5)],
  ['stand side by side', edit(2, 4), edit(4, 5)],
  ['insert at one place', edit(2, 2, 'a'), edit(2, 2, 'b')],
  ['insert beside a change', edit(2, 4), edit(4, 4)],
  ['lie in each other', edit(2, 9), edit(4, 5)],
])('of two changes that %s takes the first alone, whichever it is', (_, one, other) => {
  const [first, second] = [offering([one]), offering([other])]
  expect(sureFixes([first, second])).toEqual({ edits: [one], mended: [first] })
  expect(sureFixes([second, first])).toEqual({ edits: [other], mended: [second] })
})

it('takes a remedy whole or not at all', () => {
  const [first, torn] = [offering([edit(5, 6)]), offering([edit(1, 2), edit(6, 7)])]
  expect(sureFixes([first, torn])).toEqual({ edits: [edit(5, 6)], mended: [first] })
  expect(sureFixes([offering([edit(1, 3), edit(2, 4)])])).toEqual({ edits: [], mended: [] })
})

it('makes a change once that two findings ask for, which remedies both', () => {
  const [one, other] = [offering([edit(1, 2)]), offering([edit(1, 2)])]
  expect(sureFixes([one, other])).toEqual({ edits: [edit(1, 2)], mended: [one, other] })
})

it('takes no other thing than a list', () => {
  expect(() => sureFixes({} as Diagnostic[])).toThrow('sureFixes(diagnostics) must be an array; got')
})
