import { report } from '../base.js'
import { fail, found, pass, type Cases } from '../case.js'
import { change, changeLine, stretch } from '../change.js'

const sound = report()
const sound2020 = report({}, { edition: '2019' })
const title = '云栗县竹产业局2022年政府信息公开工作年度报告'
const signature = '云栗县竹产业局\n\n2023年1月16日'
/** The report whose title and signature do not name the organ. */
const anonymous = change(change(sound, title, '2022年政府信息公开工作年度报告'), signature, '2023年1月16日')
/** The report without a year in its title and its first paragraph. */
const undated = change(change(sound, '局2022年政府', '局政府'), '2022年，云', '云')
const prose = stretch(sound, '一、总体情况', '二、主动公开政府信息情况')

/** What a text is, and of whom and of when it speaks. */
export const identityCases: Cases = {
  'not-a-report': [
    fail(
      'weather',
      'The text is that of another page.',
      '云栗县气象台今日发布：\n晴转多云，最高气温 31 度。\n',
      [found('not-a-report')],
    ),
    fail('nothing', 'The file is empty.', '', [found('not-a-report')]),
    pass(
      'cell-a-line',
      'Each cell of the tables stands on a line of its own.',
      report({}, { layout: 'lines' }),
    ),
    pass('markdown', 'The report is written in Markdown.', report({}, { layout: 'markdown' })),
  ],
  'older-form': [
    fail(
      'statistics',
      'The statistics at the end are those of the form before 2019.',
      [
        '云栗县竹产业局2017年政府信息公开工作年度报告',
        '一、概述',
        '2017年，云栗县竹产业局公开政府信息12条。',
        '统计指标 | 单位 | 统计数 |',
        '一、主动公开情况 | —— | —— |',
        '（一）主动公开政府信息数 | 条 | 12 |',
        '',
      ].join('\n'),
      [found('older-form'), found('missing-aspect', 'overview')],
    ),
    fail(
      'year-before',
      'The title names a year before the first edition of the form, and there are no tables.',
      `云栗县竹产业局2016年政府信息公开工作年度报告\n\n${prose.replaceAll('2022', '2016')}`,
      [found('older-form')],
    ),
    pass('older-edition', 'The form is that of 2019, the first of the editions.', sound2020),
    pass(
      'words-of-old-form',
      'The prose speaks of the older statistics, and the tables are those of today.',
      change(sound, '价格公布得晚', '以前的统计指标没有按旬分列，价格公布得晚'),
    ),
  ],
  'missing-title': [
    fail('no-title', 'The report begins with its first section.', change(sound, `${title}\n\n`, ''), [
      found('missing-title', 'title'),
      found('inferred', 'year', 'info'),
    ]),
    fail(
      'number-of-document',
      'Where the title should stand there is only the number of the document.',
      change(sound, title, '云竹发〔2023〕4号'),
      [found('missing-title', 'title'), found('inferred', 'year', 'info')],
    ),
    pass('two-lines', 'The title stands on two lines.', change(sound, '局2022年政府', '局\n2022年政府')),
    pass('short-title', 'The title says 年报.', change(sound, '工作年度报告', '工作年报')),
  ],
  'missing-agency': [
    fail('title-and-signature', 'Neither title nor signature names the organ.', anonymous, [
      found('missing-agency', 'agency'),
      found('missing-signature', 'signature.agency'),
    ]),
    fail(
      'no-signature',
      'The title names no organ, and there is no signature.',
      change(anonymous, '2023年1月16日\n', ''),
      [found('missing-agency', 'agency'), found('missing-signature', 'signature')],
    ),
    pass(
      'signature',
      'The signature names the organ.',
      change(sound, title, '2022年政府信息公开工作年度报告'),
    ),
    pass(
      'line-above',
      'A line above the title names the organ.',
      `单位名称：云栗县竹产业局\n\n${change(sound, title, '2022年政府信息公开工作年度报告')}`,
    ),
  ],
  'missing-year': [
    fail('no-year', 'Neither title nor text names the year.', undated, [found('missing-year', 'year')]),
    fail(
      'year-of-signature',
      'A report is dated in the year it speaks of or in the next: its date does not tell.',
      change(undated, '2023年1月16日', '2022年12月30日'),
      [found('missing-year', 'year')],
    ),
    pass(
      'period',
      'A line names the period of the statistics.',
      change(undated, '一、总体情况', '统计期限：2022年1月1日至2022年12月31日\n\n一、总体情况'),
    ),
    pass(
      'chinese-digits',
      'The year is written in Chinese digits.',
      change(sound, '局2022年政府', '局二〇二二年政府'),
    ),
  ],
  'missing-signature': [
    fail('none', 'The report ends with its last section.', change(sound, `${signature}\n`, ''), [
      found('missing-signature', 'signature'),
    ]),
    fail('date-alone', 'The signature names no organ.', change(sound, signature, '2023年1月16日'), [
      found('missing-signature', 'signature.agency'),
    ]),
    fail('organ-alone', 'The signature has no date.', changeLine(sound, '2023年1月16日'), [
      found('missing-signature', 'signature.date'),
    ]),
    pass(
      'one-line',
      'Organ and date stand on one line.',
      change(sound, signature, '云栗县竹产业局 2023年1月16日'),
    ),
    pass(
      'chinese-date',
      'The date is written in Chinese digits.',
      change(sound, '2023年1月16日', '二〇二三年一月十六日'),
    ),
  ],
  'outdated-edition': [
    fail('year-2022', 'The tables of 2019 report on 2022.', report({}, { edition: '2019', year: 2022 }), [
      found('outdated-edition', 'disclosure'),
    ]),
    fail(
      'year-2021',
      'The form of 2021 is to be used from the reports on 2021 on.',
      report({}, { edition: '2019', year: 2021 }),
      [found('outdated-edition', 'disclosure')],
    ),
    pass('year-2020', 'The tables of 2019 report on the last year that they were in force for.', sound2020),
    pass(
      'year-2021',
      'The tables of 2021 report on the first year that they are in force for.',
      report({}, { year: 2021 }),
    ),
  ],
}
