import { expect, it } from 'vitest'
import { applyEdits } from '../../src/edit/apply-edits.js'
import { editInPage } from '../../src/edit/edit-in-page.js'
import { numberEdit } from '../../src/edit/number-in-text.js'

/** Changes the number of a cell, which stands in a page as `source` and reads as `raw`. */
const edited = (source: string, raw: string, value: number): string | undefined => {
  const edit = editInPage(source, raw, numberEdit(raw, value))
  return edit && applyEdits(source, [edit])
}

it.each([
  ['the number alone, where it stands as it reads', '73 次', '73次', '74 次'],
  ['what stands in pieces as a whole', '7<b>3</b>次', '73次', '74次'],
  ['what one element ends and the next goes on with', '7</span><span lang="EN-US">3', '73', '74'],
  ['a comment, a reference and a break', '&#55;<!-- -->3<br>', '73', '74'],
  ['an element that closes itself', '7<wbr/>3<x/>', '73', '74'],
  ['signs that a page must not hold', '7<b>3</b> &lt; &amp;', '73 < &', '74 &lt; &amp;'],
])('changes %s', (_, source, raw, expected) => {
  expect(edited(source, raw, 74)).toBe(expected)
})

it.each([
  ['7<b>3', '73'],
  ['7</b>3', '73'],
  ['7<i><b></i>3</b>', '73'],
  ['7</b><i>3', '73'],
  ['7 < 3', '73'],
])('leaves alone what it would tear: %s', (source, raw) => {
  expect(edited(source, raw, 74)).toBeUndefined()
})
