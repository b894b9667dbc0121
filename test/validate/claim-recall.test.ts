import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportData } from '../support/any-report.js'
import { parse, serialize, validate, type Diagnostic, type ReportData } from '../../src/index.js'
import { holdsOften, patience } from '../support/runs.js'
import { agency, countIn, namesIn, sentences, written, type Sentence } from './claim-sentences.js'
import { withNumbers, zeroData } from './zero-report.js'

const row = (key: string, persons: number, companies: number, institutes = 0, lawFirms = 0) => ({
  [`requests.${key}.naturalPerson`]: persons,
  [`requests.${key}.enterprise`]: companies,
  [`requests.${key}.researchInstitution`]: institutes,
  [`requests.${key}.legalServiceOrganization`]: lawFirms,
  [`requests.${key}.total`]: persons + companies + institutes + lawFirms,
})

const results = (group: string, upheld: number, corrected: number, other: number, pending: number) => ({
  [`disputes.${group}.upheld`]: upheld,
  [`disputes.${group}.corrected`]: corrected,
  [`disputes.${group}.other`]: other,
  [`disputes.${group}.pending`]: pending,
  [`disputes.${group}.total`]: upheld + corrected + other + pending,
})

/** A report whose numbers are so far from each other that none, with 3 added, is right in another way to take it. */
const data: ReportData = {
  ...withNumbers(zeroData(), {
    ...row('received', 56, 19, 4, 5),
    ...row('carriedIn', 10, 4),
    ...row('granted', 20, 3),
    ...row('partiallyGranted', 11, 0),
    ...row('denied.stateSecret', 1, 3),
    ...row('denied.internalAffairs', 9, 0),
    ...row('unavailable.notHeld', 10, 7),
    ...row('unavailable.requiresCreation', 0, 2),
    ...row('notProcessed.duplicate', 3, 0, 4),
    ...row('otherOutcome.other', 0, 0, 0, 5),
    ...row('totalProcessed', 54, 15, 4, 5),
    ...row('carriedForward', 12, 8),
    ...results('reconsideration', 31, 8, 2, 12),
    ...results('litigationDirect', 6, 1, 0, 9),
    ...results('litigationAfterReconsideration', 13, 5, 1, 3),
    'disclosure.regulations.issued': 2,
    'disclosure.regulations.repealed': 7,
    'disclosure.regulations.inForce': 41,
    'disclosure.normativeDocuments.issued': 13,
    'disclosure.normativeDocuments.repealed': 6,
    'disclosure.normativeDocuments.inForce': 97,
    'disclosure.licensing.decisions': 1530,
    'disclosure.penalties.decisions': 288,
    'disclosure.compulsoryMeasures.decisions': 35,
  }),
  title: `${agency}2022年政府信息公开工作年度报告`,
  agency,
}

/** A text as an extractor leaves it: each line ends after so many characters, whatever stands there. */
const brokenAt = (width: number, text: string): string =>
  width === Infinity ? text : text.replace(new RegExp(`(.{${width}})(?=.)`, 'gu'), '$1\n')

const mismatchesIn = (report: ReportData): Diagnostic[] =>
  validate(parse(serialize(report, { layout: 'tsv' })).report).filter(
    ({ code }) => code === 'text-table-mismatch',
  )

/** What is found in the report with a paragraph: the words that are said to be wrong. */
const foundIn = (overview: string): string[] =>
  mismatchesIn({ ...data, overview }).map(({ actual = '' }) => actual)

/** The places of numbers in sentences that are numbers of a table, each with 3 added: is it found? */
const changed = sentences.flatMap((sentence) =>
  namesIn(sentence.words).map((name, at) => ({
    text: written(sentence, data, { at, by: 3 }),
    number: String(countIn(data, name) + 3),
  })),
)

const opening = '2022年，市政府办公厅认真做好政府信息公开工作，现将有关情况报告如下。'

describe('of the numbers in 120 sentences of reports, each changed by 3', () => {
  it('there are enough to tell', () => {
    expect(sentences).toHaveLength(120)
    expect(changed.length).toBeGreaterThan(160)
  })

  it.each([Infinity, 40, 33, 27, 22])('at least 90 %% are found, in lines of %d characters', (width) => {
    const missed = changed.filter(({ text, number }) => {
      const paragraph = width === Infinity ? text : brokenAt(width, opening + text)
      return !foundIn(paragraph).some((words) => words.replace('\n', '') === number)
    })
    expect(missed.length / changed.length, JSON.stringify(missed, null, 2)).toBeLessThanOrEqual(0.1)
  })
})

describe('over consistent reports', () => {
  const isTrueOf = (report: ReportData, { without = [] }: Sentence): boolean =>
    without.every((name) => countIn(report, name) === 0)

  /** The paragraphs of a report: a few sentences each, and each on lines of its own width. */
  const prose = fc.array(
    fc.record({
      some: fc.shuffledSubarray([...sentences], { minLength: 1, maxLength: 6 }),
      width: fc.option(fc.integer({ min: 18, max: 60 }), { nil: Infinity }),
    }),
    { minLength: 1, maxLength: 4 },
  )

  const reports = reportData({ edition: '2021', consistent: true, texts: fc.constant('公示栏每月更新。') })

  it(
    'no sentence that is true is said to be wrong',
    async () => {
      await holdsOften(
        fc.property(reports, prose, (sound, paragraphs) => {
          const report = { ...sound, agency, year: 2022, title: `${agency}2022年政府信息公开工作年度报告` }
          const overview = paragraphs
            .map(({ some, width }) => {
              const trueOnes = some.filter((sentence) => isTrueOf(report, sentence))
              return brokenAt(width, trueOnes.map((sentence) => written(sentence, report)).join(''))
            })
            .filter((text) => text !== '')
          const found = mismatchesIn({ ...report, overview: ['公示栏每月更新。', ...overview].join('\n') })
          expect(found).toEqual([])
        }),
      )
    },
    patience,
  )
})
