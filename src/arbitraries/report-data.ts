import * as fc from 'fast-check'
import type { ReportData, RequestsData } from '../data/report-data.js'
import { editions, type Edition } from '../form/forms.js'
import { organ, type Organ } from './agency.js'
import { checkOptions } from '../surface/options.js'
import { checkedTexts, dataOptions } from './check-options.js'
import { extreme, plausible, type Numbers } from './count.js'
import { freeDisclosure, wholeDisclosure } from './disclosure.js'
import { freeDisputes, soundDisputes } from './disputes.js'
import { dayAfter, isoDate } from './iso-date.js'
import { plainRecord } from './plain-record.js'
import { freeRequests, soundRequests } from './requests.js'
import { sectionText } from './section-text.js'
import { titleWording, usualWording, wholeWording, type TitleWording } from './title.js'

/** What reports are asked for. */
export interface ReportDataOptions {
  /** The edition of the tables; either where none is given. */
  edition?: Edition
  /**
   * Whether the reports are whole and obey all arithmetic of the form. Otherwise numbers are free, and any of them, and
   * any text or table, may be `null`.
   */
  consistent?: boolean
  /**
   * Whether numbers may be of any size, up to ten digits. Otherwise they are those of a township, now and then of a county.
   */
  extremes?: boolean
  /**
   * The texts of the sections; those of `sectionText()` where none are given. Their paragraphs are parted by `\n`. None
   * may be empty or hold a carriage return or NUL, which no report gives back; a text that does ends in a `TypeError`.
   */
  texts?: fc.Arbitrary<string>
}

/**
 * The data of whole reports, in the shape that `toData` gives: every row and column of the edition is there.
 *
 * @param options - The edition, whether the numbers agree with each other, how large they may be, the texts. Others than these end in a
 * `TypeError`.
 * @returns An arbitrary of data that some text reads as: the title names the agency and the year where it names any; a
 * year that neither title nor text gives is `null`, or stands in a line of its own. `edition` is `null` only where
 * neither the table of section two nor that of section three is there. A failing report shrinks to one whose other
 * numbers are `null` (0 where they agree with each other) and whose texts are short.
 * @category Generate
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { reportData } from 'ogi-report/arbitraries'
 *
 * fc.assert(
 *   fc.property(reportData({ edition: '2021', consistent: true }), ({ requests }) => {
 *     if (requests === null) return false
 *     const { received, carriedIn, totalProcessed, carriedForward } = requests
 *     return Number(received.total) + Number(carriedIn.total) === Number(totalProcessed.total) + Number(carriedForward.total)
 *   }),
 * )
 * ```
 */
export const reportData = (options: ReportDataOptions = {}): fc.Arbitrary<ReportData> => {
  checkOptions('reportData', options, dataOptions)
  const { edition, consistent = false, extremes = false, texts = sectionText() } = options
  const written = checkedTexts(texts)
  const numbers = extremes ? extreme : plausible
  return consistent
    ? soundReport(
        inEditions(edition, (of) => soundTables(of, numbers)),
        written,
      )
    : freeReport(
        inEditions(edition, (of) => freeTables(of, numbers)),
        written,
      )
}

type Tables = Pick<ReportData, 'edition' | 'disclosure' | 'requests' | 'disputes'>
type Texts = Pick<ReportData, 'preamble' | 'overview' | 'problems' | 'other'>
type Identity = Pick<ReportData, 'title' | 'agency' | 'year' | 'signature'>

const years = { min: 2008, max: 2037 }

/** The parts of a report in the order of the form. */
const assemble = (
  { title, agency, year, signature }: Identity,
  { preamble, overview, problems, other }: Texts,
  { edition, disclosure, requests, disputes }: Tables,
): ReportData => {
  const data = {
    title,
    agency,
    year,
    edition,
    preamble,
    overview,
    disclosure,
    requests,
    disputes,
    problems,
    other,
    signature,
  }
  // Both tables were made for this edition.
  return data as ReportData
}

const inEditions = <T>(
  edition: Edition | undefined,
  tables: (edition: Edition) => fc.Arbitrary<T>,
): fc.Arbitrary<T> => fc.oneof(...(edition === undefined ? editions : [edition]).map(tables))

const soundTables = (edition: Edition, numbers: Numbers) =>
  plainRecord({
    edition: fc.constant(edition),
    disclosure: wholeDisclosure(edition, numbers),
    requests: soundRequests(edition, numbers),
    disputes: soundDisputes(numbers),
  })

