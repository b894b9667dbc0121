import { expectTypeOf, it } from 'vitest'
import { serialize, type DisclosureData, type ReportData, type RequestCounts } from '../../src/index.js'

declare const counts: RequestCounts
declare const of2019: ReportData<'2019'>
declare const of2021: ReportData<'2021'>

it('has the rows and columns of its edition alone', () => {
  expectTypeOf(of2021.edition).toEqualTypeOf<'2021' | null>()
  expectTypeOf(of2021.disclosure?.regulations?.issued).toEqualTypeOf<number | null | undefined>()
  expectTypeOf(of2019.disclosure?.regulations?.created).toEqualTypeOf<number | null | undefined>()
  expectTypeOf(of2019.requests?.otherOutcome).toEqualTypeOf<RequestCounts | undefined>()
  expectTypeOf(of2021.requests?.otherOutcome?.feeOverdue).toEqualTypeOf<RequestCounts | undefined>()
  // @ts-expect-error a column of 2019
  expectTypeOf(of2021.disclosure?.regulations?.created)
  // @ts-expect-error a column of 2021
  expectTypeOf(of2019.disclosure?.regulations?.issued)
  // @ts-expect-error a row of 2019
  expectTypeOf(of2021.disclosure?.procurement)
  // @ts-expect-error a row of 2021
  expectTypeOf(of2019.requests?.otherOutcome?.feeOverdue)
})

it('is written with the keys of its edition alone', () => {
  const sound: DisclosureData<'2021'> = { regulations: { issued: 1, repealed: 0, inForce: 2 } }
  // @ts-expect-error a column of 2019
  const wrong: DisclosureData<'2021'> = { regulations: { created: 1 } }
  expectTypeOf([sound, wrong]).toEqualTypeOf<DisclosureData<'2021'>[]>()
  // @ts-expect-error one row in 2019, three in 2021
  const other: ReportData<'2021'>['requests'] = of2021.requests && {
    ...of2021.requests,
    otherOutcome: counts,
  }
  expectTypeOf(other).toEqualTypeOf<ReportData<'2021'>['requests']>()
})

it('is taken wherever data are', () => {
  expectTypeOf(of2019).toExtend<ReportData>()
  expectTypeOf(of2021).toExtend<ReportData>()
  serialize(of2021, { layout: 'lines' })
})
