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
  ['two comments', '7<!-- an aside --><!-- another -->3', '73', '74'],
  ['an element between the end of one and the start of another', '7</i><b></b><i>3', '73', '74'],
  ['all of it, where the number stands in a tag too', '<b title="73">7</b>3', '73', '74'],
  ['all of it, where the number stands in it twice', '3 （3件）', '3（3件）', '74（3件）'],
  ['all of it, where a line breaks the number', '7\n3', '73', '74'],
  ['the number alone, behind a space', ' 73', '73', ' 74'],
  ...['br', 'wbr', 'img', 'hr', 'input', 'col'].map((name) => [
    `what a <${name}> parts, which has no end`,
    `7<${name}>3`,
    '73',
    '74',
  ]),
  ['an element that closes itself', '7<wbr/>3<x/>', '73', '74'],
  ['signs that a page must not hold', '7<b>3</b> &lt; &amp;', '73 < &', '74 &lt; &amp;'],
])('changes %s', (_, source = '', raw = '', expected = '') => {
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
