import { noRequests, report, type Numbers } from '../base.js'
import { fail, found, pass, type Cases } from '../case.js'
import { change } from '../change.js'

const sound = report()
/** The report of the year before, which carries one application forward and has three documents in force. */
const previous = report({ 'disclosure.normativeDocuments.inForce': 3 }, { year: 2021 })
const noDocuments = { 'disclosure.normativeDocuments.issued': 0, 'disclosure.normativeDocuments.inForce': 0 }

/** Section three is that of the year before, number by number. */
const sameRequests = found('copied-from-last-year', 'requests')

/** Numbers of a report that received and granted so many applications, and did nothing else. */
const granted = (applications: number): Numbers => ({
  ...noRequests,
  ...Object.fromEntries(
    ['received', 'granted', 'totalProcessed'].flatMap((row) => [
      [`requests.${row}.naturalPerson`, applications],
      [`requests.${row}.total`, applications],
    ]),
  ),
  ...noDocuments,
  'disclosure.licensing.decisions': 0,
  'disclosure.penalties.decisions': 0,
  'disputes.reconsideration.upheld': 0,
  'disputes.reconsideration.total': 0,
})

/** The report of a unit. */
const unit = (applications: number): string => report(granted(applications))

/** The report beside that of the year before, and beside those that it sums up. */
export const betweenReportsCases: Cases = {
  'carried-mismatch': [
    fail(
      'lost',
      'The year before carries two applications forward, and one is carried in.',
      {
        report: sound,
        previous: report(
          {
            'disclosure.normativeDocuments.inForce': 3,
            'requests.received.naturalPerson': 6,
            'requests.received.total': 7,
            'requests.carriedForward.naturalPerson': 2,
            'requests.carriedForward.total': 2,
          },
          { year: 2021 },
        ),
      },
      [
        found('carried-mismatch', 'requests.carriedIn.naturalPerson'),
        found('carried-mismatch', 'requests.carriedIn.total'),
      ],
    ),
    fail(
      'appeared',
      'The year before carries nothing forward, and one application is carried in.',
      {
        report: sound,
        previous: report({ ...granted(2), 'disclosure.normativeDocuments.inForce': 3 }, { year: 2021 }),
      },
      [
        found('carried-mismatch', 'requests.carriedIn.naturalPerson'),
        found('carried-mismatch', 'requests.carriedIn.total'),
      ],
    ),
    pass('carried-on', 'What the year before carries forward is carried in.', { report: sound, previous }, [
      sameRequests,
    ]),
    pass('edition-before', 'The report of the year before follows the edition of 2019.', {
      report: report({}, { year: 2021 }),
      previous: report({}, { edition: '2019' }),
    }),
  ],
  'stock-mismatch': [
    fail(
      'one-lost',
      'Three documents and a new one make four, and the report has five in force.',
      { report: report({ 'disclosure.normativeDocuments.inForce': 5 }), previous },
      [found('stock-mismatch', 'disclosure.normativeDocuments.inForce'), sameRequests],
    ),
    fail(
      'repealed',
      'A document is repealed, and as many are in force as if it were not.',
      { report: report({ 'disclosure.normativeDocuments.repealed': 1 }), previous },
      [found('stock-mismatch', 'disclosure.normativeDocuments.inForce'), sameRequests],
    ),
    pass('issued', 'Three documents and a new one make four.', { report: sound, previous }, [sameRequests]),
    pass(
      'none',
      'There never was a document.',
      { report: report(noDocuments), previous: report(noDocuments, { year: 2021 }) },
      [sameRequests],
    ),
  ],
  'copied-from-last-year': [
    fail(
      'table',
      'Section three has the numbers of the year before, each of them.',
      { report: sound, previous },
      [sameRequests],
    ),
    fail(
      'sentence',
      'A sentence of the year before stands there with its year.',
      {
        report: change(unit(1), '逐笔公布。', '逐笔公布。2021年把价格栏目改成了表格并逐旬更新。'),
        previous: change(
          report({ ...granted(2) }, { year: 2021 }),
          '逐笔公布。',
          '逐笔公布。2021年把价格栏目改成了表格并逐旬更新。',
        ),
      },
      [found('copied-from-last-year', 'overview')],
    ),
    pass('other-numbers', 'Section three has other numbers than the year before.', {
      report: unit(1),
      previous: report(granted(2), { year: 2021 }),
    }),
    pass('few-numbers', 'Two years in which next to nothing was asked are alike.', {
      report: unit(1),
      previous: report(granted(1), { year: 2021 }),
    }),
  ],
  'aggregate-mismatch': [
    fail(
      'one-unit-left-out',
      'Two units received three applications, and the report that sums them up has two.',
      { report: unit(2), units: [unit(2), unit(1)] },
      ['received', 'granted', 'totalProcessed'].flatMap((row) =>
        ['naturalPerson', 'total'].map((column) => found('aggregate-mismatch', `requests.${row}.${column}`)),
      ),
    ),
    fail(
      'decision-left-out',
      'A unit took one decision more than the report that sums it up.',
      { report: unit(1), units: [report({ ...granted(1), 'disclosure.licensing.decisions': 1 })] },
      [found('aggregate-mismatch', 'disclosure.licensing.decisions')],
    ),
    pass('two-units', 'The numbers of two units add up to those of the report.', {
      report: unit(3),
      units: [unit(2), unit(1)],
    }),
    pass('one-unit', 'The only unit has the numbers of the report.', { report: unit(1), units: [unit(1)] }),
  ],
  'missing-unit': [
    fail(
      'one',
      'One of two units has no report.',
      { report: unit(1), units: [unit(1)], unitNames: ['竹产业局', '竹制品厂'] },
      [found('missing-unit', 'agency')],
    ),
    fail(
      'all',
      'The only report is that of none of the units.',
      { report: unit(1), units: [unit(1)], unitNames: ['竹制品厂'] },
      [found('missing-unit', 'agency')],
    ),
    pass('all-there', 'Every unit has its report.', {
      report: unit(1),
      units: [unit(1)],
      unitNames: ['云栗县竹产业局'],
    }),
    pass('no-list', 'No units are named.', { report: unit(1), units: [unit(1)] }),
  ],
}
