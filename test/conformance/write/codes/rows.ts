import { columnsOf } from '../../../../src/form/tables.js'
import { report } from '../base.js'
import { fail, found, pass, type Cases } from '../case.js'
import { change, changeLine } from '../change.js'

const sound = report()
const sound2020 = report({}, { edition: '2019' })
const received = '一、本年新收政府信息公开申请数量 |  |  | 5 | 1 | 0 | 0 | 0 | 0 | 6 |'
const licensing = '行政许可 | 12 |  |  |'
const duplicate = '\u3000 |  | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |'
const penalties = '行政处罚 | 3 |  |  |'
const measures = '行政强制 | 0 |  |  |'
/** The report whose table of section three has its column of totals before all others. */
const totalFirst = sound
  .replace('自然人 | 法人或其他组织 |  |  |  |  | 总计 |', '总计 | 自然人 | 法人或其他组织 |  |  |  |  |')
  .replace(
    '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |  |',
    ' | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |',
  )
  .replaceAll(/^([一-四\u3000].*) \| ((?:\d+ \| ){5}\d+) \| (\d+) \|$/gm, '$1 | $3 | $2 |')

/** The sums of section three that a row without numbers leaves unchecked: those of every column. */
const uncheckedOutcomes = columnsOf('requests').map(({ key }) =>
  found('not-assessable', `requests.totalProcessed.${key}`),
)

