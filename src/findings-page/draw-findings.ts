import type { Diagnostic, DocumentView, Fix, Locale } from '../index.js'
import { kindOfPath, nameOfPath } from '../findings/names.js'
import { placeInFile } from '../format/place.js'
import { createLocator, createSource, type Locate } from '../source/source.js'
import { inMarkup, signs, type Note, type Sheet } from './notes.js'

/** What the list of findings is drawn with. */
export interface ListSheet extends Sheet {
  locale: Locale
}

/** The list of findings, each with links to where it is marked. */
export const drawFindings = (sheet: ListSheet): string => {
  if (sheet.notes.length === 0) return `<p class="nothing">${sheet.words.nothing}</p>`
  const locate = createLocator(createSource(sheet.document.source))
  return `<ol class="findings">\n${sheet.notes.map((note) => drawFinding(note, sheet, locate)).join('\n')}\n</ol>`
}

const drawFinding = (note: Note, sheet: ListSheet, locate: Locate): string => {
  const { id, number, finding, marks } = note
  const { code, severity, message, position, fixes = [] } = finding
  const { words, document, locale } = sheet
  const place = placeInFile(document, position, { file: undefined, locale })
  const links = [
    ...(marks.has('table') ? [`<a href="#${id}-table">${words.inTable}</a>`] : []),
    ...(marks.has('text') ? [`<a href="#${id}-text">${words.inText}</a>`] : []),
  ]
  return [
    `<li id="${id}" class="${severity}">`,
    `<p class="kind"><span class="severity">${signs[severity]}${number} ${words.severities[severity]}</span> <code>${code}</code></p>`,
    ...drawName(finding),
    `<p>${inMarkup(message)}</p>`,
    ...fixes.map((fix) => drawFix(fix, document, locate, words)),
    `<p class="where">${[...links, `${words.place} ${inMarkup(place)}`].join(' · ')}</p>`,
    '</li>',
  ].join('\n')
}

/** The number or row that a finding speaks of, where its message does not name it, as most do. */
const drawName = ({ path, message }: Diagnostic): string[] => {
  const name = path === undefined || kindOfPath(path) === 'none' ? undefined : nameOfPath(path)
  return name === undefined || message.includes(name) ? [] : [`<p class="name">${inMarkup(name)}</p>`]
}

/** How much of a line is shown on either side of a change, in UTF-16 units. */
const reach = 16

/** A remedy: the line before it and after it. */
const drawFix = (
  { title, edits }: Fix,
  { shown }: DocumentView,
  locate: Locate,
  words: Sheet['words'],
): string => {
  const changes = edits.map(({ start, end, text }) => {
    const range = shown.rangeOf(locate(start, end))
    const [ahead, behind] = around(shown.text, range)
    const old = inMarkup(shown.text.slice(range.start, range.end))
    return [
      `<div><dt>${words.before}</dt><dd>${ahead}<del>${old}</del>${behind}</dd></div>`,
      `<div><dt>${words.after}</dt><dd>${ahead}<ins>${inMarkup(text)}</ins>${behind}</dd></div>`,
    ].join('\n')
  })
  return `<div class="fix">\n<p>${inMarkup(title)}</p>\n<dl>\n${changes.join('\n')}\n</dl>\n</div>`
}

/** What stands on the line ahead of a stretch and behind it, as far as it is shown. */
const around = (text: string, { start, end }: { start: number; end: number }): [string, string] => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const lineEnd = next === -1 ? text.length : next
  const [from, to] = [Math.max(lineStart, start - reach), Math.min(lineEnd, end + reach)]
  return [
    `${from > lineStart ? '…' : ''}${inMarkup(oneLine(text.slice(from, start)))}`,
    `${inMarkup(oneLine(text.slice(end, to)))}${to < lineEnd ? '…' : ''}`,
  ]
}

const oneLine = (text: string): string => text.replace(/[\s\u3000]+/g, ' ')
