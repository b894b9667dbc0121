/**
 * The alphabet of the canonical text: one character for each word of a report, so that the text of a whole report
 * shows its shape at a glance, a row a line:
 *
 *   题            汤原县胜利乡2022年政府信息公开工作年度报告
 *   一            一、总体情况
 *   段            2022年，我乡……
 *   二            二、主动公开政府信息情况
 *   条            第二十条第（一）项
 *   内列列列      信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
 *   项数数数      规章 | 0 | 0 | 0
 *
 * The grammar is written over this text. An offset in it is the number of a word.
 */
export const alphabet = {
  /** Ends a row. */
  rowEnd: '\n',
  /** Between cells of one row that stand on lines of their own. */
  lineEnd: ' ',
  /** 一、总体情况 … 六、其他需要报告的事项: the headings, by their numbers. */
  headings: '一二三四五六',
  /** （一） 1. （1） ①: the clauses, by their levels. */
  clauses: '㈠⒈⑴①',
  /** 序号, over a column of row numbers. */
  rowNumbers: '序',
  /** 第二十条第（一）项 */
  article: '条',
  /** 信息内容, in the corner of the disclosure table. */
  disclosureCorner: '内',
  /** 本年制发件数 */
  disclosureColumn: '列',
  /** 规章 */
  disclosureRow: '项',
  /** 申请人情况, and the note in the corner of the requests table. */
  requestsCorner: '角',
  /** 自然人 */
  requestsColumn: '类',
  /** 三、本年度办理结果, （三）不予公开 */
  group: '组',
  /** 本, 年, 予公开: a piece of a group label that runs down the page. */
  groupPiece: '片',
  /** 一、本年新收政府信息公开申请数量 */
  requestsRow: '行',
  /** （六）其他处理: a row in one edition, a group in the other. */
  rowOrGroup: '或',
  /** 行政复议, 结果维持 */
  disputesColumn: '案',
  /** 总计, 其他: the header of a column, or a row that lost its number. */
  columnOrRow: '兼',
  /** 12 */
  number: '数',
  /** 21710000218: the numbers of a row, with nothing between them. */
  glued: '连',
  /** A blank cell. */
  blank: '空',
  /** / or 无 */
  mark: '无',
  /** A short text that is no word of the form. */
  text: '文',
  /** 结 结 其 尚, 结果 结果 其他: pieces of headers side by side, as they are stacked in text out of a PDF. */
  stacked: '叠',
  /** Prose. */
  prose: '段',
  /** A line that its writer marked as words. */
  literal: '原',
  /** 汤原县胜利乡2022年政府信息公开工作年度报告 */
  title: '题',
  /** 索引号：… */
  metadata: '信',
  /** 附件：政府信息公开情况统计表 */
  attachment: '附',
  /** - 4 -; and 0 | 1 | 2 | 3, the numbers of columns as pandas writes them. */
  page: '页',
  /** 胜利乡人民政府: ends like the name of an organ. */
  agency: '署',
  /** 胜利乡: ends like the name of a place. */
  place: '地',
  /** 2023年1月16日 */
  date: '日',
  /** 胜利乡人民政府 2023年1月16日 */
  signature: '签',
} as const

type Characters<Letters extends string> = Letters extends `${infer First}${infer Others}`
  ? First | Characters<Others>
  : never

type Alphabet = typeof alphabet

/** One character of the canonical text; with the name of some letters, one of those: `Letter<'number' | 'mark'>`. */
export type Letter<Name extends keyof Alphabet = keyof Alphabet> = Characters<Alphabet[Name]>

/** The letters of the headings, in the order of the sections. */
export const headingLetters = Array.from(alphabet.headings) as Letter<'headings'>[]

/** The letters of the clauses, from the highest level to the lowest. */
export const clauseLetters = Array.from(alphabet.clauses) as Letter<'clauses'>[]
