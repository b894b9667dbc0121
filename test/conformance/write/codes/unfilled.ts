import { report } from '../base.js'
import { fail, found, pass, type Cases } from '../case.js'
import { change, stretch } from '../change.js'

const sound = report()
const sound2019 = report({}, { edition: '2019' })
const penalties = '行政处罚 | 3 |'
const fees = '行政事业性收费 | 0 |'
const disclosure = stretch(sound, '第二十条第（一）项', '三、收到和处理')

/** The report whose table of section two has something else in all its cells. */
const allCells = (cell: string): string =>
  change(sound, disclosure, disclosure.replace(/ \d+ (?=\|)/g, ` ${cell} `))

/** The report with an amount of fees, and something more in its section one. */
const withFees = (amount: string, words = ''): string =>
  change(change(sound, fees, `行政事业性收费 | ${amount} |`), '逐笔公布。', `逐笔公布。${words}`)

/** Cells without a number, and amounts that are in another unit than they seem. */
export const unfilledCases: Cases = {
  'blank-cell': [
    fail('cell', 'A cell is blank.', change(sound, penalties, '行政处罚 |  |'), [
      found('blank-cell', 'disclosure.penalties.decisions'),
    ]),
    fail(
      'row',
      'All cells of a row are blank, which is told once.',
      change(sound, '规章 | 0 | 0 | 0 |', '规章 |  |  |  |'),
      [found('blank-cell', 'disclosure.regulations')],
    ),
    pass('zero', 'The cells of a row say 0.', sound),
    pass('mark', 'A mark is no blank.', change(sound, penalties, '行政处罚 | / |'), [
      found('mark-in-cell', 'disclosure.penalties.decisions'),
    ]),
  ],
  'mark-in-cell': [
    fail('slash', 'A cell holds a slash.', change(sound, penalties, '行政处罚 | / |'), [
      found('mark-in-cell', 'disclosure.penalties.decisions'),
    ]),
    fail('table', 'All cells of a table hold a mark, which is told once.', allCells('无'), [
      found('mark-in-cell', 'disclosure'),
    ]),
    pass('zero', 'The cells say 0.', sound),
    pass('blank', 'A blank is no mark.', change(sound, penalties, '行政处罚 |  |'), [
      found('blank-cell', 'disclosure.penalties.decisions'),
    ]),
  ],
  'implausible-amount': [
    fail('text', 'The text has the same sum in 元.', withFees('251000', '收取行政事业性收费251000元。'), [
      found('implausible-amount', 'disclosure.fees.amount'),
    ]),
    fail('size', 'So many 万元 hardly any organ charges.', withFees('251000'), [
      found('implausible-amount', 'disclosure.fees.amount', 'info'),
    ]),
    fail(
      'year-before',
      'The year before had less than a hundredth.',
      {
        report: withFees('36000'),
        previous: report(
          { 'disclosure.fees.amount': 3.5, 'disclosure.normativeDocuments.inForce': 3 },
          { year: 2021 },
        ),
      },
      [found('implausible-amount', 'disclosure.fees.amount'), found('copied-from-last-year', 'requests')],
    ),
    pass(
      'ten-thousands',
      'The amount is in 万元, and the text has it in 元.',
      withFees('25.1', '收取行政事业性收费251000元。'),
    ),
    pass(
      'confirmed',
      'The text has the same amount in 万元.',
      withFees('251000', '收取行政事业性收费251000万元。'),
    ),
  ],
  'unit-missing': [
    fail(
      'procurement',
      'Nothing says in which unit the amount is.',
      change(sound2019, '政府集中采购 | 0 | 0 |', '政府集中采购 | 2 | 84.37 |'),
      [found('unit-missing', 'disclosure.procurement.amount')],
    ),
    fail(
      'whole',
      'A whole amount needs its unit, too.',
      change(sound2019, '政府集中采购 | 0 | 0 |', '政府集中采购 | 2 | 843700 |'),
      [found('unit-missing', 'disclosure.procurement.amount')],
    ),
    pass('zero', 'Nothing was bought.', sound2019),
    pass('fees', 'The form says in which unit fees are.', withFees('84.37')),
  ],
}
