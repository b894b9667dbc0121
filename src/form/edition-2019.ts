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

const itemsLastYear = { key: 'itemsLastYear', label: '上一年项目数量' } as const satisfies FormColumn
const change = {
  key: 'change',
  label: '本年增/减',
  number: 'change',
  variants: ['本年增', '本年增减数量'],
} as const satisfies FormColumn
const decisions = { key: 'decisions', label: '处理决定数量' } as const satisfies FormColumn

/** The form as it was set in 2019. */
export const edition2019 = {
  name: '2019',
  notice: '国办公开办函〔2019〕60号',
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
              { key: 'created', label: '本年新制作数量', variants: ['本年新'] },
              { key: 'published', label: '本年新公开数量', variants: ['本年新'] },
              { key: 'totalPublished', label: '对外公开总数量' },
            ],
            lines: [
              regulations,
              { key: 'normativeDocuments', label: '规范性文件', variants: ['行政规范性文件'] },
            ],
          },
          {
            article: item5,
            corner,
            header: [itemsLastYear, change, decisions],
            lines: [licensing, { key: 'otherExternalServices', label: '其他对外管理服务事项' }],
          },
          {
            article: item6,
            corner,
            header: [itemsLastYear, change, decisions],
            lines: [penalties, compulsoryMeasures],
          },
          { article: item8, corner, header: [itemsLastYear, change], lines: [fees] },
          {
            article: { label: '第二十条第（九）项', variants: ['第二十一条第（九）项'] },
            corner,
            header: [
              { key: 'items', label: '采购项目数量' },
              { key: 'amount', label: '采购总金额', number: 'amount as written' },
            ],
            lines: [{ key: 'procurement', label: '政府集中采购' }],
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
              { depth: 1, key: 'otherOutcome', label: '（六）其他处理' },
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
