import { expectTypeOf, it } from 'vitest'
import {
  parse,
  toData,
  type Amount,
  type DisclosureColumnOf,
  type DisputesData,
  type Edition,
  type ReportData,
  type RequestCounts,
} from '../../src/index.js'

const data = toData(parse('').report)

it('has texts, a year and an edition that may be missing', () => {
  expectTypeOf(data).toEqualTypeOf<ReportData>()
  expectTypeOf(data.title).toEqualTypeOf<string | null>()
  expectTypeOf(data.year).toEqualTypeOf<number | null>()
  expectTypeOf(data.edition).toEqualTypeOf<Edition | null>()
  expectTypeOf(data.edition).toEqualTypeOf<'2019' | '2021' | null>()
  expectTypeOf(data.signature).toEqualTypeOf<{ agency: string | null; date: string | null }>()
})

it('has numbers where the form has them', () => {
  expectTypeOf(data.requests?.received).toEqualTypeOf<RequestCounts | undefined>()
  expectTypeOf(data.requests?.received.total).toEqualTypeOf<number | null | undefined>()
  expectTypeOf(data.requests?.denied.stateSecret.naturalPerson).toEqualTypeOf<number | null | undefined>()
  expectTypeOf(data.disputes).toEqualTypeOf<DisputesData | null>()
  expectTypeOf(data.disputes?.litigationDirect.pending).toEqualTypeOf<number | null | undefined>()
  expectTypeOf(data.disclosure?.licensing?.decisions).toEqualTypeOf<number | null | undefined>()
  if (data.edition === '2021')
    expectTypeOf(data.disclosure?.fees?.amount).toEqualTypeOf<number | null | undefined>()
  else expectTypeOf(data.disclosure?.procurement?.amount).toEqualTypeOf<Amount | null | undefined>()
})

it('has no numbers where the form has none', () => {
  // @ts-expect-error misspelt column
  expectTypeOf(data.requests?.received.totl)
  // @ts-expect-error misspelt row
  expectTypeOf(data.requests?.denied.stateSecrets)
  // @ts-expect-error a column of another row
  expectTypeOf(data.disclosure?.licensing?.issued)
  // @ts-expect-error a table may be missing
  expectTypeOf(data.requests.received)
  // @ts-expect-error a row may be missing
  expectTypeOf(data.disclosure?.licensing.decisions)
})

it('knows the columns of each row, in each edition', () => {
  expectTypeOf<DisclosureColumnOf<'regulations', '2021'>>().toEqualTypeOf<'issued' | 'repealed' | 'inForce'>()
  expectTypeOf<DisclosureColumnOf<'licensing', '2019'>>().toEqualTypeOf<
    'itemsLastYear' | 'change' | 'decisions'
  >()
  expectTypeOf<DisclosureColumnOf<'fees', '2021'>>().toEqualTypeOf<'amount'>()
})