type SoundTables = ReturnType<typeof soundTables>

const soundReport = (tables: SoundTables, texts: fc.Arbitrary<string>): fc.Arbitrary<ReportData> =>
  plainRecord({
    organ: organ(),
    year: fc.integer(years),
    wording: wholeWording(),
    texts: plainRecord({ preamble: fc.option(texts), overview: texts, problems: texts, other: texts }),
    tables,
    // Reports are due by the end of January; some come by the end of March.
    days: fc.nat(89),
    isSigned: fc.boolean(),
    tellsTotals: fc.boolean(),
  }).map(
    ({ organ: { name, signature }, year, wording, texts: written, tables, days, isSigned, tellsTotals }) =>
      assemble(
        {
          title: wording.write(name, year),
          agency: name,
          year,
          signature: {
            agency: isSigned ? signature : null,
            date: isSigned ? dayAfter(`${year + 1}-01-01`, days) : null,
          },
        },
        tellsTotals
          ? { ...written, overview: `${totalsInWords(year, tables.requests)}\n${written.overview}` }
          : written,
        tables,
      ),
  )

/** The totals of the table of section three in words, as many reports begin. */
const totalsInWords = (
  year: number,
  { received, carriedIn, totalProcessed, carriedForward }: RequestsData,
): string =>
  `${year}年，新收政府信息公开申请${received.total ?? 0}件，上年结转${carriedIn.total ?? 0}件；` +
  `办结${totalProcessed.total ?? 0}件，结转下年度继续办理${carriedForward.total ?? 0}件。`

const freeTables = (edition: Edition, numbers: Numbers): fc.Arbitrary<Tables> =>
  plainRecord({
    disclosure: fc.option(freeDisclosure(edition, numbers)),
    requests: fc.option(freeRequests(edition, numbers)),
    disputes: fc.option(freeDisputes(numbers)),
  }).map((tables) => ({
    ...tables,
    edition: tables.disclosure === null && tables.requests === null ? null : edition,
  }))

const freeTexts = (texts: fc.Arbitrary<string>): fc.Arbitrary<Texts> => {
  // A section that is there and says nothing is another thing than one that is not there.
  const text = fc.option(
    fc.oneof({ weight: 12, arbitrary: texts }, { weight: 1, arbitrary: fc.constant('') }),
  )
  return plainRecord({ preamble: fc.option(texts), overview: text, problems: text, other: text })
}

const freeReport = (tables: fc.Arbitrary<Tables>, texts: fc.Arbitrary<string>): fc.Arbitrary<ReportData> =>
  plainRecord({
    choices: identityChoices,
    texts: freeTexts(texts),
    tables,
  }).map(({ choices, texts: written, tables }) => assemble(identify(choices, written), written, tables))

interface IdentityChoices {
  organ: Organ
  year: number
  /** How the title is worded; `null` where there is none. */
  wording: TitleWording | null
  /** Whether the agency is known where the title does not name it, and the year. */
  isNamed: boolean
  isDated: boolean
  signs: boolean
  date: string | null
}

const identityChoices: fc.Arbitrary<IdentityChoices> = plainRecord({
  organ: organ(),
  year: fc.integer(years),
  wording: fc.option(titleWording(), { freq: 12 }),
  isNamed: fc.boolean(),
  isDated: fc.boolean(),
  signs: fc.boolean(),
  date: fc.option(isoDate()),
})

/** A year in a text, from which the year of the report might be taken where its title names none. */
const anyYear = /[\d０-９〇○零一二三四五六七八九]{4}\s*年/

/** Title, agency, year and signature that say nothing against each other, nor against the texts. */
const identify = (
  { organ: { name, signature }, year, wording, isNamed, isDated, signs, date }: IdentityChoices,
  { preamble, overview }: Texts,
): Identity => {
  const speaksOfYears = anyYear.test(`${preamble ?? ''}\n${overview ?? ''}`)
  const chosen = speaksOfYears && wording?.namesYear !== true ? usualWording : wording
  const signing = signs ? signature : null
  return {
    title: chosen?.write(name, year) ?? null,
    agency: chosen?.namesAgency === true || isNamed ? name : signing,
    year: chosen?.namesYear === true || isDated ? year : null,
    signature: { agency: signing, date },
  }
}
