import type { FormRow, FormWords } from '../shape.js'

/* What the editions share of the table of section 二, 主动公开政府信息情况. */

/** The items of article 20, by their numbers. Published reports take article 21 for it. */
export const item1 = {
  label: '第二十条第（一）项',
  variants: ['第二十一条第（一）项'],
} as const satisfies FormWords
export const item5 = {
  label: '第二十条第（五）项',
  variants: ['第二十一条第（五）项'],
} as const satisfies FormWords
export const item6 = {
  label: '第二十条第（六）项',
  variants: ['第二十一条第（六）项'],
} as const satisfies FormWords
export const item8 = {
  label: '第二十条第（八）项',
  variants: ['第二十一条第（八）项'],
} as const satisfies FormWords

export const corner = { label: '信息内容' } as const satisfies FormWords

export const regulations = { key: 'regulations', label: '规章' } as const satisfies FormRow
export const licensing = { key: 'licensing', label: '行政许可' } as const satisfies FormRow
export const penalties = { key: 'penalties', label: '行政处罚' } as const satisfies FormRow
export const compulsoryMeasures = { key: 'compulsoryMeasures', label: '行政强制' } as const satisfies FormRow
export const fees = {
  key: 'fees',
  label: '行政事业性收费',
  variants: ['行政事业型收费'],
} as const satisfies FormRow
