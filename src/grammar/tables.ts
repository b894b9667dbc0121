import type { TableKey } from '../form/keys.js'
import { alphabet, clauseLetters } from '../lexicon/alphabet.js'
import {
  choose,
  line,
  matching,
  oneOf,
  seqMap,
  terminal,
  type Choice,
  type Match,
  type Parser,
} from './combinators.js'
import {
  anyOf,
  betweenPages,
  ends,
  filledValue,
  gap,
  inRow,
  restOfLine,
  tableLetters,
  value,
} from './letters.js'
import { metadataLetters } from './prose.js'
import type { RowRule, TableLine, TableRule } from './rules.js'

const { rowEnd, blank, text, prose, literal, stacked, page, groupPiece, number, glued, mark, rowNumbers } =
  alphabet
const { article, disclosureCorner, disclosureColumn, disclosureRow } = alphabet
const { requestsCorner, requestsColumn, requestsRow, rowOrGroup, group, columnOrRow } = alphabet
const { disputesColumn, headings, clauses } = alphabet

/*
 * The cells of a row, behind its label. They stand on the same row, on the next one, or one a row; page numbers may come
 * between. On its own row a label may be followed by words, also those of a header, which then stand where a number
 * should; so are they where nothing but words stands between two labels.
 */

/* 行数数数 */
const sameRow = `(?:(?: ${page})* ?${inRow})+`
const sameRowOfValues = `(?:(?: ${page})* ?${value})+`
/* 行 / 数数数 */
const nextRow = (asides: string): string =>
  `(?:${rowEnd}${asides})*${rowEnd}${value}(?: ?${value})+(?=${rowEnd}|$)`
/* 行 / 数 / 数 / 数 */
const rowByRow = `(?:(?:${rowEnd}${page})*${rowEnd}${value}(?=${rowEnd}|$))+`
/* 行 / 文 / 文 / 行 */
const wordsOnly = `(?:${rowEnd}${text})+(?=${rowEnd}${anyOf(tableLetters, headings)})`

const anyWay = (...ways: readonly string[]): Match => matching(ways.join('|'))

const cells = anyWay(sameRow, nextRow(page), rowByRow, wordsOnly)
/** The same in the requests table, where pieces of a group's label may stand between the label and the numbers. */
const cellsBelowPieces = anyWay(sameRow, nextRow(anyOf(page, groupPiece)), rowByRow, wordsOnly)
const certainCells = anyWay(sameRowOfValues, nextRow(page), rowByRow)
/** The same behind the first label of a table, where at least one number or blank cell shows that it is one. */
const firstCells = anyWay(
  `(?=(?: ?${anyOf(text, prose, literal)})*(?: ?${value}))${sameRow}`,
  nextRow(page),
  rowByRow,
)

/** A row: a label of one letter, and the cells behind it; where they may be lost, a label alone is one too. */
const row = (label: Match, values: Match, mayBeBare = false): Parser<RowRule> =>
  terminal((input, from) => {
    const to = label(input, from)
    if (to === -1) return undefined
    const end = values(input, to)
    if (end === -1 && !mayBeBare) return undefined
    const last = Math.max(end, to)
    const rule: RowRule = {
      rule: 'row',
      label: { from, to },
      values: end === -1 ? undefined : { from: to, to: end },
    }
    return { to: Math.max(gap(input, last), last), value: rule }
  })

const tableLine = (rule: TableLine['rule'], match: Match, behind = gap): Parser<TableLine> =>
  line(match, behind, ({ from, to }) => ({ rule, from, to }))

/** A table: what opens it, and the lines below. */
const table = (
  key: TableKey,
  opening: Choice<TableLine | RowRule>,
  below: Choice<TableLine | RowRule>,
): Parser<TableRule> =>
  seqMap(choose(opening), choose(below).many(), (first, others) => ({
    rule: 'table',
    table: key,
    lines: [first, ...others],
  }))

/*
 * 序号 | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Words that the form does not have are columns of the page's own where the header, or the first row, goes on behind
 * them.
 */