/** Whether the rows and cells of the form are there, once each, and what belongs to which. */
export const rowCases: Cases = {
  'missing-row': [
    fail('licensing', 'A row of section two is not there.', changeLine(sound, licensing), [
      found('missing-row', 'disclosure.licensing'),
    ]),
    fail('duplicate', 'A row of section three is not there.', changeLine(sound, duplicate), [
      found('missing-row', 'requests.notProcessed.duplicate'),
      ...uncheckedOutcomes,
    ]),
    pass(
      'other-order',
      'Two rows stand in another order.',
      change(sound, `${penalties}\n${measures}`, `${measures}\n${penalties}`),
    ),
    pass(
      'wrapped-label',
      'A label goes on in a second line of its cell.',
      report({}, { layout: 'lines' }).replace('1.本机关不掌握相关政府信息', '1.本机关不掌握\n相关政府信息'),
    ),
  ],
  'duplicate-row': [
    fail(
      'penalties',
      'A row of section two stands there twice.',
      change(sound, penalties, `${penalties}\n行政处罚 | 4 |  |  |`),
      [found('duplicate-row', 'disclosure.penalties')],
    ),
    fail(
      'received',
      'A row of section three stands there twice.',
      change(sound, received, `${received}\n${received}`),
      [found('duplicate-row', 'requests.received')],
    ),
    pass(
      'label-in-prose',
      'A sentence begins with the label of a row.',
      change(sound, '价格公布得晚', '行政处罚的结果公布及时。价格公布得晚'),
    ),
    pass(
      'label-in-two-sections',
      '其他 stands in section three as a row and as a column, and 总计 as both.',
      sound2020,
    ),
  ],
  'unknown-row': [
    fail(
      'more-documents',
      'The table has a row that the form has not.',
      change(sound, '第二十条第（五）项', '其他主动公开文件 | 16 | 2 | 88 |\n第二十条第（五）项'),
      [found('unknown-row', 'disclosure')],
    ),
    fail(
      'damaged-label',
      'The label of a row has lost most of its words.',
      change(sound, '二、上年结转政府信息公开申请数量 |', '二、余下的件数 |'),
      [found('unknown-row', 'requests.carriedIn', 'error'), ...uncheckedOutcomes],
    ),
    pass(
      'numbered-otherwise',
      'The number before a label is in brackets.',
      change(sound, '2.重复申请', '（2）重复申请'),
    ),
    pass(
      'blank-row',
      'A row of blank cells stands in the table.',
      change(sound, '第二十条第（五）项', ' |  |  |  |\n第二十条第（五）项'),
    ),
  ],
  'missing-cell': [
    fail('penalties', 'A label of section two has nothing behind it.', change(sound, penalties, '行政处罚'), [
      found('missing-cell', 'disclosure.penalties'),
    ]),
    fail(
      'duplicate',
      'A label of section three has nothing behind it.',
      change(sound, duplicate, '\u3000 |  | 2.重复申请'),
      [
        found('missing-cell', 'requests.notProcessed.duplicate'),
        found('not-assessable', 'requests.notProcessed.duplicate'),
        ...uncheckedOutcomes,
      ],
    ),
    pass(
      'zero',
      'Where there is nothing to report, 0 stands behind the label.',
      change(sound, penalties, '行政处罚 | 0 |  |  |'),
    ),
    pass('next-line', 'The numbers stand on the lines below the label.', report({}, { layout: 'lines' })),
  ],
  'ambiguous-row': [
    fail(
      'six-cells',
      'A row of section three has six cells for seven columns.',
      change(sound, received, received.replace('0 | 0 | 0 | 0 | 6', '0 | 0 | 0 | 6')),
      [
        found('ambiguous-row', 'requests.received'),
        found('not-assessable', 'requests.received'),
        ...uncheckedOutcomes,
      ],
    ),
    fail(
      'two-cells',
      'A row of section two has two cells for three columns.',
      report({}, { layout: 'lines' }).replace('行政规范性文件\n\n1\n\n0\n\n4', '行政规范性文件\n\n1\n\n4'),
      [found('ambiguous-row', 'disclosure.normativeDocuments')],
    ),
    pass(
      'total-first',
      'The column of totals stands before the others, and its header says so.',
      totalFirst,
      [found('inferred', 'requests')],
    ),
    pass('tabs', 'The cells are parted by tabs.', report({}, { layout: 'tsv' })),
  ],
  'surplus-cell': [
    fail(
      'subtotal',
      'Section three has a column 小计 before that of the totals.',
      sound
        .replace('法人或其他组织 |  |  |  |  | 总计 |', '法人或其他组织 |  |  |  |  | 小计 | 总计 |')
        .replace('法律服务机构 | 其他 |  |', '法律服务机构 | 其他 |  |  |')
        .replaceAll(/^([一-四\u3000].* \| (?:\d+ \| ){5}\d+) \| (\d+) \|$/gm, '$1 | 0 | $2 |'),
      [found('surplus-cell', 'requests')],
    ),
    fail(
      'last-year',
      'Section two has a column of the year before.',
      sound
        .replace(
          '本年制发件数 | 本年废止件数 | 现行有效件数 |',
          '本年制发件数 | 本年废止件数 | 现行有效件数 | 上年件数 |',
        )
        .replace('规章 | 0 | 0 | 0 |', '规章 | 0 | 0 | 0 | 0 |')
        .replace('行政规范性文件 | 1 | 0 | 4 |', '行政规范性文件 | 1 | 0 | 4 | 3 |'),
      [found('surplus-cell', 'disclosure')],
    ),
    pass('fewer-columns', 'Items of the table of 2019 have two columns or three.', sound2020),
    pass(
      'trailing-blanks',
      'Blank cells stand behind the last column.',
      sound.replaceAll(/^(第二十条.*|信息内容.*|行政.*|规章.*)\|$/gm, '$1|  |'),
    ),
  ],
  inferred: [
    fail(
      'note-behind-number',
      'A note stands behind the number.',
      change(sound, '行政规范性文件 | 1 | 0 | 4 |', '行政规范性文件 | 1 | 0 | 4（其中修订 1 件） |'),
      [found('inferred', 'disclosure.normativeDocuments.inForce', 'warning')],
    ),
    fail(
      'column-header',
      'A column header has lost its last character.',
      change(sound, '本年处理决定数量 |  |  |\n行政许可', '本年处理决定数 |  |  |\n行政许可'),
      [found('inferred', 'disclosure')],
    ),
    fail(
      'damaged-label',
      'The label of a row has lost some of its words; its number, its place and the others tell which it is.',
      change(sound, '二、上年结转政府信息公开申请数量 |', '二、上年结政府公开数量 |'),
      [found('inferred', 'requests.carriedIn', 'warning')],
    ),
    fail(
      'number-with-blank',
      'A blank stands among the digits of a number.',
      change(sound, licensing, '行政许可 | 1 2 |  |  |'),
      [found('inferred', 'disclosure.licensing.decisions', 'warning')],
    ),
    pass('full-width', 'The brackets of labels are half-width.', change(sound, '（七）总计', '(七)总计')),
    pass(
      'known-wording',
      'The words are a known variant of those of the form.',
      change(sound, '第二十条第（五）项', '第二十一条第（五）项'),
    ),
  ],
  unread: [
    fail(
      'no-label',
      'Numbers stand in the table without a label.',
      change(sound, duplicate, `${duplicate}\n\n4 | 0 | 0 | 0 | 0 | 0 | 4\n`),
      [found('unread', 'requests')],
    ),
    fail(
      'web-page',
      'The text is the source of a web page.',
      '<html><body><table><tr><td>行政处罚</td><td>3</td></tr></table></body></html>\n',
      [found('unread', null, 'error')],
    ),
    pass(
      'page-numbers',
      'Page numbers stand among the rows.',
      change(sound, duplicate, `${duplicate}\n- 3 -`),
    ),
    pass(
      'around-the-report',
      'Lines of the web site stand around the report.',
      `首页 > 政务公开 > 年度报告\n发布日期：2023-01-18\n\n${sound}\n打印本页\n关闭窗口\n`,
    ),
  ],
}
