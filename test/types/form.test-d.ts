import { expectTypeOf, it } from 'vitest'
import type { Form } from '../../src/form/forms.js'
import type { CellPathIn, ColumnKeyIn, RowKeyIn } from '../../src/form/keys.js'
import type { FormEdition } from '../../src/form/shape.js'
import type { CellPath, RequestsData } from '../../src/index.js'

const invented = {
  name: '2024',
  notice: '国办公开办函〔2024〕1号',
  sections: [
    {
      key: 'requests',
      number: '三',
      title: '收到和处理政府信息公开申请情况',
      variants: [],
      subject: /申请/,
      table: {
        blocks: [
          {
            header: [
              {
                key: 'organizations',
                label: '法人或其他组织',
                columns: [{ key: 'lawFirm', label: '律师事务所' }],
              },
              { key: 'total', label: '总计' },
            ],
            lines: [
              { label: '三、本年度办理结果' },
              { depth: 1, key: 'archived', label: '（一）已移交档案馆' },
            ],
          },
        ],
      },
    },
    {
      key: 'disputes',
      number: '四',
      title: '政府信息公开行政复议、行政诉讼情况',
      variants: [],
      subject: /复议/,
      table: {
        blocks: [
          {
            header: [
              {
                key: 'mediation',
                label: '调解',
                namesRow: true,
                columns: [{ key: 'settled', label: '调解成功' }],
              },
            ],
            lines: [],
          },
        ],
      },
    },
  ],
} as const satisfies FormEdition

type Invented = typeof invented

it('is a form, and keeps its own name', () => {
  expectTypeOf(invented).toExtend<FormEdition>()
  expectTypeOf(invented.name).toEqualTypeOf<'2024'>()
})

it('gives the keys of its rows and columns', () => {
  expectTypeOf<RowKeyIn<Invented, 'requests'>>().toEqualTypeOf<'archived'>()
  expectTypeOf<RowKeyIn<Invented, 'disputes'>>().toEqualTypeOf<'mediation'>()
  expectTypeOf<RowKeyIn<Invented, 'disclosure'>>().toBeNever()
  expectTypeOf<ColumnKeyIn<Invented, 'requests'>>().toEqualTypeOf<'lawFirm' | 'total'>()
})

it('gives paths, and no others', () => {
  expectTypeOf<CellPathIn<Invented>>().toEqualTypeOf<
    'requests.archived.lawFirm' | 'requests.archived.total' | 'disputes.mediation.settled'
  >()
})

it('joins those of other editions', () => {
  expectTypeOf<CellPathIn<Form | Invented>>().toEqualTypeOf<CellPath | CellPathIn<Invented>>()
})

it('lets a row be missing that not every edition has', () => {
  expectTypeOf<keyof RequestsData>().toEqualTypeOf<
    | 'received'
    | 'carriedIn'
    | 'granted'
    | 'partiallyGranted'
    | 'denied'
    | 'unavailable'
    | 'notProcessed'
    | 'otherOutcome'
    | 'totalProcessed'
    | 'carriedForward'
  >()
  expectTypeOf<undefined>().toExtend<RequestsData['otherOutcome']>()
  expectTypeOf<undefined>().not.toExtend<RequestsData['denied']>()
  expectTypeOf<undefined>().not.toExtend<RequestsData['denied']['stateSecret']>()
})
