import { report } from '../base.js'
import { fail, found, pass, type Cases } from '../case.js'
import { change, stretch } from '../change.js'

const sound = report()
const problems = stretch(sound, '五、存在', '六、其他')
const other = stretch(sound, '六、其他', '云栗县竹产业局\n\n2023')

/** Whether the six sections are there, once each, in their order and under their headings. */
export const sectionCases: Cases = {
  'missing-section': [
    fail('other', 'Section six is not there.', change(sound, other, ''), [found('missing-section', 'other')]),
    fail(
      'heading-of-table',
      'The heading of section three is not there; its table is.',
      change(sound, '三、收到和处理政府信息公开申请情况\n', ''),
      [found('missing-section', 'requests')],
    ),
    pass(
      'marked-headings',
      'The headings are those of Markdown.',
      sound.replaceAll(/^(?=[一二三四五六]、[^|]*$)/gm, '## '),
    ),
    pass(
      'blank-behind-numeral',
      'A blank stands behind the numeral of a heading.',
      change(sound, '六、其他', '六、 其他'),
    ),
  ],
  'duplicate-section': [
    fail(
      'other-twice',
      'Section six stands there twice.',
      change(sound, other, `${other}${other.replace('本年度没有', '没有')}`),
      [found('duplicate-section', 'other')],
    ),
    fail(
      'problems-twice',
      'The heading of section five stands there again behind section six.',
      change(sound, other, `${other}${problems}`),
      [found('duplicate-section', 'problems')],
    ),
    pass(
      'heading-quoted',
      'A sentence quotes the heading of another section.',
      change(sound, '明年改为', '费用见“六、其他需要报告的事项”。明年改为'),
    ),
    pass(
      'words-of-heading',
      'A sentence begins with the words of a heading.',
      change(sound, '本年度没有收取', '其他需要报告的事项只有一项：本年度没有收取'),
    ),
  ],
  'section-order': [
    fail(
      'five-behind-six',
      'Section six stands before section five.',
      change(sound, problems + other, other + problems),
      [found('section-order', 'problems')],
    ),
    fail(
      'one-behind-five',
      'Section one stands behind section five.',
      change(
        change(sound, stretch(sound, '一、总体情况', '二、主动'), ''),
        problems,
        problems + stretch(sound, '一、总体情况', '二、主动'),
      ),
      [found('section-order', 'overview')],
    ),
    pass(
      'section-named',
      'A sentence speaks of a later section.',
      change(sound, '逐笔公布。', '逐笔公布，费用见第六部分。'),
    ),
    pass('cell-a-line', 'The sections stand in order, each cell on a line.', report({}, { layout: 'lines' })),
  ],
  'heading-variant': [
    fail(
      'more-words',
      'The heading says more than that of the form.',
      change(sound, '一、总体情况', '一、2022年政务公开总体情况'),
      [found('heading-variant', 'overview')],
    ),
    fail(
      'fewer-words',
      'The heading leaves out a word of that of the form.',
      change(sound, '其他需要报告的事项', '其他需要报告事项'),
      [found('heading-variant', 'other')],
    ),
    pass(
      'traditional',
      'The heading is written in traditional characters.',
      change(sound, '一、总体情况', '一、總體情況'),
    ),
    pass(
      'blanks-inside',
      'Blanks stand among the characters of the heading.',
      change(sound, '一、总体情况', '一、总 体 情 况'),
    ),
  ],
  'missing-table': [
    fail(
      'no-table',
      'A note stands where the table of section three should.',
      change(sound, stretch(sound, '本列数据', '四、政府信息'), '（本部分以表格形式报告）\n\n'),
      [found('missing-table', 'requests')],
    ),
    fail(
      'labels-alone',
      'The labels of the table of section two stand there, and all their numbers are lost.',
      change(
        sound,
        stretch(sound, '第二十条第（一）项', '三、收到和处理'),
        '规章\n行政规范性文件\n行政许可\n行政处罚\n行政强制\n行政事业性收费\n\n',
      ),
      [found('missing-table', 'disclosure')],
    ),
    pass(
      'caption',
      'A caption stands between the heading and the table.',
      change(sound, '本列数据', '申请和办理情况如下表\n\n本列数据'),
    ),
    pass(
      'note-below',
      'A note stands below the table.',
      change(sound, '四、政府信息', '注：另收到咨询，不作为申请处理。\n\n四、政府信息'),
    ),
  ],
  'misplaced-table': [
    fail(
      'table-of-unit',
      'Below the table of section two stands another one, of a unit.',
      change(
        sound,
        '三、收到和处理',
        '下属单位：\n信息内容 | 本年处理决定数量 |\n行政处罚 | 3 |\n行政强制 | 4 |\n\n三、收到和处理',
      ),
      [found('misplaced-table', 'disclosure')],
    ),
    fail(
      'other-section',
      'The table of section two stands in section five, and there is no other.',
      change(
        change(sound, stretch(sound, '第二十条第（一）项', '三、收到和处理'), ''),
        '六、其他',
        `${stretch(sound, '第二十条第（一）项', '三、收到和处理')}六、其他`,
      ),
      [found('misplaced-table', 'disclosure')],
    ),
    pass(
      'unit-in-words',
      'A sentence speaks of a unit.',
      change(sound, '三、收到和处理', '下属单位没有作出行政处罚决定。\n\n三、收到和处理'),
    ),
    pass(
      'header-again',
      'The table goes on below a page number, with its header again.',
      change(sound, '\u3000 | （四）无法提供', '- 2 -\n\n\u3000 | （四）无法提供'),
    ),
  ],
  'mixed-editions': [
    fail(
      'documents-of-older-edition',
      'The rows of documents are those of 2019, and the others those of 2021.',
      change(
        change(
          sound,
          '本年制发件数 | 本年废止件数 | 现行有效件数',
          '本年新制作数量 | 本年新公开数量 | 对外公开总数量',
        ),
        '行政规范性文件 |',
        '规范性文件 |',
      ),
      [found('mixed-editions', 'disclosure')],
    ),
    fail(
      'outcomes-of-newer-edition',
      'The table of section three is that of 2021, and that of section two of 2019.',
      change(
        report({}, { edition: '2019' }),
        stretch(report({}, { edition: '2019' }), '本列数据', '四、政府信息'),
        stretch(sound, '本列数据', '四、政府信息'),
      ),
      [found('mixed-editions', 'requests')],
    ),
    pass('all-of-older-edition', 'All tables are those of 2019.', report({}, { edition: '2019' })),
    pass(
      'label-of-older-edition',
      'The label of one row leaves out a word, as that of 2019 does.',
      change(sound, '行政规范性文件 |', '规范性文件 |'),
    ),
  ],
}
