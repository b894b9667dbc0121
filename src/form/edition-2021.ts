import type { FormColumn, FormEdition } from './shape.js'
import {
  compulsoryMeasures,
  corner,
  fees,
  item1,
  item5,
  item6,
  item8,
  licensing,
  penalties,
  regulations,
} from './shared/disclosure.js'
import { disputesTable } from './shared/disputes.js'
import { balance, head, linesFromTotal, linesToNotProcessed } from './shared/requests.js'
import { disclosure, disputes, other, overview, problems, requests } from './shared/sections.js'

const decisions = { key: 'decisions', label: '本年处理决定数量' } as const satisfies FormColumn

/** The form as it was set in 2021. */
export const edition2021 = {
  name: '2021',
  notice: '国办公开办函〔2021〕30号',
  sections: [
    overview,
    {
      ...disclosure,
      table: {
        blocks: [
          {
            article: item1,
            corner,
            header: [
              { key: 'issued', label: '本年制发件数', variants: ['本年发件数'] },
              { key: 'repealed', label: '本年废止件数' },
              { key: 'inForce', label: '现行有效件数', variants: ['现行有效件'] },
            ],
            lines: [
              regulations,
              { key: 'normativeDocuments', label: '行政规范性文件', variants: ['规范性文件'] },
            ],
          },
          { article: item5, corner, header: [decisions], lines: [licensing] },
          { article: item6, corner, header: [decisions], lines: [penalties, compulsoryMeasures] },
          {
            article: item8,
            corner,
            header: [
              {
                key: 'amount',
                label: '本年收费金额（单位：万元）',
                number: 'amount in 万元',
                variants: ['本年收费金额'],
              },
            ],
            lines: [fees],
          },
        ],
      },
    },
    {
      ...requests,
      table: {
        balance,
        blocks: [
          {
            ...head,
            lines: [
              ...linesToNotProcessed,
              { depth: 1, label: '（六）其他处理' },
              {
                depth: 2,
                key: 'otherOutcome.correctionOverdue',
                label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
              },
              {
                depth: 2,
                key: 'otherOutcome.feeOverdue',
                label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
              },
              { depth: 2, key: 'otherOutcome.other', label: '3.其他' },
              ...linesFromTotal,
            ],
          },
        ],
      },
    },
    { ...disputes, table: disputesTable },
    problems,
    other,
  ],
} as const satisfies FormEdition
