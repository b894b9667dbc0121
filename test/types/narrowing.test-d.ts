import { expectTypeOf, it } from 'vitest'
import { parse, toData, type ReportData, type RequestCounts } from '../../src/index.js'

const data = toData(parse('').report)

it('is told apart by its edition', () => {
  if (data.edition === '2021') {
    expectTypeOf(data.disclosure?.regulations?.issued).toEqualTypeOf<number | null | undefined>()
    expectTypeOf(data.requests?.otherOutcome?.feeOverdue).toEqualTypeOf<RequestCounts | undefined>()
    // @ts-expect-error a column of 2019
    expectTypeOf(data.disclosure?.regulations?.created)
  } else if (data.edition === '2019') {
    expectTypeOf(data.disclosure?.regulations?.created).toEqualTypeOf<number | null | undefined>()
    expectTypeOf(data.requests?.otherOutcome).toEqualTypeOf<RequestCounts | undefined>()
    // @ts-expect-error a column of 2021
    expectTypeOf(data.disclosure?.regulations?.issued)
  } else {
    expectTypeOf(data.edition).toEqualTypeOf<null>()
    expectTypeOf(data.disclosure?.regulations?.issued).toEqualTypeOf<number | null | undefined>()
    expectTypeOf(data.disclosure?.regulations?.created).toEqualTypeOf<number | null | undefined>()
  }
})

it('tells no column of one edition before that is known', () => {
  // @ts-expect-error a column of 2021
  expectTypeOf(data.disclosure?.regulations?.issued)
  // @ts-expect-error a column of 2019
  expectTypeOf(data.disclosure?.regulations?.created)
})

declare const rest: Omit<ReportData, 'edition' | 'disclosure' | 'requests'>

it('takes the columns that its edition names, and no other', () => {
  const sound: ReportData = {
    ...rest,
    edition: '2021',
    requests: null,
    disclosure: { regulations: { issued: 1, repealed: 0, inForce: 2 } },
  }
  const old: ReportData = {
    ...rest,
    edition: '2019',
    requests: null,
    disclosure: { regulations: { created: 1 }, procurement: { items: 1 } },
  }
  const wrong: ReportData = {
    ...rest,
    edition: '2021',
    requests: null,
    // @ts-expect-error a column of 2019
    disclosure: { regulations: { created: 1 } },
  }
  const other: ReportData = {
    ...rest,
    edition: '2019',
    requests: null,
    // @ts-expect-error a column of 2021
    disclosure: { regulations: { issued: 1 } },
  }
  expectTypeOf([sound, old, wrong, other]).toExtend<ReportData[]>()
})
