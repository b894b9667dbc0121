import { placesOf, setText, withTruth, without, type Place } from '../../laws/laid-out/places.js'
import type { Damage, Damaged } from '../../laws/laid-out/damage.js'

/** Writes two pieces of digits into one cell of a page. */
export type WritePieces = (first: string, second: string) => string

const styled =
  (style: string): WritePieces =>
  (first, second) =>
    `${first}<span style="${style}">${second}</span>`

const tagged =
  (tag: string, attributes = ''): WritePieces =>
  (first, second) =>
    `${first}<${tag}${attributes}>${second}</${tag}>`

/** Ways to write digits in one cell that nobody takes for one number: another style, another line, another field. */
export const inPieces: Readonly<Record<string, WritePieces>> = {
  'a raised digit': tagged('sup'),
  'a raised digit in front': (first, second) => `<sup>${first}</sup>${second}`,
  'two raised digits': (first, second) => `<sup>${first}</sup><sup>${second}</sup>`,
  'a raised space between': (first, second) => `${first}<sup>&nbsp;</sup>${second}`,
  'a lowered digit': tagged('sub'),
  'a small digit': tagged('small'),
  'a big digit': tagged('big'),
  'a correction': (first, second) => `<del>${first}</del><ins>${second}</ins>`,
  'a correction with s and u': (first, second) => `<s>${first}</s><u>${second}</u>`,
  'digits struck out': (first, second) => `<strike>${first}</strike>${second}`,
  'digits put in': tagged('ins'),
  'digits struck out by style': (first, second) =>
    `<span style="text-decoration: line-through red">${first}</span>${second}`,
  'a quotation': tagged('q'),
  'a gloss': (first, second) => `<ruby>${first}<rt>${second}</rt></ruby>`,
  'two lines': (first, second) => `${first}<br>${second}`,
  'a rule between': (first, second) => `${first}<hr>${second}`,
  'a paragraph behind': (first, second) => `${first}<p>${second}</p>`,
  'two paragraphs': (first, second) => `<p>${first}</p><p>${second}</p>`,
  'a heading': (first, second) => `<h4>${first}</h4>${second}`,
  'list items': (first, second) => `<ul><li>${first}<li>${second}</ul>`,
  'terms of a list': (first, second) => `<dl><dt>${first}<dd>${second}</dl>`,
  'options of a select': (first, second) => `<select><option>${first}<option>${second}</select>`,
  'a summary': (first, second) => `<details><summary>${first}</summary>${second}</details>`,
  'a span shown as a block': (first, second) => `${first}<span style="display:block">${second}</span>`,
  'a table in the cell': (first, second) => `${first}<table><tr><td>${second}</td></tr></table>`,
  'the link of a foot note': tagged('a', ' href="#fn1" id="fnref1"'),
  'the link of a foot note of a word processor': tagged('a', ' href="#_ftn1" name="_ftnref1"'),
  'a link': tagged('a', ' href="/notes.html"'),
  'the mark of a foot note': tagged('span', ' class=MsoFootnoteReference'),
  'the mark of a foot note by its role': tagged('span', ' role="doc-noteref"'),
  'text raised by a word processor': styled('mso-text-raise:4.0pt'),
  'text raised by its position': styled('position:relative;top:-4pt;mso-text-raise:4pt'),
  'text raised by its position alone': styled('position: relative; top: -.4em'),
  'text raised by its alignment': styled('vertical-align:super'),
  'text raised by a length': styled('vertical-align: 3px'),
  'tiny text': styled('font-size:6pt'),
  'tiny text by a short hand': styled('font: 6pt/1 SimSun'),
  'smaller text': styled('font-size:smaller'),
  'text of half the size': styled('FONT-SIZE: 50%'),
  'text of another size': (first, second) =>
    `<span style="font-size:12pt">${first}</span><span style="font-size:9pt">${second}</span>`,
  'text in an old size': tagged('font', ' size=1'),
  'words for those who do not see': tagged('span', ' class="sr-only"'),
  'words hidden by a class': tagged('i', ' class="tag visually-hidden"'),
  'a badge': tagged('em', ' class=badge'),
  'words that are not read aloud': tagged('span', ' aria-hidden="true"'),
  'the label of a field': tagged('label'),
  'a power': (first, second) => `<math><msup><mn>${first}</mn><mn>${second}</mn></msup></math>`,
  'a fraction': (first, second) => `<math><mfrac><mn>${first}</mn><mn>${second}</mn></mfrac></math>`,
  'text in another order': (first, second) =>
    `<span style="display:flex"><b style="order:2">${first}</b><b>${second}</b></span>`,
  'text to the right': styled('float:right'),
  'text moved away': styled('position:absolute'),
  'a box in the line': styled('display:inline-block'),
  'space before it': styled('margin-left:2em'),
  'space in it': styled('padding: 0 4px'),
  'two fields': (first, second) => `<input value="${first}"><input value="${second}">`,
  'a field behind': (first, second) => `${first}<input value="${second}">`,
  'a button': (first, second) => `${first}<input type=button value="${second}">`,
  'a button with words': tagged('button'),
  'a field of several lines': (first, second) => `<textarea>${first}</textarea>${second}`,
  'a picture between': (first, second) => `${first}<img src="3.png">${second}`,
  'a drawing': (first, second) => `${first}<svg><text>${second}</text></svg>`,
  'a canvas between': (first, second) => `${first}<canvas></canvas>${second}`,
}

