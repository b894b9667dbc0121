import type { Finding } from '../findings/finding.js'
import { simplify } from '../form/fold.js'
import { editions, sections, type SectionKey } from '../form/forms.js'
import type { Draft } from '../grammar/draft.js'
import type { Report, Table } from '../tree/nodes.js'

/** What is known of a text before it is looked through for what is missing. */
export interface Recognised {
  readonly children: Report['children']
  readonly year: number | null
  readonly headed: ReadonlySet<SectionKey>
  readonly tables: readonly Table[]
}

/** Says what a text is that is no report in this form. `undefined` for a report, whatever it lacks. */
export const otherKind = (draft: Draft, recognised: Recognised): Finding | undefined =>
  webPage(draft, recognised) ?? olderForm(draft, recognised) ?? noReport(draft, recognised)

const pageTag = /<!doctype html|<\/?(?:html|body|table|td|div|p|span)[\s>]/i

/** The source of a web page, in which no section shows. */
const webPage = ({ text }: Draft, { headed }: Recognised): Finding | undefined => {
  const match = headed.size === 0 ? pageTag.exec(text) : null
  if (match === null) return undefined
  const [tag] = match
  return { found: 'web-page', tag, at: [match.index, match.index + tag.length] }
}

/** A report before the first edition: its statistics show it, or its year where it has no table. */
const olderForm = (
  { text, appendix }: Draft,
  { children, year, tables }: Recognised,
): Finding | undefined => {
  if (appendix !== undefined) {
    const [start, end] = appendix.header
    return {
      found: 'older-form',
      written: text.slice(start, end).replace(/[\s|]+/g, ' '),
      at: appendix.header,
    }
  }
  const title = children.find(({ type }) => type === 'Title')
  if (title === undefined || year === null || year >= Number(editions[0]) || tables.length > 0)
    return undefined
  const { start, end } = title.position
  return {
    found: 'older-form',
    written: text.slice(start.offset, end.offset),
    at: [start.offset, end.offset],
  }
}

/** Neither a heading, nor a row label with its numbers, nor a title, not even inside a line that was not taken apart. */
const noReport = ({ text }: Draft, { children, headed, tables }: Recognised): Finding | undefined =>
  headed.size > 0 ||
  tables.length > 0 ||
  children.some(({ type }) => type === 'Title') ||
  wordsOfReports().test(simplify(text.replace(/\s+/g, '')))
    ? undefined
    : { found: 'not-a-report', at: [0, 0] }

let words: RegExp | undefined

/** What only a report has, anywhere in it: its subject in a title, the titles of its sections behind their numerals. */
const wordsOfReports = (): RegExp =>
  (words ??= new RegExp(
    [
      '政府信息公开(?:工作)?(?:年度)?(?:报告|年报)',
      ...sections.map(({ number, title }) => `${number}、${title}`),
    ].join('|'),
  ))
