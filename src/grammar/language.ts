import { alphabet } from './alphabet.js'
import {
  ahead,
  alt,
  choose,
  createLanguage,
  letter,
  optional,
  seqMap,
  shape,
  type Parser,
  type Span,
} from './combinators.js'
import type {
  BodyRule,
  ClauseRule,
  Line,
  ReportRule,
  RowRule,
  SectionRule,
  TableLine,
  TableRule,
} from './rules.js'

interface Rules {
  report: ReportRule
  section: SectionRule
  heading: Span
  body: BodyRule[]
  title: Line
  metadata: Line
  signature: Line
  paragraph: Line
  clause1: ClauseRule
  clause2: ClauseRule
  clause3: ClauseRule
  clause4: ClauseRule
  disclosureTable: TableRule
  disclosureBlock: (TableLine | RowRule)[]
  article: TableLine
  disclosureHeader: TableLine
  disclosureRow: RowRule
  requestsTable: TableRule
  requestsHeader: TableLine
  groupLabel: TableLine
  groupPiece: TableLine
  requestsRow: RowRule
  disputesTable: TableRule
  disputesHeader: TableLine
  disputesValues: TableLine
  unknownRow: RowRule
  valuesWithoutLabel: TableLine
  pageBreak: TableLine
  disputesPageBreak: TableLine
}

const { headings, clauses } = alphabet
/** Every letter that a line of a table can open with. */
const tableLetters = '条内列项角类组行或案兼序'
/** Every letter that can stand for a line of prose. */
const lineLetters = `${tableLetters}${headings}${clauses}数无文片叠段原题信页附署地日签`

/** Line ends, and blank cells that belong to no row. */
const gap = optional(shape(/[\n 空]+/y))

const line = <Name extends string>(rule: Name, parser: Parser<Span>): Parser<Span & { rule: Name }> =>
  seqMap(parser, gap, ({ from, to }) => ({ rule, from, to }))

/** The rest of a line of the source. */
const restOfLine = shape(/[^\n ]+/y)

/*
 * The cells of a row, behind its label: on the same row (行数数数), or on the next one (行 / 数数数), or one a row
 * (行 / 数 / 数 / 数). Page numbers may come between. On its own row a label may be followed by words, also those of a
 * header, which then stand where a number should; so are they where nothing but words stands between two labels.
 */
const sameRow = '(?:(?: 页)* ?[数空无文段原附署地日签信兼类列案㈠⒈⑴①])+'
const nextRowBelow = (between: string): string => `(?:\\n[${between}])*\\n[数空无](?: ?[数空无])+(?=\\n|$)`
const nextRow = nextRowBelow('页')
const rowByRow = '(?:(?:\\n页)*\\n[数空无](?=\\n|$))+'
const wordsOnly = `(?:\\n文)+(?=\\n[${tableLetters}${headings}])`
const oneOf = (...ways: readonly string[]): Parser<Span> => shape(new RegExp(ways.join('|'), 'y'))
const cells = oneOf(sameRow, nextRow, rowByRow, wordsOnly)
/** The same in the requests table, where pieces of a group's label may stand between the label and the numbers. */
const cellsBelowPieces = oneOf(sameRow, nextRowBelow('页片'), rowByRow, wordsOnly)
const certainCells = oneOf('(?:(?: 页)* ?[数空无])+', nextRow, rowByRow)
/** The same behind the first label of a table, where at least one number or blank cell shows that it is one. */
const firstCells = oneOf(`(?=(?: ?[文段原])*(?: ?[数空无]))${sameRow}`, nextRow, rowByRow)

const row = (label: Parser<Span>, values: Parser<Span | undefined>): Parser<RowRule> =>
  seqMap(label, values, gap, (label, values) => ({ rule: 'row', label, values }))

const table = (name: TableRule['table'], lines: Parser<(TableLine | RowRule)[]>): Parser<TableRule> =>
  lines.map((lines) => ({ rule: 'table', table: name, lines }))

const clause = (level: ClauseRule['level'], body: Parser<Line | ClauseRule>): Parser<ClauseRule> =>
  seqMap(
    ahead(new RegExp(clauses.charAt(level - 1), 'y'))
      .then(restOfLine)
      .skip(gap),
    body.many(),
    (line, body) => ({ rule: 'clause', level, line, body }),
  )

/** The organ and the date, on one line or on two, where nothing but lines of the page follows. */
const signed =
  '(?:[署地][\\n 空页]*日(?:[\\n 空]*署(?=[\\n 空]*$))?|日(?:[\\n 空]*署(?=[\\n 空]*$))?|署|签)(?=[\\n 空信页附]*(?:$|[题一二三四五六]))'