const headerOf = (opening: string, columns: string, rowsBelow: string): Match =>
  matching(
    `(?:${rowNumbers}${anyOf(ends, blank)}*(?=${opening}))?${columns}(?:${betweenPages}*(?:${columns}|${anyOf(text, stacked)}(?=${anyOf(ends, blank, stacked, page)}*${rowsBelow})))*`,
  )

/*
 * - 4 -
 * ^^^^^
 */
const pageBreak = tableLine('metadata', restOfLine)

/*
 * 其他主动公开文件 | 3 | 0 | 8
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * One that is numbered is a clause, but where several numbers follow.
 */
const nextValue = `(?:${rowEnd}${page})*${anyOf(ends)}?${value}`
const unknownRow = row(matching(`${text}|${anyOf(clauses)}(?=${nextValue}${nextValue})`), certainCells)

/*
 * 0 | 0 | 0 | 0 | 0 | 0 | 0
 * ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const valuesWithoutLabel = tableLine(
  'values',
  matching(`${filledValue}(?: ?${value})*(?:${rowEnd}${value}(?=${rowEnd}|$))*`),
)

/** What may stand between the rows of a table with row labels. */
const amongRows: Choice<TableLine | RowRule> = [
  [`${text}${clauses}`, unknownRow],
  [`${number}${glued}${mark}`, valuesWithoutLabel],
  [metadataLetters, pageBreak],
]

const disclosureHeads: Choice<TableLine | RowRule> = [
  /*
   * 第二十条第（一）项
   * ^^^^^^^^^^^^^^^^^^
   */
  [article, tableLine('group', oneOf(article))],
  [
    `${disclosureCorner}${disclosureColumn}${rowNumbers}`,
    tableLine(
      'header',
      headerOf(
        anyOf(disclosureCorner, disclosureColumn),
        anyOf(disclosureCorner, disclosureColumn),
        anyOf(disclosureCorner, disclosureColumn, disclosureRow),
      ),
    ),
  ],
]

/*
 * 第二十条第（一）项 / 信息内容 | 本年制发件数 | … / 规章 | 0 | 0 | 0 / … / 第二十条第（八）项 / …
 * ^
 */
export const disclosureTable = table(
  'disclosure',
  [...disclosureHeads, [disclosureRow, row(oneOf(disclosureRow), firstCells)]],
  /*
   * 规章 | 0 | 0 | 0
   * ^^^^^^^^^^^^^^^^
   */
  [...disclosureHeads, [disclosureRow, row(oneOf(disclosureRow), cells, true)], ...amongRows],
)

const requestsHeader = tableLine(
  'header',
  headerOf(
    anyOf(requestsCorner, requestsColumn),
    anyOf(requestsCorner, requestsColumn, columnOrRow),
    anyOf(requestsCorner, requestsColumn, columnOrRow, group, rowOrGroup, requestsRow),
  ),
)
const requestsHeaderLetters = [requestsCorner, requestsColumn, columnOrRow, rowNumbers].join('')

const requestsGroup = oneOf(`${group}${rowOrGroup}`)
const groupAboveRows = matching(
  `${anyOf(group, rowOrGroup)}(?=${anyOf(ends, blank)}*${anyOf(group, rowOrGroup, requestsRow)})`,
)
const groupBesideUnknown = matching(`${rowOrGroup}(?= ?${clauseLetters[1] ?? ''}(?: ?${value}){2})`)

/*
 * 申请人情况 | 自然人 | … / 一、本年新收政府信息公开申请数量 | 0 | … / 四、结转下年度继续办理 | 0 | …
 * ^
 */
