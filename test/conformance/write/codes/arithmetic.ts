import { noRequests, report } from '../base.js'
import { fail, found, pass, type Cases } from '../case.js'

/** The sums of sections three and four. */
export const arithmeticCases: Cases = {
  'row-total': [
    fail(
      'one-applicant-more',
      'A column has one application more in each of its sums, and the totals of the rows have not.',
      report({
        'requests.received.naturalPerson': 6,
        'requests.granted.naturalPerson': 4,
        'requests.totalProcessed.naturalPerson': 6,
      }),
      [
        found('row-total', 'requests.received.total'),
        found('row-total', 'requests.granted.total'),
        found('row-total', 'requests.totalProcessed.total'),
      ],
    ),
    fail(
      'totals-doubled',
      'The total of carried applications is doubled in both rows.',
      report({ 'requests.carriedIn.total': 2, 'requests.carriedForward.total': 2 }),
      [found('row-total', 'requests.carriedIn.total'), found('row-total', 'requests.carriedForward.total')],
    ),
    pass(
      'six-applicants',
      'All six kinds of applicants have numbers, and they add up.',
      report({
        'requests.received.researchInstitution': 1,
        'requests.received.otherOrganization': 2,
        'requests.received.total': 9,
        'requests.granted.researchInstitution': 1,
        'requests.granted.otherOrganization': 2,
        'requests.granted.total': 6,
        'requests.totalProcessed.researchInstitution': 1,
        'requests.totalProcessed.otherOrganization': 2,
        'requests.totalProcessed.total': 9,
      }),
    ),
    pass('no-applications', 'All numbers of section three are zero.', report(noRequests)),
  ],
  'outcome-total': [
    fail(
      'outcome-left-out',
      'One outcome is left out, in its column and in the column of totals.',
      report({ 'requests.granted.naturalPerson': 2, 'requests.granted.total': 2 }),
      [
        found('outcome-total', 'requests.totalProcessed.naturalPerson'),
        found('outcome-total', 'requests.totalProcessed.total'),
      ],
    ),
    fail(
      'counted-twice',
      'What was granted in part is counted as granted, too.',
      report({ 'requests.granted.naturalPerson': 4, 'requests.granted.total': 4 }, { edition: '2019' }),
      [
        found('outcome-total', 'requests.totalProcessed.naturalPerson'),
        found('outcome-total', 'requests.totalProcessed.total'),
      ],
    ),
    pass(
      'other-outcome-older-edition',
      'In the edition of 2019 the outcome （六） is one row, and is added.',
      report(
        {
          'requests.granted.naturalPerson': 2,
          'requests.granted.total': 2,
          'requests.otherOutcome.naturalPerson': 1,
          'requests.otherOutcome.total': 1,
        },
        { edition: '2019' },
      ),
    ),
    pass(
      'other-outcome-newer-edition',
      'In the edition of 2021 the outcome （六） is three rows, and each is added.',
      report({
        'requests.granted.naturalPerson': 2,
        'requests.granted.total': 2,
        'requests.otherOutcome.feeOverdue.naturalPerson': 1,
        'requests.otherOutcome.feeOverdue.total': 1,
      }),
    ),
  ],
  balance: [
    fail(
      'lost-over-new-year',
      'An application that was not processed is not carried forward.',
      report({ 'requests.carriedForward.naturalPerson': 0, 'requests.carriedForward.total': 0 }),
      [
        found('balance', 'requests.totalProcessed.naturalPerson'),
        found('balance', 'requests.totalProcessed.total'),
      ],
    ),
    fail(
      'carried-in-left-out',
      'What the year before carried forward is processed, and not carried in.',
      report({ 'requests.carriedIn.naturalPerson': 0, 'requests.carriedIn.total': 0 }),
      [
        found('balance', 'requests.totalProcessed.naturalPerson'),
        found('balance', 'requests.totalProcessed.total'),
      ],
    ),
    pass(
      'all-carried-forward',
      'Nothing is processed, and all is carried forward.',
      report({
        ...noRequests,
        'requests.received.naturalPerson': 2,
        'requests.received.total': 2,
        'requests.carriedForward.naturalPerson': 2,
        'requests.carriedForward.total': 2,
      }),
    ),
    pass('carried-in', 'What was carried in is processed with what was received.', report()),
  ],
  'dispute-total': [
    fail(
      'pending-counted-twice',
      'The total of a kind of dispute is more than its results.',
      report({ 'disputes.reconsideration.total': 2 }),
      [found('dispute-total', 'disputes.reconsideration.total')],
    ),
    fail(
      'result-left-out',
      'The total of a kind of lawsuit is there, and no result.',
      report({ 'disputes.litigationDirect.total': 1 }),
      [found('dispute-total', 'disputes.litigationDirect.total')],
    ),
    pass(
      'pending',
      'A case that is pending is one of the total.',
      report({ 'disputes.reconsideration.pending': 1, 'disputes.reconsideration.total': 2 }),
    ),
    pass(
      'none',
      'There was no dispute.',
      report({ 'disputes.reconsideration.upheld': 0, 'disputes.reconsideration.total': 0 }),
    ),
  ],
  'offsetting-errors': [
    fail(
      'total-processed',
      'One column of the processed has one too few and another one too many; the sum of the row hides it.',
      report({ 'requests.totalProcessed.naturalPerson': 4, 'requests.totalProcessed.otherOrganization': 1 }),
      [found('offsetting-errors', 'requests.totalProcessed.naturalPerson')],
    ),
    fail(
      'two-too-many',
      'Two processed applications of natural persons are counted among those of research institutions.',
      report(
        { 'requests.totalProcessed.naturalPerson': 3, 'requests.totalProcessed.researchInstitution': 2 },
        { edition: '2019' },
      ),
      [found('offsetting-errors', 'requests.totalProcessed.naturalPerson')],
    ),
    pass(
      'moved-whole',
      'An applicant is counted elsewhere in all rows alike.',
      report({
        'requests.received.enterprise': 0,
        'requests.received.otherOrganization': 1,
        'requests.unavailable.notHeld.enterprise': 0,
        'requests.unavailable.notHeld.otherOrganization': 1,
        'requests.totalProcessed.enterprise': 0,
        'requests.totalProcessed.otherOrganization': 1,
      }),
    ),
    pass(
      'two-ways',
      'Two numbers hide each other in a row that no other sum holds but the balance, and a pair in another row would explain it as well.',
      report({ 'requests.received.naturalPerson': 6, 'requests.received.enterprise': 0 }),
      [
        found('balance', 'requests.totalProcessed.naturalPerson'),
        found('balance', 'requests.totalProcessed.enterprise'),
      ],
    ),
    pass('no-applications', 'Where all numbers are zero, none hides another.', report(noRequests)),
  ],
}
