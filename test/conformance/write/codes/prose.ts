import { report } from '../base.js'
import { fail, found, pass, type Cases } from '../case.js'
import { change } from '../change.js'

const sound = report()
const opening = '2022年，云栗县竹产业局把竹林补贴和收购价格逐笔公布。'
const problems = '价格公布得晚，林农来不及比较。明年改为每旬公布一次。'
const other = '本年度没有收取信息处理费。'
const management = '（三）政府信息管理。文件在印发时注明公开属性。'
const supervision = '（五）监督保障。每季度请林农代表看一次公布的内容。'

/** The report whose section one, or five, says something more. */
const saying = (words: string): string => change(sound, opening, `${opening}${words}`)
const withProblems = (words: string): string => change(sound, problems, words)

/** How the prose is written. */
export const proseCases: Cases = {
  'heading-number': [
    fail('twice', 'Two clauses have one number.', change(sound, '（三）政府信息管理', '（二）政府信息管理'), [
      found('heading-number', 'overview'),
    ]),
    fail(
      'as-sections',
      'Clauses are counted as sections are.',
      withProblems('一、公布得晚。\n\n二、林农看不懂。'),
      [found('heading-number', 'problems')],
    ),
    fail(
      'section',
      'Two sections have one number.',
      change(sound, '四、政府信息公开行政复议', '三、政府信息公开行政复议'),
      [found('heading-number', 'disputes'), found('heading-variant', 'disputes')],
    ),
    pass(
      'levels',
      'Each level is counted from one on.',
      withProblems('（一）问题。\n\n1.公布得晚。\n\n2.林农看不懂。\n\n（二）改进。\n\n1.每旬公布。'),
    ),
    pass(
      'in-the-midst',
      'A list goes on that begins within a paragraph.',
      withProblems('问题有：1.公布得晚。\n\n2.林农看不懂。'),
    ),
  ],
  'missing-aspect': [
    fail('supervision', 'Section one says nothing of supervision.', change(sound, `${supervision}\n\n`, ''), [
      found('missing-aspect', 'overview'),
    ]),
    fail(
      'management',
      'Section one says nothing of how information is managed.',
      change(sound, management, '（三）政策解读。请专人讲解。'),
      [found('missing-aspect', 'overview')],
    ),
    pass('five-parts', 'Section one speaks of its five parts.', sound),
    pass(
      'other-words',
      'Section one speaks of supervision in other words.',
      change(sound, supervision, '（五）考核。林农代表每季度打分。'),
    ),
  ],
  'too-long': [
    fail(
      'long',
      'Section one has far more than a thousand characters.',
      saying('每一笔补贴都写明了户名和面积。'.repeat(90)),
      [found('too-long', 'overview')],
    ),
    fail(
      'clauses',
      'Its clauses together make it too long.',
      change(sound, management, `${management}${'文件逐份登记，逐份注明。'.repeat(110)}`),
      [found('too-long', 'overview')],
    ),
    pass(
      'thousand',
      'Section one has about a thousand characters.',
      saying('每一笔补贴都写明了户名和面积。'.repeat(60)),
    ),
    pass(
      'other-section',
      'Section five may be longer.',
      withProblems(`${problems}${'林农来不及比较各家的收购价格。'.repeat(90)}`),
    ),
  ],
  'repeated-words': [
    fail('particle', 'A particle stands twice.', withProblems('价格公布得晚，林农的的意见没有听。'), [
      found('repeated-words', 'problems'),
    ]),
    fail(
      'word',
      'A long word stands twice.',
      withProblems('要改进政府信息公开政府信息公开的方式，价格公布得晚。'),
      [found('repeated-words', 'problems')],
    ),
    fail('stop', 'A comma stands twice.', withProblems('价格公布得晚，，林农来不及比较。'), [
      found('repeated-words', 'problems'),
    ]),
    pass(
      'meant',
      'Words are repeated because that is how they are said.',
      withProblems('林农天天来问，要一件事一件事地答，和他们讨论讨论。'),
    ),
    pass(
      'two-words',
      'A character ends one word and begins the next.',
      withProblems('实现目的的办法太少，以及及时答复的时候太少。'),
    ),
  ],
  'half-width-punctuation': [
    fail(
      'comma',
      'A comma between Chinese words is half-width.',
      withProblems('价格公布得晚,林农来不及比较。'),
      [found('half-width-punctuation', 'problems')],
    ),
    fail(
      'brackets',
      'Brackets around Chinese words are half-width.',
      withProblems('林农(含合作社)来不及比较。'),
      [found('half-width-punctuation', 'problems')],
    ),
    pass(
      'numbers',
      'Thousands and times have half-width marks.',
      withProblems('每天8:30开门，13,612户林农来不及比较。'),
    ),
    pass(
      'address',
      'An address is written as addresses are.',
      withProblems('网站www.example.gov.cn/jiage.html上的价格公布得晚。'),
    ),
  ],
  'own-word': [
    fail(
      'replaced',
      'A word of the list stands in the prose; the list has another for it.',
      { report: sound, words: [{ pattern: '林农', message: '用“竹农”', replacement: '竹农' }] },
      [found('own-word', 'overview'), found('own-word', 'problems')],
    ),
    fail(
      'pattern',
      'Words that a pattern of the list describes stand in the prose.',
      { report: saying('第12号文已经公布。'), words: [{ pattern: '第\\d+号文' }] },
      [found('own-word', 'overview')],
    ),
    pass('no-such-word', 'No word of the list stands in the prose.', {
      report: sound,
      words: [{ pattern: '刷新' }],
    }),
    pass('table', 'A word of the list stands in a table only.', {
      report: sound,
      words: [{ pattern: '行政强制' }],
    }),
  ],
  'fees-contradiction': [
    fail(
      'charged',
      'Section one has a fee, and section six says that there was none.',
      saying('收取信息处理费200元。'),
      [found('fees-contradiction', 'other')],
    ),
    fail(
      'overdue',
      'An application ended because its fee was not paid, and section six knows of no fee.',
      report({
        'requests.carriedIn.naturalPerson': 0,
        'requests.carriedIn.total': 0,
        'requests.received.naturalPerson': 6,
        'requests.received.total': 7,
        'requests.partiallyGranted.naturalPerson': 0,
        'requests.partiallyGranted.total': 0,
        'requests.otherOutcome.feeOverdue.naturalPerson': 1,
        'requests.otherOutcome.feeOverdue.total': 1,
      }),
      [found('fees-contradiction', 'requests.otherOutcome.feeOverdue.total')],
    ),
    pass(
      'same',
      'Both sections have the same fee.',
      change(saying('收取信息处理费200元。'), other, '本年度收取信息处理费200元。'),
    ),
    pass('year-before', 'The fee is that of the year before.', saying('2021年收取信息处理费200元。')),
  ],
  'outcome-without-case': [
    fail(
      'lawsuits',
      'The text tells how lawsuits ended, and the table has none.',
      saying('因政府信息公开引起的行政诉讼全部胜诉。'),
      [found('outcome-without-case', 'disputes')],
    ),
    fail(
      'reconsideration',
      'The text tells how reconsiderations ended, and the table has none.',
      change(
        report({ 'disputes.reconsideration.upheld': 0, 'disputes.reconsideration.total': 0 }),
        opening,
        `${opening}政府信息公开行政复议均被维持。`,
      ),
      [found('outcome-without-case', 'disputes')],
    ),
    pass(
      'in-table',
      'The text tells how the reconsideration of the table ended.',
      saying('政府信息公开行政复议均被维持。'),
    ),
    pass(
      'to-be-avoided',
      'The text speaks of what is to be avoided.',
      saying('要防止依申请公开行政诉讼被判败诉。'),
    ),
  ],
}
