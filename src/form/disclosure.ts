import type { Edition, FormColumn, FormRow } from './edition.js'

/** A block of the disclosure table: the rows that one item of article 20 of the Regulations asks for. */
export interface FormBlock {
  /** The item of article 20 (第二十条) of the Regulations on Open Government Information. */
  readonly article: string
  readonly columns: readonly FormColumn[]
  readonly rows: readonly FormRow[]
}

const regulations = { key: 'regulations', label: '规章' } as const
const licensing = { key: 'licensing', label: '行政许可' } as const
const penalties = { key: 'penalties', label: '行政处罚' } as const
const compulsoryMeasures = { key: 'compulsoryMeasures', label: '行政强制' } as const
const fees = { key: 'fees', label: '行政事业性收费', variants: ['行政事业型收费'] } as const

const decisionsOfTheYear = { key: 'decisions', label: '本年处理决定数量' } as const
const itemsLastYear = { key: 'itemsLastYear', label: '上一年项目数量' } as const
const change = {
  key: 'change',
  label: '本年增/减',
  signed: true,
  variants: ['本年增', '本年增减数量'],
} as const
const decisions = { key: 'decisions', label: '处理决定数量' } as const

/** The table of section 二, 主动公开政府信息情况, block by block. */
export const disclosure = {
  '2019': [
    {
      article: '第二十条第（一）项',
      columns: [
        { key: 'created', label: '本年新制作数量', variants: ['本年新'] },
        { key: 'published', label: '本年新公开数量', variants: ['本年新'] },
        { key: 'totalPublished', label: '对外公开总数量' },
      ],
      rows: [regulations, { key: 'normativeDocuments', label: '规范性文件', variants: ['行政规范性文件'] }],
    },
    {
      article: '第二十条第（五）项',
      columns: [itemsLastYear, change, decisions],
      rows: [licensing, { key: 'otherExternalServices', label: '其他对外管理服务事项' }],
    },
    {
      article: '第二十条第（六）项',
      columns: [itemsLastYear, change, decisions],
      rows: [penalties, compulsoryMeasures],
    },
    { article: '第二十条第（八）项', columns: [itemsLastYear, change], rows: [fees] },
    {
      article: '第二十条第（九）项',
      columns: [
        { key: 'items', label: '采购项目数量' },
        { key: 'amount', label: '采购总金额', unit: 'as written' },
      ],
      rows: [{ key: 'procurement', label: '政府集中采购' }],
    },
  ],
  '2021': [
    {
      article: '第二十条第（一）项',
      columns: [
        { key: 'issued', label: '本年制发件数', variants: ['本年发件数'] },
        { key: 'repealed', label: '本年废止件数' },
        { key: 'inForce', label: '现行有效件数', variants: ['现行有效件'] },
      ],
      rows: [regulations, { key: 'normativeDocuments', label: '行政规范性文件', variants: ['规范性文件'] }],
    },
    { article: '第二十条第（五）项', columns: [decisionsOfTheYear], rows: [licensing] },
    { article: '第二十条第（六）项', columns: [decisionsOfTheYear], rows: [penalties, compulsoryMeasures] },
    {
      article: '第二十条第（八）项',
      columns: [
        { key: 'amount', label: '本年收费金额（单位：万元）', unit: '万元', variants: ['本年收费金额'] },
      ],
      rows: [fees],
    },
  ],
} as const satisfies Record<Edition, readonly FormBlock[]>

type BlockOf<E extends Edition> = (typeof disclosure)[E][number]
type RowsOf<B> = B extends { readonly rows: readonly (infer R)[] } ? R : never
type ColumnsOf<B> = B extends { readonly columns: readonly (infer C)[] } ? C : never
type KeyOf<T> = T extends { readonly key: infer K extends string } ? K : never

/** The key of a row of the disclosure table, in either edition or in one of them. */
export type DisclosureRowKey<E extends Edition = Edition> = KeyOf<RowsOf<BlockOf<E>>>

/** The key of a column of the disclosure table, in either edition or in one of them. */
export type DisclosureColumnKey<E extends Edition = Edition> = KeyOf<ColumnsOf<BlockOf<E>>>

type ColumnOfRow<B, R extends string> = B extends FormBlock
  ? R extends KeyOf<RowsOf<B>>
    ? KeyOf<ColumnsOf<B>>
    : never
  : never

/** The columns that a row of the disclosure table has, in either edition or in one of them. */
export type DisclosureColumnOf<R extends DisclosureRowKey, E extends Edition = Edition> = ColumnOfRow<
  BlockOf<E>,
  R
>

/** The words that stand over every block of the disclosure table, above the row labels. */
export const disclosureCorner = '信息内容'