/** Prose below a clause: its paragraphs, and the clauses of deeper levels. A signature is none of it. */
const proseBelow = (
  r: { metadata: Parser<Line>; paragraph: Parser<Line> },
  deeper: readonly (readonly [string, Parser<Line | ClauseRule>])[],
): Parser<Line | ClauseRule> =>
  choose<Line | ClauseRule>([
    ...deeper,
    ['信页', r.metadata],
    ['数无文片叠段原题附', r.paragraph],
    ['署地日签', ahead(new RegExp(`(?!${signed})`, 'y')).then(r.paragraph)],
  ])

/**
 * The grammar of a report, in the order of the form. Nothing in it can fail: a line that fits no other rule is a
 * paragraph, and what is wrong in a report is found out later, with the numbers at hand.
 */
export const language = createLanguage<Rules>({
  /*
   * 汤原县胜利乡2022年政府信息公开工作年度报告 / 一、总体情况 / … / 六、其他需要报告的事项 / …
   * ^
   */
  report: (r) => seqMap(gap.then(r.body), r.section.many(), (front, sections) => ({ front, sections })),

  /*
   * 一、总体情况 / 2022年，我乡……
   * ^
   */
  section: (r) => seqMap(r.heading, r.body, (heading, body) => ({ heading, body })),

  /*
   * 二、主动公开政府信息情况
   * ^^^^^^^^^^^^^^^^^^^^^^^^
   */
  heading: () => letter(headings).skip(gap),

  body: (r) =>
    choose<BodyRule>([
      ['题', r.title],
      ['信页', r.metadata],
      ['署地日签', r.signature],
      ['㈠', r.clause1],
      ['⒈', r.clause2],
      ['⑴', r.clause3],
      ['①', r.clause4],
      ['条内列项序', r.disclosureTable],
      ['角类组行或序', r.requestsTable],
      ['兼', ahead(/兼[\n 空]*[角类]/y).then(r.requestsTable)],
      ['案', r.disputesTable],
      [lineLetters.replace(new RegExp(`[${headings}${clauses}]`, 'g'), ''), r.paragraph],
    ]).many(),

  /*
   * 汤原县胜利乡2022年政府信息公开工作年度报告
   * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   */
  title: () => line('title', letter(alphabet.title)),

  /*
   * 索引号：000014349/2023-00012
   * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   */
  metadata: () => line('metadata', restOfLine),

  /*
   * 胜利乡人民政府 / 2023年1月16日
   * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   * Only where nothing but lines of the page follows.
   */
  signature: () => line('signature', shape(new RegExp(signed, 'y'))),

  paragraph: () => line('paragraph', restOfLine),

  /*
   * （一）主动公开方面。…… / 1.及时…… / （1）…… / ①……
   * ^
   */
  clause1: (r) =>
    clause(
      1,
      proseBelow(r, [
        ['⒈', r.clause2],
        ['⑴', r.clause3],
        ['①', r.clause4],
      ]),
    ),
  clause2: (r) =>
    clause(
      2,
      proseBelow(r, [
        ['⑴', r.clause3],
        ['①', r.clause4],
      ]),
    ),
  clause3: (r) => clause(3, proseBelow(r, [['①', r.clause4]])),
  clause4: (r) => clause(4, proseBelow(r, [])),

  /*
   * 第二十条第（一）项 / 信息内容 | 本年制发件数 | … / 规章 | 0 | 0 | 0 / … / 第二十条第（八）项 / …
   * ^
   */
  disclosureTable: (r) =>
    table(
      'disclosure',
      r.disclosureBlock.atLeast(1).map((blocks) => blocks.flat()),
    ),

  /*
   * 第二十条第（五）项 / 信息内容 | 本年处理决定数量 / 行政许可 | 0
   * ^
   * Any of the three may be missing.
   */
  disclosureBlock: (r) => {
    const rows = choose<TableLine | RowRule>([
      ['项', r.disclosureRow],
      [`文${clauses}`, r.unknownRow],
      ['数无', r.valuesWithoutLabel],
      ['信页', r.pageBreak],
    ]).many()
    return alt(
      seqMap(r.article, optional(r.disclosureHeader), rows, (article, header, rows) =>
        header === undefined ? [article, ...rows] : [article, header, ...rows],
      ),
      seqMap(r.disclosureHeader, rows, (header, rows) => [header, ...rows]),
      seqMap(row(letter('项'), firstCells), rows, (row, rows) => [row, ...rows]),
    )
  },

  /*
   * 第二十条第（一）项
   * ^^^^^^^^^^^^^^^^^^
   */
  article: () => line('group', letter(alphabet.article)),

  /*
   * 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
   * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   */
  disclosureHeader: () =>
    line(
      'header',
      shape(/(?:序[\n 空]*(?=[内列]))?[内列](?:[\n 空页]*(?:[内列]|[文叠](?=[\n 空叠页]*[内列项])))*/y),
    ),

  /*
   * 规章 | 0 | 0 | 0
   * ^^^^^^^^^^^^^^^^
   */
  disclosureRow: () => row(letter(alphabet.disclosureRow), optional(cells)),

  /*
   * 申请人情况 | 自然人 | … / 一、本年新收政府信息公开申请数量 | 0 | … / 四、结转下年度继续办理 | 0 | …
   * ^
   */
  requestsTable: (r) =>
    table(
      'requests',
      seqMap(
        choose<TableLine | RowRule>([
          ['角类兼序', r.requestsHeader],
          ['行或', row(letter('行或'), firstCells)],
          ['组或', r.groupLabel.skip(ahead(/[组或行]/y))],
        ]),
        choose<TableLine | RowRule>([
          ['行', r.requestsRow],
          ['或', row(letter('或'), cells)],
          ['兼', row(letter('兼'), certainCells)],
          ['组或', r.groupLabel],
          ['片', r.groupPiece],
          ['角类兼序', r.requestsHeader],
          [`文${clauses}`, r.unknownRow],
          ['数无', r.valuesWithoutLabel],
          ['信页', r.pageBreak],
        ]).many(),
        (first, rest) => [first, ...rest],
      ),
    ),

  /*
   * 申请人情况 / 自然人 | 法人或其他组织 | 总计 / 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
   * ^
   */
  requestsHeader: () =>
    line(
      'header',
      shape(
        /(?:序[\n 空]*(?=[角类]))?[角类兼](?:[\n 空页]*(?:[角类兼]|[文叠](?=[\n 空叠页]*[角类兼组或行])))*/y,
      ),
    ),

  /*
   * （三）不予公开
   * ^^^^^^^^^^^^^^
   */
  groupLabel: () => line('group', letter('组或')),

  /*
   * 本 / 年 / （三）不 / 予公开
   * ^
   * Where a group's label runs down the page, its pieces stand between the rows.
   */
  groupPiece: () => line('group', shape(/片(?=[\n ]*[行组或兼数无片页])/y)),

  /*
   * 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0
   * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   */
  requestsRow: () => row(letter(alphabet.requestsRow), optional(cellsBelowPieces)),

  /*
   * 行政复议 | 行政诉讼 / 结果维持 | … | 总计 / 0 | 0 | … | 0
   * ^
   */
  disputesTable: (r) =>
    table(
      'disputes',
      seqMap(
        r.disputesHeader,
        choose<TableLine>([
          ['数无空', r.disputesValues],
          ['案', r.disputesHeader],
          ['信页', r.disputesPageBreak],
        ]).many(),
        (header, rest) => [header, ...rest],
      ),
    ),

  /*
   * 行政复议 | 行政诉讼 / 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 …
   * ^
   */
  disputesHeader: () =>
    shape(
      /案(?:[\n 空页]*(?:[案兼]|[文叠](?=[\n 空叠页]*[案兼])))*(?:(?:\n叠)+(?=\n(?:[数空无] ?){15}(?:\n|$)))?(?: ?空)*[\n ]*/y,
    ).map(headerOf),

  /*
   * 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
   * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   */
  disputesValues: () =>
    line(
      'values',
      shape(
        /[数空无](?:(?: ?[数空无文])+|\n(?:页\n)*[数空无]|\n(?:页\n)*文(?=\n(?:页\n)*[数空无](?:\n|$)))*/y,
      ),
    ),

  /*
   * 其他主动公开文件 | 3 | 0 | 8
   * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   * One that is numbered is a clause, but where several numbers stand in its own row.
   */
  unknownRow: () => row(shape(/文|[㈠⒈⑴①](?= ?[数空无] ?[数空无])/y), certainCells),

  /*
   * 0 | 0 | 0 | 0 | 0 | 0 | 0
   * ^^^^^^^^^^^^^^^^^^^^^^^^^
   */
  valuesWithoutLabel: () => line('values', shape(/[数无](?: ?[数空无])*(?:\n[数空无](?=\n|$))*/y)),

  /*
   * - 4 -
   * ^^^^^
   */
  pageBreak: () => line('metadata', restOfLine),

  /* The same in the disputes table, where the blank cells below a page number are its values. */
  disputesPageBreak: () =>
    restOfLine.skip(optional(shape(/[\n ]+/y))).map(({ from, to }) => ({ rule: 'metadata', from, to })),
})

const headerOf = ({ from, to }: Span): TableLine => ({ rule: 'header', from, to })
