import { report } from '../base.js'
import { fail, found, pass, type Cases } from '../case.js'
import { change } from '../change.js'

const sound = report()
const licensing = '行政许可 | 12 |'
const fees = '行政事业性收费 | 0 |'

/** What stands in a cell. */
export const cellCases: Cases = {
  'not-a-number': [
    fail('some', 'Words stand where a number should.', change(sound, licensing, '行政许可 | 若干 |'), [
      found('not-a-number', 'disclosure.licensing.decisions'),
    ]),
    fail(
      'see-appendix',
      'A cell sends the reader elsewhere.',
      change(sound, '行政强制 | 0 |', '行政强制 | 详见附件 |'),
      [found('not-a-number', 'disclosure.compulsoryMeasures.decisions')],
    ),
    pass('thousands', 'A comma parts the thousands.', change(sound, licensing, '行政许可 | 1,204 |')),
    pass('full-width', 'The digits are full-width.', change(sound, licensing, '行政许可 | １２ |')),
  ],
  'unit-in-cell': [
    fail('items', 'The unit stands behind the number.', change(sound, licensing, '行政许可 | 12件 |'), [
      found('unit-in-cell', 'disclosure.licensing.decisions'),
    ]),
    fail(
      'yuan',
      'The sum is in 元; the form asks for 万元.',
      change(sound, fees, '行政事业性收费 | 9600元 |'),
      [found('unit-in-cell', 'disclosure.fees.amount', 'warning')],
    ),
    pass(
      'unit-in-header',
      'The unit stands in the header, as the form has it.',
      change(sound, fees, '行政事业性收费 | 0.96 |'),
    ),
    pass(
      'amount-of-procurement',
      'The form of 2019 leaves the unit of the amount of procurement to the report.',
      change(report({}, { edition: '2019' }), '政府集中采购 | 0 | 0 |', '政府集中采购 | 7 | 96.4万元 |'),
    ),
  ],
  'negative-count': [
    fail('licensing', 'A count of decisions is below zero.', change(sound, licensing, '行政许可 | -12 |'), [
      found('negative-count', 'disclosure.licensing.decisions'),
    ]),
    fail(
      'documents',
      'A count of documents is below zero.',
      change(sound, '规章 | 0 | 0 | 0 |', '规章 | 0 | -1 | 0 |'),
      [found('negative-count', 'disclosure.regulations.repealed')],
    ),
    pass(
      'change',
      'A change against the year before may be below zero.',
      report(
        { 'disclosure.penalties.change': -2, 'disclosure.penalties.itemsLastYear': 5 },
        { edition: '2019' },
      ),
    ),
    pass('zero', 'Zero is not below zero.', change(sound, licensing, '行政许可 | 0 |')),
  ],
  'fractional-count': [
    fail('licensing', 'A count of decisions is not whole.', change(sound, licensing, '行政许可 | 2.5 |'), [
      found('fractional-count', 'disclosure.licensing.decisions'),
    ]),
    fail(
      'documents',
      'A count of documents is not whole.',
      change(sound, '规章 | 0 | 0 | 0 |', '规章 | 0 | 0 | 0.5 |'),
      [found('fractional-count', 'disclosure.regulations.inForce')],
    ),
    pass('fees', 'An amount of money need not be whole.', change(sound, fees, '行政事业性收费 | 0.96 |')),
    pass('whole-decimal', 'The decimals are zero.', change(sound, licensing, '行政许可 | 12.0 |')),
  ],
  'not-assessable': [
    fail(
      'blank',
      'A cell that a sum takes is blank.',
      change(sound, '（一）予以公开 |  | 3 | 0 | 0', '（一）予以公开 |  | 3 |  | 0'),
      [
        found('blank-cell', 'requests.granted.enterprise'),
        found('not-assessable', 'requests.granted'),
        found('not-assessable', 'requests.totalProcessed.enterprise'),
      ],
    ),
    fail(
      'mark',
      'A mark stands in a cell that a sum takes.',
      change(sound, '1 | 0 | 0 | 0 | 1 | 0 |', '1 | / | 0 | 0 | 1 | 0 |'),
      [
        found('mark-in-cell', 'disputes.reconsideration.corrected'),
        found('not-assessable', 'disputes.reconsideration'),
      ],
    ),
    pass('zeros', 'Every cell holds a number.', sound),
    pass('no-sum', 'The number of decisions is part of no sum.', change(sound, licensing, '行政许可 | ０ |')),
  ],
}