export const requestsTable = table(
  'requests',
  [
    [requestsHeaderLetters, requestsHeader],
    [`${requestsRow}${rowOrGroup}`, row(oneOf(`${requestsRow}${rowOrGroup}`), firstCells)],
    [`${group}${rowOrGroup}`, tableLine('group', groupAboveRows)],
  ],
  [
    /*
     * 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0
     * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
     */
    [requestsRow, row(oneOf(requestsRow), cellsBelowPieces, true)],
    /*
     * （六）其他处理 | 1.申请人逾期不补正 | 0 | 0 | 0 | 0 | 0 | 0 | 0
     * ^^^^^^^^^^^^^^
     * Beside a number of its own, what stands before the numbers is the label of their row, though none of the form's.
     */
    [rowOrGroup, tableLine('group', groupBesideUnknown)],
    [rowOrGroup, row(oneOf(rowOrGroup), cells)],
    /* 总计 and 其他, which lost their numbers, are headers but for the cells behind them. */
    [columnOrRow, row(oneOf(columnOrRow), certainCells)],
    /*
     * （三）不予公开
     * ^^^^^^^^^^^^^^
     */
    [`${group}${rowOrGroup}`, tableLine('group', requestsGroup)],
    /*
     * 本 / 年 / （三）不 / 予公开
     * ^
     * Where a group's label runs down the page, its pieces stand between the rows.
     */
    [
      groupPiece,
      tableLine(
        'group',
        matching(
          `${groupPiece}(?=${anyOf(ends)}*${anyOf(requestsRow, group, rowOrGroup, columnOrRow, number, mark, groupPiece, page)})`,
        ),
      ),
    ],
    [requestsHeaderLetters, requestsHeader],
    ...amongRows,
  ],
)

/** Whether 总计 opens a requests table: a header follows. */
export const opensWithTotal = matching(
  `${columnOrRow}${anyOf(ends, blank)}*${anyOf(requestsCorner, requestsColumn)}`,
)

const ofDisputes = anyOf(disputesColumn, columnOrRow)

/*
 * 行政复议 | 行政诉讼 / 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 …
 * ^
 * Stacked pieces end it only above the fifteen numbers; a blank cell below it is the first value.
 */
const disputesHeader = tableLine(
  'header',
  matching(
    `${disputesColumn}(?:${betweenPages}*(?:${ofDisputes}|${anyOf(text, stacked)}(?=${anyOf(ends, blank, stacked, page)}*${ofDisputes})))*` +
      `(?:(?:${rowEnd}${stacked})+(?=${rowEnd}(?:${value} ?){15}(?:${rowEnd}|$)))?(?: ?${blank})*${anyOf(ends)}*`,
  ),
  () => -1,
)

/*
 * 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const disputesValues = tableLine(
  'values',
  matching(
    `${value}(?:(?: ?${anyOf(number, blank, mark, text)})+` +
      `|${rowEnd}(?:${page}${rowEnd})*${value}` +
      `|${rowEnd}(?:${page}${rowEnd})*${text}(?=${rowEnd}(?:${page}${rowEnd})*${value}(?:${rowEnd}|$)))*`,
  ),
)

/*
 * 行政复议行政诉讼 / 40 | 0 | …
 * ^^^^^^^^^^^^^^^^
 * Headers that are glued or stacked open the table where the fifteen numbers follow.
 */
/** The headers of a table of disputes that are glued or stacked, above its numbers. */
export const opensWithStacked = matching(
  `${stacked}(?:${rowEnd}${stacked})*${rowEnd}(?=(?:${value} ?){15}(?:${rowEnd}|$))`,
)

/*
 * 行政复议 | 行政诉讼 / 结果维持 | … | 总计 / 0 | 0 | … | 0
 * ^
 */
export const disputesTable = table(
  'disputes',
  [
    [disputesColumn, disputesHeader],
    [stacked, tableLine('header', opensWithStacked, () => -1)],
  ],
  [
    [`${number}${glued}${mark}${blank}`, disputesValues],
    [disputesColumn, disputesHeader],
    /* The blank cells below a page number are values. */
    [metadataLetters, tableLine('metadata', restOfLine, matching(`${anyOf(ends)}+`))],
  ],
)

/** The letters that each table can open with; 总计 only where a header follows. */
export const tableOpenings = {
  disclosure: [article, disclosureCorner, disclosureColumn, disclosureRow, rowNumbers].join(''),
  requests: [requestsCorner, requestsColumn, group, requestsRow, rowOrGroup, rowNumbers].join(''),
  disputes: disputesColumn,
}