/** Ways to write digits behind a number that nobody sees. */
export const unseen: Readonly<Record<string, WritePieces>> = {
  'no display': styled('display:none'),
  'no opacity': styled('opacity:.0'),
  'no opacity, in percent': styled('opacity: 0%'),
  'no size': styled('font:0/0 a'),
  'no size, in points': styled('font-size: .0pt'),
  'no colour': styled('color: transparent'),
  'no colour, in numbers': styled('color:rgba(0, 0, 0, 0)'),
  'not visible': styled('visibility: hidden !important'),
  'off the page': styled('position:absolute;left:-9999px'),
  'indented off the page': styled('text-indent:-9999px;display:inline'),
  'cut off': styled('position:absolute;clip:rect(0 0 0 0)'),
  'cut off by a path': styled('clip-path: inset(50%)'),
  'no room': styled('display:inline-block;width:0;overflow:hidden'),
  'hidden by a word processor': styled('mso-hide:all'),
  'the text of a bar that is not drawn': (first, second) => `${first}<progress max=9>${second}</progress>`,
  'the text of a meter that is not drawn': (first, second) => `${first}<meter value=1>${second}</meter>`,
  'brackets of a gloss': (first, second) => `<ruby>${first}<rp>${second}</rp></ruby>`,
  'a list of proposals': (first, second) => `${first}<datalist><option>${second}</datalist>`,
  'the text of a video': (first, second) => `${first}<video>${second}</video>`,
}

/** A damaged report, and what becomes of its page: markup in a cell, which no text of a cell can hold. */
export interface DamagedPage extends Damaged {
  finish: (page: string) => string
}

type Parameters = globalThis.Parameters<Damage>

const pairs = [
  ['12', '345'],
  ['1', '237'],
  ['55', '339'],
  ['2', '0'],
  ['4', '7'],
] as const

/** What is said of an amount has its unit, too. */
const isCount = ({ token: { path } }: Place): boolean => path !== '' && !path.endsWith('.amount')

/** The text of the one cell that markup is written into: a character of private use, which no report has. */
const cellText = '\ue000'

/** Writes two pieces of digits into one cell; `told` says what the cell holds then, and what must be said of it. */
const writePieces = (
  write: WritePieces | undefined,
  [laidOut, , choose]: Parameters,
  told: (path: string, first: string, second: string) => Pick<Damaged, 'what' | 'truth' | 'demands'>,
): DamagedPage | undefined => {
  const place = choose(placesOf(laidOut, 'value').filter(isCount))
  const [first, second] = choose(pairs) ?? pairs[0]
  if (place === undefined || write === undefined) return undefined
  return {
    ...told(place.token.path, first, second),
    laidOut: setText(laidOut, place, cellText),
    finish: (page) => page.replace(cellText, write(first, second)),
  }
}

/** One cell whose digits stand in pieces: no number, and that is said. */
export const putInPieces = (name: string, parameters: Parameters): DamagedPage | undefined =>
  writePieces(inPieces[name], parameters, (path, first, second) => ({
    what: `${name}: ${path} ${first} / ${second}`,
    truth: without(parameters[1], path),
    demands: [{ path }],
  }))

/** One cell with digits that nobody sees: the number that is seen. */
export const putUnseen = (name: string, parameters: Parameters): DamagedPage | undefined =>
  writePieces(unseen[name], parameters, (path, first, second) => ({
    what: `${name}: ${path} ${first} (${second})`,
    truth: withTruth(parameters[1], [[path, first]]),
    demands: [{ path, right: true, unsaid: true }],
  }))
