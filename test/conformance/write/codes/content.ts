import { report } from '../base.js'
import { fail, found, pass, type Cases } from '../case.js'
import { change } from '../change.js'

const sound = report()
const opening = '2022年，云栗县竹产业局把竹林补贴和收购价格逐笔公布。'
const problems = '价格公布得晚，林农来不及比较。明年改为每旬公布一次。\n\n'
const other = '本年度没有收取信息处理费。\n\n'

/** The report whose section one says something more. */
const saying = (words: string): string => change(sound, opening, `${opening}${words}`)

/** What the prose says, by itself and beside the tables. */
export const contentCases: Cases = {
  'empty-section': [
    fail('problems', 'Nothing stands below the heading of section five.', change(sound, problems, ''), [
      found('empty-section', 'problems'),
    ]),
    fail(
      'other',
      'Nothing stands below the heading of section six, and the report ends with it.',
      change(sound, `${other}云栗县竹产业局\n\n2023年1月16日\n`, ''),
      [found('empty-section', 'other'), found('missing-signature', 'signature')],
    ),
    fail('nothing', 'Section five says no more than 无.', change(sound, problems, '无。\n\n'), [
      found('empty-section', 'problems'),
    ]),
    pass(
      'nothing-to-report',
      'Section six says that there is nothing to report.',
      change(sound, other, '无其他需要报告的事项。\n\n'),
    ),
    pass(
      'one-sentence',
      'Section five is one sentence.',
      change(sound, problems, '价格公布得晚，明年改为每旬公布一次。\n\n'),
    ),
  ],
  'year-mismatch': [
    fail(
      'text',
      'The text speaks of the year before, as if taken over from the last report.',
      change(sound, '2022年，云', '2021年，云'),
      [found('year-mismatch', 'overview')],
    ),
    fail(
      'date',
      'The report is dated before the year that it reports on.',
      change(sound, '2023年1月16日', '2021年1月16日'),
      [found('year-mismatch', 'signature.date')],
    ),
    pass(
      'december',
      'The report is dated in December of its year.',
      change(sound, '2023年1月16日', '2022年12月30日'),
    ),
    pass('comparison', 'The text compares with the year before.', saying('公布的笔数比2021年有所增加。')),
  ],
  'text-table-mismatch': [
    fail(
      'received',
      'The text names another number of applications than the table.',
      saying('2022年收到政府信息公开申请9件。'),
      [found('text-table-mismatch', 'requests.received.total')],
    ),
    fail(
      'reconsideration',
      'The text says that there was no reconsideration, and the table has one.',
      saying('2022年未发生行政复议案件。'),
      [found('text-table-mismatch', 'disputes.reconsideration.total')],
    ),
    pass('same-number', 'The text names the number of the table.', saying('2022年新收政府信息公开申请6件。')),
    pass(
      'with-carried-in',
      'The text counts what was carried in with what was received.',
      saying('2022年共收到政府信息公开申请7件，办结6件。'),
    ),
  ],
}
